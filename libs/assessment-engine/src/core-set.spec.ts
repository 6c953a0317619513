import { catalogue } from '@stride/clinical';
import { coreSetOf, whyNotInCoreSet } from './index';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const codes = (chosen: readonly string[] | null): string[] =>
  coreSetOf(catalogue, chosen).map(({ code }) => code);

describe('the core set', () => {
  it('is the catalogue’s while nothing is chosen, and while nothing of the choice is left', () => {
    const own = TESTS.filter(({ coreOrder }) => coreOrder !== undefined).map(({ code }) => code);
    expect([...codes(null)].sort()).toEqual([...own].sort());
    expect(codes(['gone_since'])).toEqual(codes(null));
  });
  it('is done in the catalogue’s core order, then what was added, in the order of the catalogue', () => {
    const chosen = ['fadir', 'faber', 'flexor_endurance_s', 'slr_deg'];
    expect(codes(chosen)).toEqual([...chosen].sort((a, b) => place(a) - place(b)));
    expect(codes(chosen).slice(0, 2)).toEqual(['slr_deg', 'faber']);
  });
  it('passes over what the catalogue does not have', () => {
    expect(codes(['slump', 'gone_since'])).toEqual(['slump']);
  });
  it('takes no danger sign and no detail of another test, and every test of its own', () => {
    expect(TESTS.filter((test) => whyNotInCoreSet(test) === 'danger').map(({ code }) => code)).toEqual(
      TESTS.filter(({ redFlagQuestion }) => redFlagQuestion === true).map(({ code }) => code),
    );
    expect(
      TESTS.filter((test) => whyNotInCoreSet(test) === 'detail').every(
        ({ detailOf }) => detailOf !== undefined,
      ),
    ).toBe(true);
    expect(
      TESTS.filter(({ coreOrder }) => coreOrder !== undefined)
        .map(whyNotInCoreSet)
        .every((why) => why === null),
    ).toBe(true);
    expect(codes(['slump', 'rf_spinous_percussion_pain', 'faber_location'])).toEqual(['slump']);
  });
});

/** Core tests by their place, the others behind them as the catalogue lists them. */
function place(code: string): number {
  const index = TESTS.findIndex((test) => test.code === code);
  return TESTS[index]?.coreOrder ?? 1000 + index;
}
