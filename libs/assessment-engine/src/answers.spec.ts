/** What counts as an answer, and what does not, whoever hands it in. */
import { catalogue } from '@stride/clinical';
import { reason, type AssessmentCase, type Finding, type History, type HistoryValue, type Reasoning } from './index';

const reasoned = (change: Partial<AssessmentCase> = {}): Reasoning => reason(catalogue, { ageYears: 40, sex: 'male', history: {}, findings: [], ...change });
const NOTHING = JSON.stringify(reasoned());

describe('no answer', () => {
  it.each<[string, History]>([
    ['a question that was taken back', { relief_sitting: null, rf_dvt_signs: null }],
    ['a question without a value', { relief_sitting: undefined } as unknown as Record<string, HistoryValue>],
    ['a code that the catalogue does not have', { no_such_code: true }],
    ['a test among the questions', { slump: 'positive', pit: 'positive' }],
  ])('is %s', (_what, history) => {
    expect(JSON.stringify(reasoned({ history }))).toBe(NOTHING);
  });
  it.each<[string, Finding]>([
    ['a row of a test that the catalogue does not have', { test: 'no_such_test', value: 'positive' }],
    ['a question among the tests', { test: 'rf_dvt_signs', value: true }],
    ['a row without a value', { test: 'pit' }],
    ['a row that is marked recorded, without a value', { test: 'pit', status: 'recorded' }],
    ['a value left behind in a row that was not possible', { test: 'pit', status: 'unable', reason: 'pain', value: 'positive' }],
    ['a value left behind in a row that was not tested', { test: 'pit', status: 'not-tested', value: 'positive' }],
    ['a test that does not apply', { test: 'pit', value: 'not_applicable' }],
  ])('is %s', (_what, row) => {
    expect(JSON.stringify(reasoned({ findings: [row] }))).toBe(NOTHING);
  });
});

describe('an answer', () => {
  const control = (...findings: Finding[]): number | null | undefined => reasoned({ findings }).causes.find(({ ref }) => ref === 'C3')?.families[0]?.score;
  it('is a value, marked as recorded or not', () => {
    expect([control({ test: 'pit', value: 'positive' }), control({ test: 'pit', status: 'recorded', value: 'positive' })]).toEqual([1, 1]);
  });
  it('is a mark within norm, which is worth what the normal result is', () => {
    expect([control({ test: 'pit', status: 'within-norm' }), control({ test: 'pit', value: 'negative' }), control()]).toEqual([0, 0, null]);
  });
});
