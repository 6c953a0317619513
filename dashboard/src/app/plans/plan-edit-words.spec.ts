import type { PlanItemChange } from '@stride/contracts';
import { planEditInWords } from './plan-edit-words';
import { caseNamed, planFrom } from './plan.testing';

describe('an edit of a plan in words', () => {
  const plan = planFrom(caseNamed('tight-left-hip'), { note: 'As it was.', nextVisit: '2026-12-07' });
  const said = (change: object): (readonly [string, string, string])[] => planEditInWords(change, plan).map(({ what, kept, inClinic }) => [what, kept, inClinic] as const);

  it('tells each part that it has, beside what the clinic has', () => {
    expect(said({ note: 'Mine.', nextVisit: null, language: 'pl' })).toEqual([
      ['A note for the patient', 'Mine.', 'As it was.'],
      ['Next visit', 'nothing', '07-Dec-2026'],
      ['Language of the sheet', 'Polski', 'English'],
    ]);
    expect(said({ goals: [{ goal: 'Walk to the shop', measure: 'nprs', target: 2, by: '2027-01-05' }] })).toEqual([['Goals of the patient', 'Walk to the shop (2, by 05-Jan-2027)', 'nothing']]);
  });

  it('tells each judgement by its criterion', () => {
    const judged = planFrom(caseNamed('tight-left-hip'), { judgements: { 'night-waking': { met: true, note: 'Once.', judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-10-12T12:00:00Z' } } });
    expect(planEditInWords({ judgements: { 'night-waking': null, 'self-management': { met: false } } }, judged)).toMatchObject([
      { what: 'Sleep broken by pain at most once a night.', kept: 'not judged', inClinic: 'met, Once.' },
      { what: 'Self-management plan signed.', kept: 'not met', inClinic: 'not judged' },
    ]);
  });

  it('tells of a list of steps only those that differ, and the order where that does', () => {
    const [first, second, ...others] = plan.items as PlanItemChange[];
    if (first === undefined || second === undefined) throw new Error('The case has no two steps.');
    expect(said({ items: plan.items })).toEqual([]);
    expect(planEditInWords({ items: plan.items }, null)).toMatchObject([{ what: 'Steps', kept: 'changed' }]);
    const changed = planEditInWords({ items: [second, { ...first, removed: true, reason: 'kneeling hurts' }, ...others.slice(1)] }, plan);
    expect(changed.map(({ what }) => what)).toHaveLength(3);
    expect(changed[0]?.kept).toContain('removed');
    expect(changed[0]?.kept).toContain('kneeling hurts');
    expect(changed.some(({ kept }) => kept === 'not in the plan')).toBe(true);
    expect(changed.at(-1)?.what).toBe('Order');
  });
});
