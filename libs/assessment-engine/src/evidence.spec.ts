/** The reasons of a conclusion, case by case: each told once, on its side, and worth what it counted. */
import { catalogue, type CauseRef } from '@stride/clinical';
import { explain, reason, type AssessmentCase, type CauseAssessment, type Finding, type History } from './index';

const person = (history: History, findings: readonly Finding[] = [], ageYears = 40): AssessmentCase => ({ ageYears, sex: 'male', history, findings });
const about = (ref: CauseRef, input: AssessmentCase): CauseAssessment => {
  const found = reason(catalogue, input).causes.find((cause) => cause.ref === ref);
  if (found === undefined) throw new Error(`${ref} is missing`);
  return found;
};
const supports = (ref: CauseRef, input: AssessmentCase): string[] => about(ref, input).supports.map(({ code, side, site, points, cutoff }) => [code, side, site, points, cutoff].filter((part) => part !== null && part !== undefined).join(' '));

describe('a reason', () => {
  it('is told beside another of the same answer: a stiff level, and that it hurts', () => {
    const input = person({}, [{ test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_pain', site: 'L4', value: true }]);
    expect(supports('C2', input)).toEqual(['pa_mobility L4 1 hypo', 'pa_mobility L4 1 hypo and painful']);
  });
  it('names the side when it holds on one only', () => {
    const told = about('C5b', person({ leg_pain: 'left', leg_pain_extent: 'foot' }, [{ test: 'slr_result', side: 'left', value: 'positive' }]));
    expect(told.against).toEqual([expect.objectContaining({ code: 'leg_pain', side: 'right', value: 'left', points: -3 })]);
    expect(told.supports).toContainEqual(expect.objectContaining({ code: 'leg_pain_extent', side: 'left', points: 1 }));
  });
  it('names no side when it holds on both', () => {
    expect(about('C5b', person({ leg_pain: 'both', worse_sitting: true })).supports).toEqual([expect.objectContaining({ code: 'worse_sitting', side: null })]);
  });
  it('is worth nothing more where another of its group has counted', () => {
    expect(supports('C5b', person({ leg_pain: 'left', numbness: 'left', tingling: 'left' }))).toEqual(['numbness left 1 this side']);
    const eased = about('C5b', person({ relief_sitting: 'full', relief_forward_bend: true }));
    expect(eased.against.map(({ code, points }) => `${code} ${points}`)).toEqual(['relief_sitting -1']);
    const items = explain(catalogue, person({ relief_sitting: 'full', relief_forward_bend: true }), 'C5b')[0]?.families.find(({ id }) => id === 'F5')?.items;
    expect(items?.map(({ code, points }) => `${code} ${points}`)).toEqual(['relief_sitting -1', 'relief_forward_bend 0']);
  });
  it('tells where its cut-off begins and ends', () => {
    expect(supports('C2', person({ morning_stiffness_min: 10 }))).toEqual(['morning_stiffness_min 1 >= 1 <= 30']);
    expect(about('C5a', person({ relief_sitting: 'full' }, [], 59)).against).toEqual([expect.objectContaining({ code: 'age_years', cutoff: '>= 48 < 60' })]);
  });
  it('tells the lowest ankle index, whichever side it is on', () => {
    const indices: Finding[] = [{ test: 'abi', side: 'left', value: 0.88 }, { test: 'abi', side: 'right', value: 0.4 }];
    expect(about('V', person({}, indices)).supports).toEqual([expect.objectContaining({ code: 'abi', side: 'right', value: 0.4, points: 4 })]);
  });
});

describe('a root', () => {
  const findings: Finding[] = [
    { test: 'slr_result', side: 'left', value: 'positive' },
    { test: 'dermatomes', side: 'left', site: 'L4', value: 'reduced' },
    { test: 'reflexes', side: 'left', site: 'patellar', value: 1 },
  ];
  const notes = (right: number): readonly string[] => about('C5b', person({ leg_pain: 'left', leg_pain_extent: 'foot' }, [...findings, { test: 'reflexes', side: 'right', site: 'patellar', value: right }])).notes;
  it('is named by a reflex that is below the other side', () => {
    expect(notes(2)).toContain('Left: At least two signs agree on the L4 root.');
  });
  it('is not named by a reflex that is brisk or dull alike on both sides', () => {
    expect(notes(1)).not.toContain('Left: At least two signs agree on the L4 root.');
  });
});

describe('a dynamometer value beside a side that is within norm', () => {
  const sides = about('C4', person({}, [{ test: 'abd_hhd_n', side: 'left', status: 'within-norm' }, { test: 'abd_hhd_n', side: 'right', value: 20 }])).sides;
  it('is not recorded: there is nothing to compare it with', () => {
    expect(sides?.right.level).toBe('not_assessed');
  });
  it('leaves the other side not low, as it was marked', () => {
    expect(sides?.left).toMatchObject({ level: 'unlikely', score: 0 });
  });
});

describe('items of a group', () => {
  it('are told by the one that counts, also where another was asked first', () => {
    expect(supports('C5b', person({ leg_pain: 'left', numbness: 'right', tingling: 'left' }))).toEqual(['tingling left 1 this side', 'numbness right 1 this side']);
    expect(supports('C5b', person({ leg_pain: 'left', numbness: 'none', tingling: 'left' }))).toEqual(['tingling left 1 this side']);
  });
});

describe('a measurement of which the conditions were not met', () => {
  it('counts as not recorded on its own side, and only there', () => {
    const angles: Finding[] = [
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
      { test: 'mtt_hip_ext_deg', side: 'right', value: -12 },
    ];
    const levels = (controlled: Finding[]): unknown[] => {
      const { sides } = about('C1', person({}, [...angles, ...controlled]));
      return [sides?.left.level, sides?.right.level];
    };
    expect(levels([])).toEqual(['possible', 'possible']);
    expect(levels([{ test: 'pelvis_controlled', side: 'right', value: false }])).toEqual(['possible', 'not_assessed']);
    expect(levels([{ test: 'pelvis_controlled', side: 'left', value: false }])).toEqual(['not_assessed', 'possible']);
    expect(levels([{ test: 'pelvis_controlled', side: 'left', value: true }])).toEqual(['possible', 'possible']);
  });
});

describe('the signs that stabilisation may help', () => {
  // Control +3 and a catch +1: the factor is likely; the note asks for three of age under 40, a leg raise over 91°, aberrant movement, instability.
  const findings: Finding[] = [{ test: 'pit', value: 'positive' }, { test: 'aberrant_count', value: 1 }, { test: 'ple', value: 'positive' }];
  const noted = (ageYears: number, more: Finding[] = []): boolean => about('C3', person({}, [...findings, ...more], ageYears)).notes.some((note) => note.startsWith('Three or more signs'));
  it('are told from three on: under 40 years, not at 40', () => {
    expect([39, 40].map((age) => noted(age))).toEqual([true, false]);
  });
  it('count a leg raise of more than 91°', () => {
    expect([91, 92].map((value) => noted(50, [{ test: 'slr_deg', side: 'left', value }]))).toEqual([false, true]);
  });
});
