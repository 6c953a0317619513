/** What would take a change back: the way undo is written, so that undoing is a change like any other. */
import type { Finding, HistoryValue } from '@stride/assessment-engine';
import { findingKey } from '@stride/assessment-engine/recording';
import type { ChangeOperation } from '@stride/contracts';

export interface Before {
  findings: ReadonlyMap<string, Finding>;
  history: Readonly<Record<string, HistoryValue>>;
  notes: Readonly<Record<string, string>>;
  domainReasons: Readonly<Record<string, string>>;
}

/** The changes that bring back what stood there before; usually one. */
export function inverseOf({ set, clear }: ChangeOperation, before: Before): ChangeOperation[] {
  const undo: ChangeOperation[] = [];
  const row = set?.finding ?? clear?.finding;
  if (row !== undefined) {
    const known = before.findings.get(findingKey(row));
    const { test, side, site } = row;
    undo.push(known === undefined ? { clear: { finding: { test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }) } } } : { set: { finding: known } });
  }
  const cleared = clear?.history === undefined ? [] : Array.isArray(clear.history) ? clear.history : Object.keys(clear.history);
  for (const code of [...Object.keys(set?.history ?? {}), ...cleared]) {
    const known = before.history[code];
    undo.push(known === undefined || known === null ? { clear: { history: [code] } } : { set: { history: { [code]: known } } });
  }
  for (const place of Object.keys(set?.notes ?? {})) undo.push({ set: { notes: { [place]: before.notes[place] ?? '' } } });
  for (const domain of Object.keys(set?.domainReasons ?? {})) undo.push({ set: { domainReasons: { [domain]: before.domainReasons[domain] ?? '' } } });
  return undo;
}

/** The free text that one undo would bring back, by its name; null where it is anything else. */
export function textOf(undo: readonly ChangeOperation[] | undefined): string | null {
  const [only, more] = undo ?? [];
  const [place] = Object.keys(only?.set?.notes ?? {}).concat(Object.keys(only?.set?.domainReasons ?? {}));
  return more === undefined && place !== undefined ? place : null;
}
