/** Which fields a change touches, and what is wrong with one. */
import type { Side, Value } from '@stride/clinical';
import type { Finding, HistoryValue } from '@stride/assessment-engine';
import type { ChangeOperation } from '@stride/contracts';
import { fieldId } from './words';

export interface FieldFault {
  detail: string;
  allowed: string;
}

/** What stands in a field as it was typed, also while it cannot be recorded. */
export interface Typed {
  text: string;
  fault: FieldFault | null;
}

export function fieldsTouched(row: { test: string; side?: Side; site?: string } | undefined, history: Readonly<Record<string, unknown>> | undefined): string[] {
  return [...(row === undefined ? [] : [fieldId(row.test, row.side, row.site)]), ...Object.keys(history ?? {}).map((code) => fieldId(code))];
}

export function strip(row: Finding & { recordedAt?: string; recordedBy?: string; method?: string }): Finding {
  const { recordedAt: _at, recordedBy: _by, method: _method, ...finding } = row;
  return finding;
}

export function split(field: string): [string, string] {
  const slash = field.indexOf('/');
  return [field.slice(0, slash), field.slice(slash + 1)];
}

/** The id of the field on the screen that the clinic calls by this name; none for notes and reasons. */
export function idOf(field: string): string[] {
  const [part, key] = split(field);
  const [code = '', side, site] = key.split('|');
  return part === 'history' ? [fieldId(key)] : part === 'finding' ? [fieldId(code, side, site)] : [];
}

/** The operation that writes this value into a field, as the clinic names both; null where the field is none of ours. */
export function writing(field: string, value: unknown): ChangeOperation | null {
  const [part, key] = split(field);
  if (part === 'history') return value === null ? { clear: { history: [key] } } : { set: { history: { [key]: value as HistoryValue } } };
  if (part === 'notes' || part === 'domainReasons') return { set: { [part]: { [key]: typeof value === 'string' ? value : '' } } };
  if (part !== 'finding') return null;
  const [test = '', side = '', site = ''] = key.split('|');
  const row = { test, ...(side === '' ? {} : { side: side as Side }), ...(site === '' ? {} : { site }) };
  if (value === null) return { clear: { finding: row } };
  return { set: { finding: typeof value === 'object' ? (value as Finding) : { ...row, value: value as Value } } };
}

export function faultOf(errors: readonly { detail: string; allowed?: unknown }[]): FieldFault {
  const [first] = errors;
  return { detail: first?.detail ?? 'Not valid.', allowed: typeof first?.allowed === 'string' ? first.allowed : '' };
}

/** The number field in which the cursor stands: whoever is about to type there must not find another number under it. */
export function fieldWithCursor(): string {
  const field = document.activeElement;
  return field instanceof HTMLInputElement ? field.id : '';
}
