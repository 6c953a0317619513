import { catalogue, vignettes, type Phase } from '@stride/clinical';
import { type AssessmentCase } from './index';
import { phaseProgress, type CriterionProgress, type Judgements } from './plans';
import { caseNumber } from './case-arbitrary';

const bare: AssessmentCase = { ageYears: 40, sex: 'female', history: {}, findings: [] };
const criterion = (phase: Phase, place: number, now: AssessmentCase, earlier: readonly AssessmentCase[] = []): CriterionProgress => {
  const found = phaseProgress(catalogue, now, earlier).find(({ from }) => from === phase)?.criteria[place];
  if (found === undefined) throw new Error(`Phase ${phase} has no criterion ${place}.`);
  return found;
};
const judged = (id: string, judgements: Judgements, now: AssessmentCase = bare, earlier: readonly AssessmentCase[] = []): CriterionProgress => {
  const found = phaseProgress(catalogue, now, earlier, judgements).flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`There is no criterion ${id}.`);
  return found;
};
const pain = (history: AssessmentCase['history']): AssessmentCase => ({ ...bare, history });
const found = (...findings: AssessmentCase['findings']): AssessmentCase => ({ ...bare, findings });

describe('the criteria to advance', () => {
  it('stand beside these texts: a text that changes asks for its condition to be looked at again', () => {
    expect(catalogue.phaseCriteria.flatMap(({ from, allOf }) => allOf.map(({ text }) => `${from} ${text}`))).toEqual([
      '1 Pain at rest 4/10 or less.',
      '1 Sleep broken by pain at most once a night.',
      '1 No worsening nerve sign at the last check.',
      '2 The main range measure has improved by its measurement error or more, or the range is full within the pain rule for a week.',
      '3 The activation set is done with the right pattern at two visits running.',
      '3 Prone instability and Trendelenburg no worse.',
      '3 Worst pain 5/10 or less.',
      '4 Three sets of ten of the phase’s exercises within the pain rule for two weeks.',
      '5 Walks the own goal distance, or 30 min, on five days a week.',
      '5 RMDQ better by 5 points or 30 %.',
      '5 Self-management plan signed.',
    ]);
  });
  it.each([[4, 'met'], [5, 'not-met'], [0, 'met']] as const)('takes pain at rest of %s as %s', (value, state) => {
    expect(criterion(1, 0, pain({ nprs_now: value }))).toMatchObject({ state, figures: [{ code: 'nprs_now', value }] });
  });
  it.each([[5, 'met'], [6, 'not-met']] as const)('takes a worst pain of %s as %s', (value, state) => {
    expect(criterion(3, 2, pain({ nprs_worst: value })).state).toBe(state);
  });
  it('takes what nobody recorded as not measured, never as met', () => {
    for (const { criteria } of phaseProgress(catalogue, bare, [])) for (const { state } of criteria) expect(['not-measured', 'yours']).toContain(state);
  });
  it('leaves to the physiotherapist what the record cannot say, with what bears on it', () => {
    expect(criterion(1, 1, pain({ night_waking_second_half: true }))).toMatchObject({ state: 'yours', figures: [{ code: 'night_waking_second_half', value: true }] });
    expect(criterion(5, 0, pain({ walking_onset_min: 12 }))).toMatchObject({ state: 'yours', figures: [{ value: 12 }] });
  });

  describe('that compare with an earlier visit', () => {
    const weak = (value: number): AssessmentCase => found({ test: 'myotomes', side: 'left', site: 'L5', value });
    it('say that there is none', () => {
      expect(criterion(1, 2, weak(5))).toMatchObject({ state: 'not-measured', needsEarlier: true });
    });
    it.each([[4, 4, 'met'], [4, 5, 'met'], [4.5, 4, 'not-met']] as const)('see a strength of %s that becomes %s as %s', (before, after, state) => {
      expect(criterion(1, 2, weak(after), [weak(before)])).toMatchObject({ state, compared: 1 });
    });
    it('look at the visit before, not at the first', () => {
      expect(criterion(1, 2, weak(4), [weak(5), weak(4)]).state).toBe('met');
      expect(criterion(1, 2, weak(4), [weak(4), weak(5)]).state).toBe('not-met');
    });
    it('count what was marked within norm as its clearly normal result', () => {
      const negative = found({ test: 'trendelenburg', side: 'right', status: 'within-norm' });
      const positive = found({ test: 'trendelenburg', side: 'right', value: 'positive' });
      expect(criterion(3, 1, positive, [negative])).toMatchObject({ state: 'not-met', figures: [{ code: 'trendelenburg', value: 'positive', earlier: 'negative' }] });
      expect(criterion(3, 1, negative, [positive]).state).toBe('met');
    });
    it('take a patient’s growing weakness as worse, whatever was measured', () => {
      expect(criterion(1, 2, { ...weak(5), history: { rf_weakness_progressing: true } }, [weak(5)]).state).toBe('not-met');
    });
    it('do not compare a sign of one side with the other side’s', () => {
      expect(criterion(3, 1, found({ test: 'trendelenburg', side: 'left', value: 'positive' }), [found({ test: 'trendelenburg', side: 'right', value: 'negative' })]).state).toBe('not-measured');
    });
  });

  describe('of the main range', () => {
    const thomas = (left: number, right = 8): AssessmentCase => found({ test: 'mtt_hip_ext_deg', side: 'left', value: left }, { test: 'mtt_hip_ext_deg', side: 'right', value: right });
    const error = catalogue.domains.flatMap(({ tests }) => tests).find(({ code }) => code === 'mtt_hip_ext_deg')?.measurementError?.value ?? NaN;
    it('name the target at the first visit', () => {
      expect(criterion(2, 0, thomas(-12))).toMatchObject({ state: 'not-measured', needsEarlier: true, target: -12 + error, figures: [{ side: 'left', value: -12 }] });
    });
    it('are met from the measurement error on, and not below it', () => {
      expect(criterion(2, 0, thomas(-12 + error), [thomas(-12)])).toMatchObject({ state: 'met', figures: [{ value: -12 + error, earlier: -12 }] });
      expect(criterion(2, 0, thomas(-12 + error - 0.5), [thomas(-12)]).state).toBe('not-met');
    });
    it('follow the side that was furthest below its norm at the first visit', () => {
      expect(criterion(2, 0, thomas(4, -2), [thomas(-3, -2)]).figures).toMatchObject([{ side: 'left', value: 4, earlier: -3 }]);
    });
    it('do not count what was measured with the pelvis not held', () => {
      const loose = (left: number): AssessmentCase => found({ test: 'mtt_hip_ext_deg', side: 'left', value: left }, { test: 'pelvis_controlled', side: 'left', value: false });
      expect(criterion(2, 0, loose(3), [thomas(-12)]).state).toBe('not-measured');
      expect(criterion(2, 0, thomas(3), [loose(-12)]).state).toBe('yours');
    });
    it('are the physiotherapist’s where no range was short', () => {
      expect(criterion(2, 0, thomas(9), [thomas(9)]).state).toBe('yours');
      expect(judged('main-range', { 'main-range': { met: true } }, thomas(9), [thomas(9)])).toMatchObject({ state: 'met', isYours: true });
    });
    it('are not overruled where one was', () => {
      expect(judged('main-range', { 'main-range': { met: true } }, thomas(-12), [thomas(-12)])).toMatchObject({ state: 'not-met', isYours: false });
      expect(judged('main-range', { 'main-range': { met: true } }, thomas(-12))).toMatchObject({ state: 'not-measured', isYours: false });
    });
  });

  describe('that the physiotherapist judges', () => {
    const ids = catalogue.phaseCriteria.flatMap(({ allOf }) => allOf).filter(({ decidedBy }) => decidedBy === 'physiotherapist').map(({ id }) => id);
    const all = (met: boolean): Judgements => Object.fromEntries(catalogue.phaseCriteria.flatMap(({ allOf }) => allOf.map(({ id }) => [id, { met }])));
    it('are these', () => {
      expect(ids).toEqual(['night-waking', 'activation-pattern', 'phase-exercises', 'goal-distance', 'disability-change', 'self-management']);
    });
    it.each(ids)('take %s as judged, and as nothing without a judgement', (id) => {
      expect(judged(id, { [id]: { met: true } })).toMatchObject({ state: 'met', isYours: true });
      expect(judged(id, { [id]: { met: false } })).toMatchObject({ state: 'not-met', isYours: true });
      expect(judged(id, {})).toMatchObject({ state: 'yours', isYours: true });
    });
    it('keep what bears on them once they are judged', () => {
      expect(judged('goal-distance', { 'goal-distance': { met: true } }, pain({ walking_onset_min: 12 })).figures).toMatchObject([{ value: 12 }]);
    });
    it('leave what is measured as it is recorded', () => {
      const measured = catalogue.phaseCriteria.flatMap(({ allOf }) => allOf).filter(({ decidedBy }) => decidedBy === 'record');
      for (const { id } of measured) expect(judged(id, all(true))).toMatchObject({ state: 'not-measured', isYours: false });
      expect(judged('rest-pain', all(true), pain({ nprs_now: 9 })).state).toBe('not-met');
      expect(judged('worst-pain', all(false), pain({ nprs_worst: 1 })).state).toBe('met');
    });
    it('are none of those that the catalogue leaves to the record alone', () => {
      const recordOnly = { ...catalogue, phaseCriteria: catalogue.phaseCriteria.map((phase) => ({ ...phase, allOf: phase.allOf.map((one) => ({ ...one, decidedBy: 'record' as const })) })) };
      for (const { criteria, met } of phaseProgress(recordOnly, bare, [], all(true))) expect([met, criteria.filter(({ isYours }) => isYours)]).toEqual([0, []]);
    });
    it('are counted with those that are measured', () => {
      const met = (judgements: Judgements): number[] => phaseProgress(catalogue, pain({ nprs_now: 2, nprs_worst: 4 }), [], judgements).map((phase) => phase.met);
      expect(met({})).toEqual([1, 0, 1, 0, 0]);
      expect(met(all(false))).toEqual([1, 0, 1, 0, 0]);
      expect(met(all(true))).toEqual([2, 1, 2, 1, 3]);
    });
  });

  it('never throw, whatever was recorded', () => {
    for (let number = 0; number < 300; number++) expect(phaseProgress(catalogue, caseNumber(number), [caseNumber(number + 1000)])).toHaveLength(5);
    for (const { ageYears, sex, history, findings } of vignettes) {
      const input = { ageYears, sex, history, findings: findings as AssessmentCase['findings'] };
      for (const { criteria } of phaseProgress(catalogue, input, [input])) for (const { text, state } of criteria) if (/no worse|No worsening/.test(text)) expect(state).not.toBe('not-met');
    }
  });
});
