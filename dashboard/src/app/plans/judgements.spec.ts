import type { PlanJudgement } from '@stride/contracts';
import { shownJudgements } from './judgements';

describe('the judgements on the page', () => {
  const kept: PlanJudgement = { met: true, note: 'Once.', judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-10-12T12:00:00Z' };
  const held = { 'night-waking': kept };

  it('are those of the plan where nothing is on its way', () => {
    expect(shownJudgements(held)).toEqual(held);
    expect(shownJudgements(held, { 'night-waking': { met: true, note: 'Once.' } })).toEqual(held);
    expect(shownJudgements(held, { 'night-waking': { met: true } })).toEqual(held);
  });
  it('are what is on its way, in nobody’s name until the clinic has it', () => {
    expect(shownJudgements(held, { 'night-waking': { met: false }, 'goal-distance': { met: true } })).toEqual({ 'night-waking': { met: false, note: 'Once.' }, 'goal-distance': { met: true, note: null } });
    expect(shownJudgements(held, { 'night-waking': { met: true, note: null } })).toEqual({ 'night-waking': { met: true, note: null } });
  });
  it('are without one that is being taken back', () => {
    expect(shownJudgements(held, { 'night-waking': null })).toEqual({});
  });
});
