/** Every cut-off of the clinical specification's section 3.9: at it, and one step to either side. */
import { catalogue, type CauseRef, type Side } from '@stride/clinical';
import { reason, validateCase, type AssessmentCase, type Finding, type History, type Reasoning } from './index';

interface Person {
  history?: History;
  findings?: Finding[];
  age?: number;
  sex?: AssessmentCase['sex'];
}
function reasoned({ history = {}, findings = [], age = 40, sex = 'female' }: Person): Reasoning {
  const checked = validateCase(catalogue, { ageYears: age, sex, history, findings });
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  return reason(catalogue, checked.value);
}
/** Score of one family of a factor (for a sided one, of its leading side). */
function family(person: Person, ref: CauseRef, id: string): number | null | undefined {
  return reasoned(person)
    .causes.find((cause) => cause.ref === ref)
    ?.families.find((entry) => entry.id === id)?.score;
}
const row = (test: string, value: Finding['value'] & {}, side?: Side, site?: string): Finding => ({
  test,
  value,
  ...(side === undefined ? {} : { side }),
  ...(site === undefined ? {} : { site }),
});
/** On both sides alike: a side that nobody measured would lead the factor. */
const both = (test: string, value: Finding['value'] & {}): Finding[] => [row(test, value, 'left'), row(test, value, 'right')];
const flags = (person: Person): string[] => reasoned(person).redFlags.map((flag) => flag.id);

describe('hip flexor length', () => {
  it.each([
    [-11, 3],
    [-10, 3],
    [-9, 2],
    [-1, 2],
    [0, 0],
    [1, 0],
    [4, 0],
    [5, -2],
    [6, -2],
  ])('a Thomas angle of %i° is worth %i: -10 markedly short, 0 grey, 5 adequate', (value, points) => {
    expect(family({ findings: both('mtt_hip_ext_deg', value) }, 'C1', 'F1')).toBe(points);
  });
  it.each([
    [9, 1],
    [10, -1],
    [11, -1],
  ])('prone extension of %i° is worth %i: 10 is adequate', (value, points) => {
    expect(family({ findings: both('hip_ext_prone_deg', value) }, 'C1', 'F1')).toBe(points);
  });
  it.each([
    [66, 1],
    [67, 0],
    [68, 0],
  ])('a knee bent by %i° in the Thomas test is worth %i: 67 is not short', (value, points) => {
    expect(family({ findings: both('mtt_knee_flex_deg', value) }, 'C1', 'F2')).toBe(points);
  });
  it.each([
    [5.5, 0],
    [6, 1],
    [6.5, 1],
  ])('%p hours of sitting are worth %i: 6 count', (hours, points) => {
    expect(family({ history: { sitting_hours_per_day: hours } }, 'C1', 'F4')).toBe(points);
  });
});

describe('stiffness', () => {
  it.each([
    [4.9, 1],
    [5, 0],
    [5.1, 0],
  ])('a Schober of %p cm is worth %i: 5.0 is not reduced', (value, points) => {
    expect(family({ findings: [row('mmst_flexion_cm', value)] }, 'C2', 'F1')).toBe(points);
  });
  it.each([
    [27, 1],
    [28, 0],
    [29, 0],
  ])('at 90 years 40° of flexion are expected: %i° are worth %i, for 28 is 70 %% of it', (value, points) => {
    expect(family({ findings: [row('lumbar_flexion_deg', value)], age: 90 }, 'C2', 'F1')).toBe(points);
  });
  it.each([
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 0],
  ])('%i minutes of morning stiffness are worth %i: 1 to 30 count', (minutes, points) => {
    expect(family({ history: { morning_stiffness_min: minutes } }, 'C2', 'F3')).toBe(points);
  });
});

describe('endurance and control', () => {
  it.each([
    ['sorensen_s', 57, 58, 'female'],
    ['sorensen_s', 57, 58, 'male'],
    ['plank_s', 51, 52, 'male'],
    ['plank_s', 19, 20, 'female'],
    ['flexor_endurance_s', 67, 68, 'male'],
    ['flexor_endurance_s', 49, 50, 'unknown'],
  ] as const)('%s: %i s is low, %i s is not (%s)', (test, low, enough, sex) => {
    expect(family({ findings: [row(test, low)], sex }, 'C3', 'F2')).toBe(1);
    expect(family({ findings: [row(test, enough)], sex }, 'C3', 'F2')).toBe(0);
  });
  it.each([
    [59, 60, 'male'],
    [40, 41, 'female'],
    [40, 41, 'other'],
  ] as const)('a side bridge of %i s is low, of %i s is not (%s), and the weaker side counts', (low, enough, sex) => {
    const bridges = (one: number, other: number): Finding[] => [row('side_bridge_s', one, 'left'), row('side_bridge_s', other, 'right')];
    expect(family({ findings: bridges(low, 90), sex }, 'C3', 'F2')).toBe(1);
    expect(family({ findings: bridges(90, low), sex }, 'C3', 'F2')).toBe(1);
    expect(family({ findings: bridges(enough, enough), sex }, 'C3', 'F2')).toBe(0);
  });
  it.each([
    [17, null],
    [18, 1],
    [59, 1],
    [60, null],
  ])('endurance is judged from 18 to 59 years: at %i a low hold is worth %p', (age, points) => {
    expect(family({ findings: [row('sorensen_s', 20)], age }, 'C3', 'F2')).toBe(points);
  });
  it.each([
    [32, 0, 'male'],
    [33, 1, 'male'],
    [61, 0, 'female'],
    [62, 1, 'female'],
    [61, 0, 'unknown'],
  ] as const)('legs lowered to %i° are worth %i (%s): 32 and 61 are not positive', (value, points, sex) => {
    expect(family({ findings: [row('dll_angle_deg', value)], sex }, 'C3', 'F1')).toBe(points);
  });
});

describe('glutes', () => {
  it.each([
    [3.5, 2],
    [4, 1],
    [4.5, 1],
    [5, 0],
  ])('a strength of %p is worth %i: 4 loses one point, 5 none', (value, points) => {
    expect(family({ findings: both('glute_med_mmt', value) }, 'C4', 'F1')).toBe(points);
  });
  it.each([
    [84, 1],
    [85, 1],
    [86, 0],
  ])('%i N against 100 N on the other side are worth %i: a ratio of 0.85 is low', (newton, points) => {
    const findings = [row('abd_hhd_n', newton, 'left'), row('abd_hhd_n', 100, 'right')];
    const { sides } = reasoned({ findings }).causes.find((cause) => cause.ref === 'C4') ?? {};
    expect(sides?.left.score).toBe(points);
  });
  it.each([
    [29, 35, 1],
    [30, 35, 0],
    [30, 40, 0],
    [30, 41, 1],
  ])('a bridge of %i s beside one of %i s is worth %i: 30 s is not low, exactly 10 s apart is not asymmetric', (mine, other, points) => {
    const findings = [row('slb_hold_s', mine, 'left'), row('slb_hold_s', other, 'right')];
    const { sides } = reasoned({ findings }).causes.find((cause) => cause.ref === 'C4') ?? {};
    expect(sides?.left.score).toBe(points);
  });
});

describe('age, vessels and nerve', () => {
  it.each([
    [47, -2],
    [48, -1],
    [59, -1],
    [60, 0],
    [70, 0],
    [71, 1],
  ])('at %i years the stenosis pattern gets %i', (age, points) => {
    expect(family({ age }, 'C5a', 'F1')).toBe(points);
  });
  it.each([
    [0.89, 4],
    [0.9, 4],
    [0.91, 0],
    [0.99, 0],
    [1, -3],
    [1.4, -3],
    [1.41, 0],
  ])('an ankle index of %p on both sides is worth %i: 0.90 is abnormal, 1.00 and 1.40 are normal', (value, points) => {
    expect(family({ findings: [row('abi', value, 'left'), row('abi', value, 'right')] }, 'V', 'F2')).toBe(points);
  });
  it.each([
    [2.5, 'RF-E3-MOTOR', false],
    [2, 'RF-E3-MOTOR', true],
    [2.5, 'RF-U4-MOTOR3', true],
    [3, 'RF-U4-MOTOR3', true],
    [3.5, 'RF-U4-MOTOR3', false],
  ] as const)('a key muscle of %p: %s is raised: %p', (value, flag, raised) => {
    expect(flags({ findings: [row('myotomes', value, 'left', 'L5')] }).includes(flag)).toBe(raised);
  });
  it.each([
    [30, true],
    [31, false],
  ])('a leg raised to %i° makes an irritable nerve: %p', (degrees, irritable) => {
    const history = { leg_pain: 'left', leg_pain_extent: 'below_knee', dermatomal: true };
    const findings = [row('slr_deg', degrees, 'left'), row('slr_result', 'positive', 'left'), row('slump', 'positive', 'left')];
    expect(reasoned({ history, findings }).irritable).toBe(irritable);
  });
  it.each([
    [7, 41, true],
    [6, 41, false],
    [7, 42, false],
  ])('pain of %i for %i days makes an irritable nerve: %p; 7 is severe, 42 days are not acute', (worst, days, irritable) => {
    const history = { leg_pain: 'left', leg_pain_extent: 'below_knee', dermatomal: true, nprs_worst: worst, symptom_duration_days: days };
    const findings = [row('slr_result', 'positive', 'left'), row('slump', 'positive', 'left')];
    expect(reasoned({ history, findings }).irritable).toBe(irritable);
  });
});

describe('danger and seeking help', () => {
  it.each([
    [37.9, false],
    [38, true],
  ])('a temperature of %p raises the infection emergency: %p', (value, raised) => {
    expect(flags({ history: { rf_temperature_c: value } }).includes('RF-E5-INFECTION')).toBe(raised);
  });
  it.each([
    [4.4, false],
    [4.5, true],
  ])('a loss of %p kg raises the flag: %p', (value, raised) => {
    expect(flags({ history: { rf_weight_loss_kg: value } }).includes('RF-U2-WEIGHTLOSS')).toBe(raised);
  });
  it.each([
    [21, false],
    [22, true],
  ])('pain for %i days is told as lasting: %p', (days, told) => {
    expect(reasoned({ history: { symptom_duration_days: days } }).seekHelp.includes('SEEK-1')).toBe(told);
  });
  it.each([
    [15, true],
    [16, false],
  ])('thrust is thought of at %i days: %p', (days, met) => {
    // Stiffness is likely, and of the rule's five criteria three others are met: no leg pain, low fear, one stiff level.
    const history = { symptom_duration_days: days, leg_pain: 'none', fabq_work: 10 };
    const stiff = [row('mmst_flexion_cm', 4), row('lumbar_flexion_deg', 20), row('pa_mobility', 'hypo', undefined, 'L4'), row('pa_mobility', 'hypo', undefined, 'L5')];
    const selected = (rotation: number): boolean =>
      reasoned({ history, findings: [...stiff, row('hip_ir_deg', rotation, 'left')] }).plan.items.some((item) => item.ref === 'L-05');
    expect(selected(35)).toBe(met);
    // A hip that turns by more than 35° is the fourth whatever the days.
    expect(selected(36)).toBe(true);
  });
});
