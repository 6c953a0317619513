/** The long explanation of one factor: every family with what was used, and the one thing that decided the level. */
import { catalogue, type CauseRef, type Side } from '@stride/clinical';
import { explain, type Finding, type History, type SideExplanation } from './index';

const sides = (ref: CauseRef, history: History, findings: readonly Finding[] = []): readonly SideExplanation[] => explain(catalogue, { ageYears: 40, sex: 'male', history, findings }, ref);
const on = (side: SideExplanation['side'], all: readonly SideExplanation[]): SideExplanation => {
  const found = all.find((entry) => entry.side === side);
  if (found === undefined) throw new Error(`${side} is missing`);
  return found;
};
const left = (test: string, value: Finding['value'] & {}, side: Side = 'left'): Finding => ({ test, side, value });
const LONG_STRIDES: History = { sitting_hours_per_day: 6, worse_long_stride: true };

describe('the sentence about a level', () => {
  it.each<[string, History, Finding[], string]>([
    ['likely: a markedly short hip and Ely', {}, [left('mtt_hip_ext_deg', -12), left('ely', 'positive')], 'likely: 4 points reach the 4 that likely asks for.'],
    ['not assessed: nothing is recorded', {}, [], 'not_assessed: Not assessed: what this factor needs is not recorded.'],
    ['unlikely: an adequate hip', {}, [left('mtt_hip_ext_deg', 8)], 'unlikely: -2 points stay below the 2 that possible asks for.'],
    ['unlikely: history alone never suffices', LONG_STRIDES, [left('mtt_hip_ext_deg', 2)], 'unlikely: 2 points, but no finding of the kind that must be there.'],
    ['possible, with limited data: the length of the hip was not measured', LONG_STRIDES, [left('ely', 'positive')], 'possible: 3 points reach possible; what likely needs is not recorded.'],
    ['possible: many points, but the hip is hardly short', LONG_STRIDES, [left('hip_ext_prone_deg', 8), left('ely', 'positive'), { test: 'pelvic_tilt', value: 'anterior' }], 'possible: 5 points, but the finding that likely asks for is not there.'],
    ['possible: a short hip', {}, [left('mtt_hip_ext_deg', -5)], 'possible: 2 points reach the 2 that possible asks for, not the 4 of likely.'],
  ])('%s', (_what, history, findings, wanted) => {
    const { level, sentence } = on('left', sides('C1', history, findings));
    expect(`${level}: ${sentence}`).toBe(wanted);
  });
  it('says that findings contradict each other, where that holds the level back', () => {
    const stiff: Finding[] = [{ test: 'mmst_flexion_cm', value: 4 }, { test: 'lumbar_flexion_deg', value: 20 }, { test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_mobility', site: 'L5', value: 'hypo' }];
    const loose: Finding[] = [{ test: 'pit', value: 'positive' }, { test: 'aberrant_count', value: 1 }];
    expect(on('midline', sides('C2', {}, [...stiff, ...loose]))).toMatchObject({ level: 'possible', score: 2, conflict: true, covered: true, sentence: '2 points, but the findings speak both for and against: no higher than possible.' });
    expect(on('midline', sides('C2', {}, stiff))).toMatchObject({ level: 'likely', score: 4, conflict: false });
  });
});

describe('an explanation', () => {
  const both = sides('C1', LONG_STRIDES, [left('mtt_hip_ext_deg', 2), left('mtt_knee_flex_deg', 80), left('ely', 'positive', 'right')]);
  it('tells both sides of a sided factor, and whether each has what the factor needs', () => {
    expect(both.map(({ side, covered, possibleAt, likelyAt }) => [side, covered, possibleAt, likelyAt])).toEqual([['left', true, 2, 4], ['right', false, 2, 4]]);
    expect(sides('C2', {}).map(({ side, covered }) => [side, covered])).toEqual([['midline', false]]);
  });
  it('tells every family with its limits and what was used in it, also what is worth nothing', () => {
    expect(on('left', both).families.map(({ id, floor, cap, score, needed, items }) => [id, floor, cap, score, needed, items.map(({ code, points }) => `${code} ${points}`)])).toEqual([
      ['F1', -2, 3, 0, true, ['mtt_hip_ext_deg 0']],
      ['F2', -1, 1, 0, false, ['mtt_knee_flex_deg 0']],
      ['F3', -1, 1, null, false, []],
      ['F4', 0, 2, 2, false, ['sitting_hours_per_day 1', 'worse_long_stride 1']],
    ]);
  });
  it('is empty for the parent: its subtypes explain it', () => {
    expect(sides('C5', { relief_sitting: 'full' })).toEqual([]);
  });
});
