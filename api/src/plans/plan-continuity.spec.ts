import type { PlanItem } from '@stride/contracts';
import { carryOver } from './plan-continuity';

const item = (ref: string, change: Partial<PlanItem> = {}): PlanItem => ({
  ref,
  side: null,
  phase: 2,
  dose: { sets: 3, repetitions: 10 },
  queued: false,
  because: [],
  origin: 'suggested',
  removed: false,
  reason: null,
  suggestedDose: null,
  note: null,
  changedBy: null,
  changedAt: null,
  ...change,
});

describe('a later plan', () => {
  it('keeps phase, place and note of what is suggested again, with the findings of now', () => {
    const now = [item('H-01', { side: 'left' }), item('C-01')];
    const before = [item('C-01', { phase: 3, note: 'Breathe.', queued: true }), item('H-01', { side: 'right' })];
    expect(carryOver(now, before, [])).toEqual([
      item('H-01', { side: 'left' }),
      item('C-01', { phase: 3, note: 'Breathe.', queued: true }),
    ]);
  });
  it('keeps an own dose beside what is suggested, with its reason', () => {
    const own = { sets: 1, repetitions: 5 };
    const decided = { dose: own, suggestedDose: { sets: 3, repetitions: 10 }, changedBy: 'x', changedAt: 'y' };
    expect(carryOver([item('H-01')], [item('H-01', { ...decided, reason: 'Tired.' })], [])).toEqual([
      item('H-01', { ...decided, reason: 'Tired.' }),
    ]);
    expect(carryOver([item('H-01')], [item('H-01', decided)], [])[0]?.reason).toBe('As in the plan before.');
  });
  it('takes the dose of now where the one before was nobody’s decision', () => {
    const [only] = carryOver([item('H-01', { dose: { sets: 4 } })], [item('H-01', { dose: { sets: 3 } })], []);
    expect([only?.dose, only?.suggestedDose]).toEqual([{ sets: 4 }, null]);
  });
  it('leaves removed what was removed, and its reason with it', () => {
    const removed = { removed: true, reason: 'Hurts the knee.', changedBy: 'x', changedAt: 'y', reasonBy: 'z', reasonAt: 'w' };
    expect(carryOver([item('H-01')], [item('H-01', removed)], [])).toEqual([item('H-01', removed)]);
  });
  it('goes on with what was added, unless the findings withhold it now', () => {
    const before = [item('G-06', { origin: 'added', reason: 'Stairs at home.' })];
    expect(carryOver([], before, [])).toEqual(before);
    expect(carryOver([], before, [{ ref: 'G-06', because: [] }])).toEqual([]);
    expect(carryOver([], [item('G-06', { origin: 'added', removed: true })], [])).toEqual([]);
  });
  it('leaves out what only the earlier findings suggested, and puts what is new at the end of its phase', () => {
    const refs = carryOver(
      [item('L-02'), item('G-02', { phase: 3 }), item('H-06')],
      [item('H-01'), item('H-06'), item('G-01', { phase: 3 })],
      [],
    ).map(({ ref }) => ref);
    expect(refs).toEqual(['H-06', 'L-02', 'G-02']);
  });
});
