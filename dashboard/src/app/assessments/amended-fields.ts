/** What each amendment of a signed record changed: the value as it was, beside the one that holds since. */
import type { Finding, HistoryValue } from '@stride/assessment-engine';
import type { Value } from '@stride/clinical';
import type { Assessment, ChangeOperation } from '@stride/contracts';
import { fieldsOf } from './change-queue';
import { split } from './field-names';
import { findingInWords, marksInWords, nameOf, valueInWords } from './words';

export interface AmendedField {
  name: string;
  before: string;
  after: string;
}
type Known = ReadonlyMap<string, string>;

const NOT_RECORDED = 'not recorded';

/** One list for each amendment, in their order. A field that was amended twice tells each step. */
export function amendedFields({ original, amendments }: Pick<Assessment, 'original' | 'amendments'>): AmendedField[][] {
  let known: Known = signedWords(original);
  return amendments.map(({ changes }) => {
    const after = new Map(known);
    for (const change of changes) for (const field of fieldsOf(change)) after.set(field, wordsOf(field, change));
    const fields = [...new Set(changes.flatMap(fieldsOf))].map((field) => ({ name: nameOfField(field), before: known.get(field) ?? NOT_RECORDED, after: after.get(field) ?? NOT_RECORDED }));
    known = after;
    return fields;
  });
}

function signedWords(original: Assessment['original']): Map<string, string> {
  const words = new Map<string, string>();
  for (const [code, value] of Object.entries(original?.history ?? {})) words.set(`history/${code}`, historyInWords(code, value));
  for (const row of original?.findings ?? []) words.set(`finding/${row.test}|${row.side ?? ''}|${row.site ?? ''}`, rowInWords(row));
  for (const [place, text] of Object.entries(original?.notes ?? {})) words.set(`notes/${place}`, text);
  return words;
}

/** What a field holds after a change that touches it. */
function wordsOf(field: string, { set }: ChangeOperation): string {
  const [part, key] = split(field);
  if (part === 'finding') return set?.finding === undefined ? NOT_RECORDED : rowInWords(set.finding);
  if (part === 'history') return historyInWords(key, set?.history?.[key] ?? null);
  return (part === 'notes' ? set?.notes : set?.domainReasons)?.[key] || NOT_RECORDED;
}

function rowInWords(row: Finding): string {
  return `${findingInWords(row)}${row.comment === undefined ? '' : `; ${row.comment}`}`;
}

function historyInWords(code: string, value: HistoryValue): string {
  if (value === null) return NOT_RECORDED;
  return Array.isArray(value) ? marksInWords(value) : valueInWords(code, value as Value);
}

function nameOfField(field: string): string {
  const [part, key] = split(field);
  if (part !== 'finding') return part === 'history' ? nameOf(key) : part === 'notes' ? `Free text, ${key}` : `Not examined: ${key.replaceAll('-', ' ')}`;
  const [test = '', side = '', site = ''] = key.split('|');
  return [nameOf(test), site, side].filter((word) => word !== '').join(', ');
}
