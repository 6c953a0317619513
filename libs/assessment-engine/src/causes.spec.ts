/** What is told of a factor as a whole: its side, its notes, and how its two sides compare. */
import { catalogue, type CauseRef } from '@stride/clinical';
import { reason, type CauseAssessment, type Finding, type History } from './index';

const about = (ref: CauseRef, history: History, findings: readonly Finding[], ageYears = 40): CauseAssessment => {
  const found = reason(catalogue, { ageYears, sex: 'male', history, findings }).causes.find((cause) => cause.ref === ref);
  if (found === undefined) throw new Error(`${ref} is missing`);
  return found;
};
const pair = (test: string, left: number | null, right: number | null): Finding[] =>
  (['left', 'right'] as const).flatMap((side): Finding[] => {
    const value = side === 'left' ? left : right;
    return value === null ? [] : [{ test, side, value }];
  });

describe('two Thomas angles', () => {
  const difference = (findings: readonly Finding[]): string[] => about('C1', {}, findings).notes.filter((note) => note.startsWith('Sides differ'));
  it.each([
    [-12, -7, ['Sides differ by 5°, more than the measurement error.']],
    [6, 12, ['Sides differ by 6°, more than the measurement error.']],
    [-12, -8, []],
    [-12, null, []],
    [null, -12, []],
  ])('of %p° and %p° are told apart from 5° on: %p', (left, right, wanted) => {
    expect(difference(pair('mtt_hip_ext_deg', left, right))).toEqual(wanted);
  });
  it('are not compared where a side is within norm: nothing was measured there', () => {
    expect(difference([...pair('mtt_hip_ext_deg', -12, null), { test: 'mtt_hip_ext_deg', side: 'right', status: 'within-norm' }])).toEqual([]);
    expect(difference([...pair('mtt_hip_ext_deg', null, -12), { test: 'mtt_hip_ext_deg', side: 'left', status: 'within-norm' }])).toEqual([]);
  });
});

describe('the side of a factor', () => {
  it.each([
    [-12, 8, 'left'],
    [8, -12, 'right'],
    [-12, -12, 'bilateral'],
    [8, 8, null],
  ])('with Thomas angles of %i° and %i° is %p', (left, right, side) => {
    expect(about('C1', {}, pair('mtt_hip_ext_deg', left, right)).side).toBe(side);
  });
  it('is that of the higher level, whatever the other scores; its score and families are told', () => {
    // Right: 3 and Ely 1, likely. Left: 2, possible.
    const c1 = about('C1', {}, [...pair('mtt_hip_ext_deg', -5, -12), { test: 'ely', side: 'right', value: 'positive' }]);
    expect(c1).toMatchObject({ level: 'likely', side: 'right', score: 4 });
    expect(c1.families.map(({ score }) => score)).toEqual([3, 1, null, null]);
    expect(c1.sides).toEqual({
      left: { level: 'possible', score: 2, limitedData: false, conflict: false },
      right: { level: 'likely', score: 4, limitedData: false, conflict: false },
    });
  });
  it('is the midline for a factor without sides', () => {
    expect(about('C2', {}, [{ test: 'mmst_flexion_cm', value: 4 }, { test: 'lumbar_flexion_deg', value: 20 }]).side).toBe('midline');
  });
});

describe('a note', () => {
  it('says which side was not measured, once the other one was', () => {
    expect(about('C1', {}, pair('mtt_hip_ext_deg', -12, null)).notes).toContain('Right side not measured.');
    expect(about('C1', {}, pair('mtt_hip_ext_deg', null, 8)).notes).toEqual(['Left side not measured.']);
    expect(about('C1', {}, []).notes).toEqual([]);
  });
  it('says that findings speak both ways: stiff, but with signs of instability', () => {
    // Range +2 and segments +2 speak for it, hurting on testing when at rest and a catch speak against: -2; 2 is left.
    const findings: Finding[] = [
      { test: 'mmst_flexion_cm', value: 4 }, { test: 'lumbar_flexion_deg', value: 20 },
      { test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_mobility', site: 'L5', value: 'hypo' },
      { test: 'pit', value: 'positive' }, { test: 'aberrant_count', value: 1 },
    ];
    const c2 = about('C2', {}, findings);
    expect(c2).toMatchObject({ level: 'possible', score: 2, conflict: true });
    expect(c2.notes).toEqual(['Findings speak both for and against this factor.']);
  });
  it('says that weak glutes may be the L5 root, and holds them at possible on that side alone', () => {
    const weak = pair('glute_med_mmt', 3, 3).concat((['left', 'right'] as const).flatMap((side): Finding[] => [{ test: 'trendelenburg', side, value: 'positive' }, { test: 'slb_hold_s', side, value: 10 }]));
    const root: Finding = { test: 'myotomes', side: 'left', site: 'L5', value: 4 };
    const c4 = about('C4', { leg_pain: 'left', leg_pain_extent: 'foot', dermatomal: true, leg_vs_back: 'leg_worse' }, [...weak, root]);
    expect([c4.sides?.left.level, c4.sides?.right.level]).toEqual(['possible', 'likely']);
    expect(c4.notes).toEqual(['Left: Weakness may come from the L5 root.', 'Left: Subtype: weakness.', 'Right: Subtype: weakness.']);
  });
});

describe('what is missing on both sides', () => {
  it('is told once for a question, and side by side for a test', () => {
    // Below the knee and along one root: 2 of 3 in either leg.
    const { missing } = about('C5b', { leg_pain: 'both', leg_pain_extent: 'foot', dermatomal: true }, []);
    expect(missing.filter(({ test }) => test === 'leg_vs_back')).toEqual([{ test: 'leg_vs_back', side: null, couldBecome: 'possible' }]);
    expect(missing.filter(({ test }) => test === 'slump').map(({ side }) => side)).toEqual(['left', 'right']);
  });
});
