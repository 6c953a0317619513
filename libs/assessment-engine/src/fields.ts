/** The tests and questions of an examination by their codes: all that a check of an answer reads. */
import type { Examination, HistoryItem, MovementTest } from '@stride/clinical';

export interface Fields {
  tests: ReadonlyMap<string, MovementTest>;
  history: ReadonlyMap<string, HistoryItem>;
}

const remembered = new WeakMap<Examination, Fields>();

/** By code; the same object for the same examination. */
export function fieldsOf(examination: Examination): Fields {
  const known = remembered.get(examination);
  if (known !== undefined) return known;
  const made: Fields = {
    tests: new Map(examination.domains.flatMap((domain) => domain.tests.map((test) => [test.code, test] as const))),
    history: new Map(examination.history.map((item) => [item.code, item])),
  };
  remembered.set(examination, made);
  return made;
}
