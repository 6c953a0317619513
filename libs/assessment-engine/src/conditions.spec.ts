/** Conditions, kind by kind: what makes them hold, and that what is not recorded never does. */
import { catalogue, type Catalogue, type Condition } from '@stride/clinical';
import { reason, type AssessmentCase, type Finding } from './index';

/** Whether the condition holds of a case, asked as a flag. */
function holds(when: Condition, input: Partial<AssessmentCase>): boolean {
  const knowledge: Catalogue = { ...catalogue, redFlags: [{ id: 'RF-ONE', urgency: 'routine', name: '', action: '', within: '', when, sources: [] }] };
  return reason(knowledge, { ageYears: 45, sex: 'male', history: {}, findings: [], ...input }).redFlags.length === 1;
}
const SHARP: Condition = { code: 'pain_quality_sharp', is: true };
const COUGH: Condition = { code: 'worse_cough', is: true };
const SITTING: Condition = { code: 'worse_sitting', is: true };

describe('what is not recorded', () => {
  it('makes nothing hold, neither a yes nor a no', () => {
    expect(holds(SHARP, {})).toBe(false);
    expect(holds({ code: 'pain_quality_sharp', is: false }, {})).toBe(false);
    expect(holds({ all: [SHARP, COUGH] }, { history: { pain_quality_sharp: true } })).toBe(false);
    expect(holds({ atLeast: 2, of: [SHARP, COUGH, SITTING] }, { history: { pain_quality_sharp: true, worse_cough: false } })).toBe(false);
    expect(holds({ cause: 'C1', reaches: 'possible' }, {})).toBe(false);
    expect(holds({ code: 'no_such_code', is: true }, {})).toBe(false);
  });
  it('holds nothing back', () => {
    expect(holds({ all: [SHARP, { unless: COUGH }] }, { history: { pain_quality_sharp: true } })).toBe(true);
    expect(holds({ all: [SHARP, { unless: COUGH }] }, { history: { pain_quality_sharp: true, worse_cough: true } })).toBe(false);
  });
});

describe('a count', () => {
  const history = (yes: number): AssessmentCase['history'] => Object.fromEntries(['pain_quality_sharp', 'worse_cough', 'worse_sitting'].map((code, at) => [code, at < yes]));
  it.each([
    [0, false, false],
    [1, false, false],
    [2, true, true],
    [3, true, false],
  ])('of %i: at least two is %p, exactly two is %p', (yes, atLeast, exactly) => {
    expect(holds({ atLeast: 2, of: [SHARP, COUGH, SITTING] }, { history: history(yes) })).toBe(atLeast);
    expect(holds({ exactly: 2, of: [SHARP, COUGH, SITTING] }, { history: history(yes) })).toBe(exactly);
  });
});

describe('an age', () => {
  it.each<[string, { below?: number; atMost?: number; above?: number; atLeast?: number }, boolean[]]>([
    ['below 45', { below: 45 }, [true, false, false]],
    ['at most 45', { atMost: 45 }, [true, true, false]],
    ['above 45', { above: 45 }, [false, false, true]],
    ['at least 45', { atLeast: 45 }, [false, true, true]],
  ])('%s is read exactly at 44, 45 and 46', (_what, age, wanted) => {
    expect([44, 45, 46].map((ageYears) => holds({ age }, { ageYears }))).toEqual(wanted);
  });
});

describe('two findings on one side', () => {
  const hip: Condition = { onOneSide: { all: [{ code: 'faber', side: 'this', is: 'positive' }, { code: 'hip_ir_deg', side: 'this', below: 24 }] } };
  const rows = (painful: 'left' | 'right', stiff: 'left' | 'right'): Finding[] => [{ test: 'faber', side: painful, value: 'positive' }, { test: 'hip_ir_deg', side: stiff, value: 20 }];
  it('are the same hip, left or right; one in either hip is none', () => {
    expect((['left', 'right'] as const).map((side) => holds(hip, { findings: rows(side, side) }))).toEqual([true, true]);
    expect(holds(hip, { findings: rows('left', 'right') })).toBe(false);
    expect(holds(hip, {})).toBe(false);
  });
});

describe('a factor that reaches a level', () => {
  // -5°: 2 points, possible. With Ely and long sitting: 4, likely.
  const possible: Finding[] = [{ test: 'mtt_hip_ext_deg', side: 'left', value: -5 }];
  const likely: Finding[] = [...possible, { test: 'ely', side: 'left', value: 'positive' }];
  const history = { sitting_hours_per_day: 8 };
  it('holds at it and above', () => {
    const reaches = (level: 'possible' | 'likely', findings: Finding[]): boolean => holds({ cause: 'C1', reaches: level }, { history, findings });
    expect([reaches('possible', possible), reaches('likely', possible), reaches('possible', likely), reaches('likely', likely)]).toEqual([true, false, true, true]);
    expect(reaches('possible', [{ test: 'mtt_hip_ext_deg', side: 'left', value: 8 }])).toBe(false);
  });
});
