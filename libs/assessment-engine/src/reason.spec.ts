import { catalogue, type CauseRef } from '@stride/clinical';
import { reason, validateCase, type AssessmentCase, type CauseAssessment, type Finding, type History } from './index';

const person = (history: History, findings: Finding[] = [], ageYears = 40, sex: AssessmentCase['sex'] = 'female'): AssessmentCase => ({ ageYears, sex, history, findings });
const cause = (input: AssessmentCase, ref: CauseRef): CauseAssessment => {
  const checked = validateCase(catalogue, input);
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const found = reason(catalogue, checked.value).causes.find((candidate) => candidate.ref === ref);
  if (found === undefined) throw new Error(`${ref} is missing`);
  return found;
};

describe('an empty case', () => {
  const empty = reason(catalogue, person({}));
  it('assesses nothing and reassures about nothing', () => {
    expect(empty.causes.map((entry) => entry.level)).toEqual(Array(8).fill('not_assessed'));
    expect(empty.openQuestions).toContain('rf_urinary_change');
    expect(empty.urgency).toBe('none');
  });
  it('tells what could still make a factor likely', () => {
    const c1 = empty.causes.find((entry) => entry.ref === 'C1');
    expect(c1?.missing).toContainEqual({ test: 'mtt_hip_ext_deg', side: 'left', couldBecome: 'possible' });
  });
  it('selects the always-list and nothing else', () => {
    expect(empty.plan.items.map((item) => item.ref)).toEqual(['E-01', 'E-04', 'E-05', 'M-01']);
  });
});

describe('C1 at its cut-offs', () => {
  it.each([
    [-10, 3, 'possible'],
    [-9, 2, 'possible'],
    [-1, 2, 'possible'],
    [0, 0, 'unlikely'],
    [4, 0, 'unlikely'],
    [5, -2, 'unlikely'],
  ] as const)('a Thomas angle of %i° scores %i and is %s', (value, score, level) => {
    const c1 = cause(person({}, [{ test: 'mtt_hip_ext_deg', side: 'left', value }]), 'C1');
    expect([c1.sides?.left.score, c1.sides?.left.level]).toEqual([score, level]);
    expect(c1.sides?.right.level).toBe('not_assessed');
  });
  it('is likely on the left with a short hip, a short thigh and long sitting', () => {
    const c1 = cause(
      person({ sitting_hours_per_day: 6 }, [
        { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
        { test: 'mtt_hip_ext_deg', side: 'right', value: 8 },
        { test: 'ely', side: 'left', value: 'positive' },
      ]),
      'C1',
    );
    expect(c1).toMatchObject({ level: 'likely', side: 'left', score: 5, limitedData: false });
    expect(c1.supports[0]).toEqual({
      code: 'mtt_hip_ext_deg', side: 'left', value: -12, unit: 'deg', points: 3, rule: 'C1.F1', cutoff: '<= -10', sources: ['D', 'V13'],
    });
  });
  it('ignores an angle measured without pelvic control', () => {
    const c1 = cause(
      person({}, [
        { test: 'mtt_hip_ext_deg', side: 'left', value: -20 },
        { test: 'pelvis_controlled', side: 'left', value: false },
      ]),
      'C1',
    );
    expect(c1.level).toBe('not_assessed');
  });
});

describe('C5', () => {
  it('is raised to possible by the telltale sign alone, with limited data', () => {
    const c5 = cause(person({ relief_sitting: 'partial' }), 'C5');
    expect(c5).toMatchObject({ level: 'possible', side: 'midline', limitedData: true });
    expect(c5.supports).not.toHaveLength(0);
  });
});

describe('an emergency', () => {
  const result = reason(catalogue, person({ rf_urinary_change: true }));
  it('blocks the plan and leaves only the handover', () => {
    expect(result.urgency).toBe('emergency');
    expect(result.plan).toMatchObject({ blocked: true, withheld: [] });
    expect(result.plan.items.map((item) => item.ref)).toEqual(['R-01']);
    expect(result.redFlags[0]?.because[0]?.code).toBe('rf_urinary_change');
  });
});

describe('the priorities', () => {
  const both = (test: string, value: Finding['value'] & {}): Finding[] => (['left', 'right'] as const).map((side) => ({ test, side, value }));
  /** Hips: 3 + 1 of 4. Trunk: 3 + 1 of 4. Glutes: 2 + 2 of 4. Back: 2 + 2 of 4. All likely, all alike. */
  const FOUR: Finding[] = [
    ...both('mtt_hip_ext_deg', -12), ...both('ely', 'positive'),
    { test: 'ple', value: 'positive' }, ...both('aslr_score', 3), { test: 'dll_angle_deg', value: 80 },
    ...both('glute_med_mmt', 3.5), ...both('trendelenburg', 'positive'), ...both('slb_hold_s', 10),
    { test: 'mmst_flexion_cm', value: 4 }, { test: 'lumbar_flexion_deg', value: 20 },
    { test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_mobility', site: 'L5', value: 'hypo' },
  ];
  const catching = { catching_giving_way: true };
  it('are three at most, on a tie the first by name, in whatever order the catalogue has them', () => {
    expect(reason(catalogue, person(catching, FOUR)).priorities).toEqual(['C1', 'C2', 'C3']);
    const turned = { ...catalogue, planRules: { ...catalogue.planRules, priorityCauses: [...catalogue.planRules.priorityCauses].reverse() } };
    expect(reason(turned, person(catching, FOUR)).priorities).toEqual(['C1', 'C2', 'C3']);
  });
  it('are ranked by level first, then by the share of what likely asks for', () => {
    // One more point for late glutes; without the catch the trunk has 3 of 4 points: possible.
    expect(reason(catalogue, person({}, [...FOUR, ...both('phe_pattern', 'abnormal')])).priorities).toEqual(['C4', 'C1', 'C2']);
    expect(reason(catalogue, person({}, FOUR)).priorities).toEqual(['C1', 'C2', 'C4']);
  });
  it('are none for somebody of whom nothing is possible', () => {
    expect(reason(catalogue, person({}, both('mtt_hip_ext_deg', 8))).priorities).toEqual([]);
  });
  it('come with a notice when five factors are possible or likely, not when four are', () => {
    const leg = { leg_pain: 'left', leg_pain_extent: 'foot', dermatomal: true, leg_vs_back: 'leg_worse' };
    expect(reason(catalogue, person(catching, FOUR)).notices).toEqual([]);
    expect(reason(catalogue, person({ ...catching, ...leg }, FOUR)).notices).toEqual(['widespread-findings']);
  });
});
