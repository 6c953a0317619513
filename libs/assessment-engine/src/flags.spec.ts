/** The flags, case by case: what raises them, which answers are their reasons, and which question is still open. */
import { catalogue, type Catalogue } from '@stride/clinical';
import { reason, type Finding, type History, type Reasoning } from './index';

const reasoned = (history: History, findings: readonly Finding[] = [], knowledge: Catalogue = catalogue): Reasoning =>
  reason(knowledge, { ageYears: 55, sex: 'male', history, findings });
const indices = (left: number, right: number): Finding[] => [
  { test: 'abi', side: 'left', value: left },
  { test: 'abi', side: 'right', value: right },
];
/** The reasons of the letter about the arteries, as `code side value points`. */
const arteries = (history: History, findings: readonly Finding[]): string[] =>
  reasoned(history, findings)
    .redFlags.filter(({ id }) => id === 'RF-R2-VASCULAR')
    .flatMap(({ because }) => because.map(({ code, side, value, points }) => `${code} ${side} ${value} ${points}`));
/** Calf pain and a fixed distance: 3 points, possible whatever the vessels say in between. */
const CALF: History = { calf_exertional: 'both', fixed_distance: true };
const CALF_REASONS = ['fixed_distance null true 1', 'calf_exertional null both 2'];

describe('the reasons of a letter about the arteries', () => {
  it('tell a low ankle index once, with what it counted, and the borderline one beside it', () => {
    expect(arteries({}, indices(0.8, 0.95))).toEqual(['abi left 0.8 4', 'abi right 0.95 0']);
    expect(arteries({}, indices(0.8, 0.9))).toEqual(['abi left 0.8 4']);
  });
  it.each([
    ['that is borderline', 0.91],
    ['that is just below normal', 0.99],
    ['that cannot be interpreted', 1.41],
  ])('tell an index %s: without it the normal other side would speak against', (_what, value) => {
    expect(arteries(CALF, indices(value, 1.1))).toEqual([...CALF_REASONS, `abi left ${value} 0`]);
  });
  it('leave out a pulse that is normal and a question that speaks for nothing', () => {
    const pulses: Finding[] = [{ test: 'pedal_pulse', side: 'left', value: 'normal' }, { test: 'pedal_pulse', side: 'right', value: 'normal' }];
    expect(arteries({ ...CALF, pain_with_standing: false }, pulses)).toEqual(CALF_REASONS);
  });
});

describe('a flag about a factor', () => {
  const knowledge: Catalogue = {
    ...catalogue,
    redFlags: [{ id: 'RF-NERVE', urgency: 'routine', name: '', action: '', within: '', when: { cause: 'C5b', reaches: 'possible' }, sources: [] }],
  };
  it.each(['left', 'right', 'both'])('is raised whichever leg it is: %s', (leg) => {
    // Below the knee, one root's path, the leg worse than the back: 3 points in the leg that hurts.
    const { redFlags } = reasoned({ leg_pain: leg, leg_pain_extent: 'foot', dermatomal: true, leg_vs_back: 'leg_worse' }, [], knowledge);
    expect(redFlags.map(({ id }) => id)).toEqual(['RF-NERVE']);
    expect(redFlags[0]?.because.map(({ code }) => code).sort()).toEqual(['dermatomal', 'leg_pain_extent', 'leg_vs_back']);
  });
});

describe('the urgency of a case', () => {
  it.each<[string, History]>([
    ['none', {}],
    ['routine', CALF],
    ['urgent', { ...CALF, rf_weight_loss_kg: 4.5 }],
    ['emergency', { ...CALF, rf_weight_loss_kg: 4.5, rf_dvt_signs: true }],
  ])('is %s, that of its highest flag', (urgency, history) => {
    expect(reasoned(history).urgency).toBe(urgency);
  });
});

describe('a danger question', () => {
  it('is open until it is answered, yes or no', () => {
    expect(reasoned({}).openQuestions).toContain('rf_dvt_signs');
    expect(reasoned({ rf_dvt_signs: false }).openQuestions).not.toContain('rf_dvt_signs');
    expect(reasoned({ rf_dvt_signs: true }).openQuestions).not.toContain('rf_dvt_signs');
  });
  it('of the examination is open until it is examined: a reason why not is no answer', () => {
    const row = { test: 'rf_spinous_percussion_pain' };
    expect(reasoned({}, [{ ...row, value: false }]).openQuestions).not.toContain(row.test);
    expect(reasoned({}, [{ ...row, status: 'unable', reason: 'pain' }]).openQuestions).toContain(row.test);
  });
});
