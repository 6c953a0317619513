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

describe('a test with sites of which only some are recorded', () => {
  it('is missing while a stiff level could still be found', () => {
    const findings: Finding[] = [{ test: 'pa_mobility', site: 'L3', value: 'normal' }, { test: 'mmst_flexion_cm', value: 4 }];
    expect(about('C2', {}, findings).level).toBe('unlikely');
    expect(entries(about('C2', {}, findings))).toContain('pa_mobility: possible');
    expect(about('C2', {}, [...findings, { test: 'pa_mobility', site: 'L4', value: 'hypo' }]).level).toBe('possible');
  });
  it('is missing while a weak muscle could still be found', () => {
    const history = { leg_pain: 'left', leg_pain_extent: 'foot', dermatomal: true, leg_vs_back: 'leg_worse', numbness: 'none', tingling: 'none', worse_cough: false };
    const findings: Finding[] = [
      { test: 'myotomes', side: 'left', site: 'L5', value: 5 },
      { test: 'slr_result', side: 'left', value: 'equivocal' },
      ...['slump', 'crossed_slr', 'pkb'].map((test): Finding => ({ test, side: 'left', value: 'negative' })),
    ];
    expect(entries(about('C5b', history, findings))).toContain('myotomes left: possible');
    expect(about('C5b', history, [...findings, { test: 'myotomes', side: 'left', site: 'S1', value: 4 }]).level).toBe('possible');
  });
  it('is no longer missing when every site is recorded', () => {
    const findings = ['L1', 'L2', 'L3', 'L4', 'L5'].map((site): Finding => ({ test: 'pa_mobility', site, value: 'normal' }));
    expect(about('C2', {}, findings).missing.filter(({ test }) => test === 'pa_mobility')).toEqual([]);
  });
});

describe('an answer that only changes what another is worth', () => {
  it('is missing beside a stiff level: pain there', () => {
    const findings: Finding[] = [{ test: 'pa_mobility', site: 'L4', value: 'hypo' }];
    const range: Finding[] = [{ test: 'mmst_flexion_cm', value: 6 }];
    expect(about('C2', {}, [...findings, ...range]).level).toBe('unlikely');
    expect(entries(about('C2', {}, [...findings, ...range]))).toContain('pa_pain: possible');
    expect(about('C2', {}, [...findings, ...range, { test: 'pa_pain', site: 'L4', value: true }]).level).toBe('possible');
  });
});

describe('what several answers could change together', () => {
  it('is no more than the listed ones reach', () => {
    const told = about('C3', {}, [], 16);
    expect(new Set(told.missing.map(({ couldBecome }) => couldBecome))).toEqual(new Set(['possible']));
    expect(told.missing.map(({ test }) => test)).toEqual(expect.arrayContaining(['pit', 'aberrant_count', 'ple', 'dll_angle_deg']));
  });
  it('leaves out what decides nothing beside the others', () => {
    const findings: Finding[] = [{ test: 'ely', side: 'right', value: 'positive' }, { test: 'pelvic_tilt', value: 'anterior' }];
    const right = about('C1', { eased_short_steps: true }, findings).missing.filter(({ side }) => side === 'right');
    expect(right).toEqual([{ test: 'mtt_hip_ext_deg', side: 'right', couldBecome: 'likely' }]);
  });
  it('leaves out a comparison of sides while the other side is not recorded', () => {
    const forces = (findings: Finding[]): string[] => entries(about('C4', {}, findings)).filter((entry) => entry.startsWith('abd_hhd_n '));
    expect(forces([])).toEqual([]);
    expect(forces([{ test: 'abd_hhd_n', side: 'right', value: 200 }, { test: 'trendelenburg', side: 'left', value: 'positive' }])).toEqual(['abd_hhd_n left: possible']);
  });
});
