/** Which fields a change touches, and what is wrong with one. */
import type { Side } from '@stride/clinical';
import type { Finding } from '@stride/assessment-engine';
import { fieldId } from './words';

export interface FieldFault {
  detail: string;
  allowed: string;
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

export function faultOf(errors: readonly { detail: string; allowed?: unknown }[]): FieldFault {
  const [first] = errors;
  return { detail: first?.detail ?? 'Not valid.', allowed: typeof first?.allowed === 'string' ? first.allowed : '' };
}
