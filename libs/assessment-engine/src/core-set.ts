/** The core set of an examination: the tests that a clinic does with everybody, its own choice or the catalogue's. */
import type { Examination, MovementTest } from '@stride/clinical';

/** Why a test cannot be chosen: a danger sign is looked for with everybody anyway, a detail comes with its own test. */
export type NotChoosable = 'danger' | 'detail';

/** Why a clinic may not choose this test for its core set; null where it may. */
export function whyNotInCoreSet(test: MovementTest): NotChoosable | null {
  if (test.redFlagQuestion === true) return 'danger';
  return test.detailOf === undefined ? null : 'detail';
}

/** After every place of the catalogue's own order. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The tests of the core set in the order in which they are done: the catalogue's core order first, then what the clinic
 * added, as the catalogue lists it. A choice of which nothing is left in the catalogue is no choice.
 */
export function coreSetOf(examination: Examination, chosen: readonly string[] | null): MovementTest[] {
  const tests = examination.domains.flatMap((domain) => domain.tests);
  const codes = new Set(chosen);
  const own = tests.filter((test) => codes.has(test.code) && whyNotInCoreSet(test) === null);
  const core = own.length > 0 ? own : tests.filter((test) => test.coreOrder !== undefined);
  return core.sort((a, b) => (a.coreOrder ?? LAST) - (b.coreOrder ?? LAST));
}
