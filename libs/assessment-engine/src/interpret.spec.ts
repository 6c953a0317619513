/** How a value is read beside its field: against the norm for this age and sex, and against the other side. */
import { catalogue, type MovementTest, type Sex, type Value } from '@stride/clinical';
import { interpret, normFor, sideDifference, testByCode, type Zone } from './index';

const test = (code: string): MovementTest => {
  const found = testByCode(catalogue, code);
  if (found === undefined) throw new Error(`${code} is missing`);
  return found;
};
const person = (ageYears = 40, sex: Sex = 'female'): { ageYears: number; sex: Sex } => ({ ageYears, sex });
const zone = (code: string, value: Value, ageYears?: number, sex?: Sex): Zone => interpret(test(code), value, person(ageYears, sex)).zone;

describe('a value beside its norm', () => {
  it.each<[string, Value, Zone]>([
    ['mtt_hip_ext_deg', -1, 'below'],
    ['mtt_hip_ext_deg', 0, 'grey'],
    ['mtt_hip_ext_deg', 4, 'grey'],
    ['mtt_hip_ext_deg', 5, 'within'],
    ['mtt_knee_flex_deg', 66, 'below'],
    ['mtt_knee_flex_deg', 67, 'within'],
    ['aslr_score', 1, 'within'],
    ['aslr_score', 2, 'above'],
    ['abi', 0.99, 'below'],
    ['abi', 1, 'within'],
    ['abi', 1.4, 'within'],
    ['abi', 1.41, 'above'],
    ['glute_med_mmt', 4.5, 'below'],
    ['glute_med_mmt', 5, 'within'],
    ['slump', 'negative', 'within'],
    ['slump', 'positive', 'outside'],
    ['gait_wide_based', false, 'within'],
    ['gait_wide_based', true, 'outside'],
    ['walk_test_m', 400, 'no-norm'],
    ['slr_deg', 70, 'no-norm'],
  ])('%s of %p is %s', (code, value, wanted) => {
    expect(zone(code, value)).toBe(wanted);
  });
  it('has its own figures for men; everybody else is read by the more lenient ones', () => {
    expect([zone('dll_angle_deg', 32, 40, 'male'), zone('dll_angle_deg', 33, 40, 'male')]).toEqual(['within', 'above']);
    for (const sex of ['female', 'other', 'unknown'] as const) expect([zone('dll_angle_deg', 61, 40, sex), zone('dll_angle_deg', 62, 40, sex)]).toEqual(['within', 'above']);
  });
  it('has figures of endurance from 18 to 59 years only', () => {
    expect([17, 18, 59, 60].map((age) => zone('sorensen_s', 57, age))).toEqual(['no-norm', 'below', 'below', 'no-norm']);
    expect([17, 18, 59, 60].map((age) => normFor(test('sorensen_s'), person(age))?.from ?? null)).toEqual([null, 58, 58, null]);
    expect([zone('plank_s', 20, 30, 'male'), zone('plank_s', 20, 30, 'female')]).toEqual(['below', 'within']);
  });
});

describe('a range that falls with age', () => {
  it.each([
    [16, 72],
    [53, 56],
    [90, 40],
    [105, 40],
  ])('at %i years expects %i° of flexion, and 70 %% of it are within the norm', (age, expected) => {
    const norm = normFor(test('lumbar_flexion_deg'), person(age));
    expect(norm?.from).toBeCloseTo(0.7 * expected, 9);
    expect(norm).toMatchObject({ to: null, byAge: true, text: `${Math.round(0.7 * expected)}° or more (70 % of ${expected}° expected at ${age})` });
  });
  it('counts exactly 70 % as within', () => {
    expect([27, 28].map((value) => zone('lumbar_flexion_deg', value, 90))).toEqual(['below', 'within']);
  });
  it('is told apart from a norm that is the same at every age', () => {
    expect(normFor(test('mmst_flexion_cm'), person(90))).toMatchObject({ from: 5, to: null, grey: null, byAge: false });
    expect(normFor(test('mtt_hip_ext_deg'), person())).toMatchObject({ from: 5, to: null, grey: { from: 0, to: 5 }, byAge: false });
    expect(normFor(test('walk_test_m'), person())).toBeNull();
  });
});

describe('the difference of two sides', () => {
  it.each([
    ['slr_deg', 60, 65, { apart: 5, lower: 'left', error: 5.7, beyondError: false }],
    ['slr_deg', 66, 60, { apart: 6, lower: 'right', error: 5.7, beyondError: true }],
    ['slb_hold_s', 30, 40, { apart: 10, lower: 'left', error: 10, beyondError: false }],
    ['abi', 1.1, 0.95, { apart: 0.15, lower: 'right', error: null, beyondError: false }],
    ['slr_deg', 60, 60, { apart: 0, lower: null, error: 5.7, beyondError: false }],
  ])('of %s, %p and %p, is told with the lower side and against the error of measurement', (code, left, right, wanted) => {
    expect(sideDifference(test(code), left, right)).toEqual(wanted);
  });
});

describe('a test', () => {
  it('is found by its code in whatever domain it is, and nowhere by another', () => {
    expect(['mtt_hip_ext_deg', 'abi', 'nothing'].map((code) => testByCode(catalogue, code)?.domain)).toEqual(['hip-mobility', 'nerve-tension', undefined]);
  });
});
