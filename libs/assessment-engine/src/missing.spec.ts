/** What is missing, and what it could change: case by case. */
import { catalogue, type CauseRef } from '@stride/clinical';
import { reason, type CauseAssessment, type Finding, type History } from './index';

const about = (ref: CauseRef, history: History, findings: readonly Finding[] = [], ageYears = 40): CauseAssessment => {
  const found = reason(catalogue, { ageYears, sex: 'male', history, findings }).causes.find((cause) => cause.ref === ref);
  if (found === undefined) throw new Error(`${ref} is missing`);
  return found;
};
const entries = ({ missing }: CauseAssessment): string[] => missing.map(({ test, side, couldBecome }) => `${test}${side === null ? '' : ` ${side}`}: ${couldBecome}`);

describe('what is missing on the right', () => {
  const history = { leg_pain: 'right', leg_pain_extent: 'thigh' };
  const findings: Finding[] = [
    { test: 'slr_result', side: 'right', value: 'positive' },
    { test: 'dermatomes', side: 'right', site: 'S1', value: 'normal' },
  ];
  it('holds the questions that name a side, as it does on the left', () => {
    expect(entries(about('C5b', history, findings))).toEqual(expect.arrayContaining(['numbness: possible', 'tingling: possible']));
    expect(about('C5b', { ...history, numbness: 'right' }, findings).level).toBe('possible');
  });
  it('holds the tests of both sides when nothing is recorded', () => {
    const sides = about('C5b', {}).missing.filter(({ test }) => test === 'slump').map(({ side }) => side);
    expect(sides).toEqual(['left', 'right']);
  });
});
