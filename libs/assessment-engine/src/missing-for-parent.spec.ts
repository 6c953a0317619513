/** What is missing about the parent factor, case by case: it is judged for the parent, not for a subtype. */
import { catalogue } from '@stride/clinical';
import { reason, type CauseAssessment, type Finding, type History } from './index';

const nerve = (history: History, findings: readonly Finding[] = [], ageYears = 40): CauseAssessment => {
  const found = reason(catalogue, { ageYears, sex: 'male', history, findings }).causes.find((cause) => cause.ref === 'C5');
  if (found === undefined) throw new Error('C5 is missing');
  return found;
};
const entries = ({ missing }: CauseAssessment): string[] => missing.map(({ test, side, couldBecome }) => `${test}${side === null ? '' : ` ${side}`}: ${couldBecome}`);

/** Everything of the complete normal examination but one side's slump test. */
const NEARLY_CLEAR: readonly Finding[] = (['left', 'right'] as const).flatMap((side): Finding[] => [
  ...['L2', 'L3', 'L4', 'L5', 'S1'].flatMap((site): Finding[] => [
    { test: 'myotomes', side, site, value: 5 },
    { test: 'dermatomes', side, site, value: 'normal' },
  ]),
  { test: 'reflexes', side, site: 'patellar', value: 2 },
  { test: 'reflexes', side, site: 'achilles', value: 2 },
  { test: 'slr_result', side, value: 'negative' },
  ...(side === 'left' ? [{ test: 'slump', side, value: 'negative' }] : []),
]);

describe('what is missing about nerve irritation', () => {
  it('never promises the level that the telltale sign has given already', () => {
    const told = nerve({ relief_forward_bend: true });
    expect(told.level).toBe('possible');
    expect(told.missing.filter(({ couldBecome }) => couldBecome === 'possible')).toEqual([]);
  });
  it('never tells that a subtype would no longer be assessed', () => {
    expect(nerve({ relief_sitting: 'full' }, [], 65).missing.filter(({ couldBecome }) => couldBecome === 'not_assessed')).toEqual([]);
  });
  it('holds the questions of the telltale sign, which raise it past both subtypes', () => {
    expect(entries(nerve({ leg_pain: 'none' }))).toEqual(['relief_sitting: possible', 'relief_forward_bend: possible']);
    expect(nerve({ leg_pain: 'none', relief_sitting: 'partial' }).level).toBe('possible');
  });
  it('holds the last test of an examination that would clear it', () => {
    const history = { leg_pain: 'none', relief_forward_bend: true };
    expect(nerve(history, NEARLY_CLEAR).level).toBe('possible');
    expect(entries(nerve(history, NEARLY_CLEAR))).toContain('slump right: unlikely');
    expect(nerve(history, [...NEARLY_CLEAR, { test: 'slump', side: 'right', value: 'negative' }]).level).toBe('unlikely');
  });
});

describe('the last piece of a complete normal examination', () => {
  const history = { leg_pain: 'none', relief_forward_bend: true };
  const clear: readonly Finding[] = [...NEARLY_CLEAR, { test: 'slump', side: 'right', value: 'negative' }];
  const without = (test: string, side: string, site?: string): Finding[] => clear.filter((row) => !(row.test === test && row.side === side && row.site === site));
  const unlikely = (findings: readonly Finding[]): string[] => entries(nerve(history, findings)).filter((entry) => entry.endsWith('unlikely'));

  it.each([
    ['a dermatome', 'dermatomes', 'left', 'S1'],
    ['a key muscle', 'myotomes', 'right', 'L2'],
    ['a reflex', 'reflexes', 'left', 'achilles'],
    ['a leg raise', 'slr_result', 'right', undefined],
  ])('may be %s: recorded as normal it clears the nerve', (_what, test, side, site) => {
    expect(nerve(history, without(test, side, site)).level).toBe('possible');
    expect(unlikely(without(test, side, site))).toEqual([`${test} ${side}: unlikely`]);
  });
  it('is none while two are missing: neither clears it alone', () => {
    expect(unlikely(without('slump', 'left').filter((row) => row.test !== 'reflexes' || row.side !== 'right'))).toEqual([]);
  });
  it('is the question about leg pain where everything was examined', () => {
    expect(nerve({ relief_forward_bend: true }, clear).level).toBe('possible');
    expect(entries(nerve({ relief_forward_bend: true }, clear))).toContain('leg_pain: unlikely');
  });
});

describe('a question that only a no would answer against the nerve', () => {
  /** Both legs, brought on by walking, a trolley helps, sitting does not, no leg raise hurts: 4 + 2 + 1, likely; sciatica is not. */
  const history = { leg_pain: 'both', leg_symptoms_on_walking: true, relief_sitting: 'none', shopping_cart: true };
  const findings = NEARLY_CLEAR.filter(({ test }) => test !== 'slump');
  it('is missing: without relief on bending either, the trolley says nothing', () => {
    expect(nerve(history, findings, 65).level).toBe('likely');
    expect(entries(nerve(history, findings, 65))).toContain('relief_forward_bend: unlikely');
    expect(nerve({ ...history, relief_forward_bend: false }, findings, 65).level).toBe('unlikely');
  });
});
