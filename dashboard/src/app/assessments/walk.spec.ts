import { catalogue } from '@stride/clinical';
import { validateHistoryItem } from '@stride/assessment-engine';
import { after, newWalk, saidBy, type Walk, type WalkEvent } from './walk';

const S = 1000;
const walked = (...events: WalkEvent[]): Walk => events.reduce(after, newWalk());
const laps = (count: number): WalkEvent[] => Array.from({ length: count }, () => ({ kind: 'lap', by: 1 }));

describe('the walk that provokes', () => {
  const whole = walked(
    { kind: 'start', at: 0 }, ...laps(11), { kind: 'onset', at: 250 * S }, { kind: 'place', place: 'left-leg' }, ...laps(7), { kind: 'stop', at: 402 * S },
    { kind: 'posture', posture: 'sitting', at: 410 * S }, { kind: 'eased', how: 'gone', at: 500 * S },
    { kind: 'walk-short', at: 520 * S }, { kind: 'short-steps', felt: 'easier' },
  );
  it('says when and where it began, where it had to stop, what eased it and how fast, and what shorter steps did', () => {
    expect(whole.step).toBe('done');
    expect(saidBy(whole)).toEqual({
      history: { walking_onset_min: 4, walking_onset_m: 220, walk_stop_m: 360, leg_symptoms_on_walking: true, relief_sitting: 'full', relief_minutes: 1.5, eased_short_steps: true },
      walkedMetres: 360,
    });
  });
  it('says only what the catalogue can hold', () => {
    for (const [code, value] of Object.entries(saidBy(whole).history)) expect([code, validateHistoryItem(catalogue, code, value, '').ok]).toEqual([code, true]);
  });
  it('says nothing of what was not marked: no onset, no distance without laps, no place, no relief', () => {
    const plain = walked({ kind: 'start', at: 0 }, { kind: 'stop', at: 300 * S }, { kind: 'skip' }, { kind: 'skip' });
    expect(plain.step).toBe('done');
    expect(saidBy(plain)).toEqual({ history: {}, walkedMetres: null });
  });
  it('takes the legs as free only where the place was said and the walk is over', () => {
    const marked = walked({ kind: 'start', at: 0 }, { kind: 'onset', at: 60 * S }, { kind: 'place', place: 'back' });
    expect(saidBy(marked).history).not.toHaveProperty('leg_symptoms_on_walking');
    expect(saidBy(after(marked, { kind: 'stop', at: 90 * S })).history).toMatchObject({ leg_symptoms_on_walking: false, walking_onset_min: 1 });
  });
  it.each([
    ['sitting', 'less', { relief_sitting: 'partial' }],
    ['sitting', 'none', { relief_sitting: 'none' }],
    ['forward-bend', 'gone', { relief_forward_bend: true }],
    ['forward-bend', 'none', { relief_forward_bend: false }],
    ['standing-still', 'less', { relief_standing_still: true }],
  ] as const)('%s and %s is told as such', (posture, how, said) => {
    const walk = walked({ kind: 'start', at: 0 }, { kind: 'stop', at: 60 * S }, { kind: 'posture', posture, at: 70 * S }, { kind: 'eased', how, at: 100 * S });
    expect(saidBy(walk).history).toMatchObject(said);
    expect('relief_minutes' in saidBy(walk).history).toBe(how !== 'none');
  });
  it('ignores what does not belong to its step', () => {
    expect(after(newWalk(), { kind: 'onset', at: 5 })).toEqual(newWalk());
    expect(after(newWalk(), { kind: 'eased', how: 'gone', at: 5 })).toEqual(newWalk());
    expect(after(whole, { kind: 'lap', by: 1 })).toEqual(whole);
    expect(after(newWalk(), { kind: 'lap', by: -1 }).laps).toBe(0);
  });
  it('changes its mind about a place by the same press', () => {
    const walk = walked({ kind: 'place', place: 'back' }, { kind: 'place', place: 'back' });
    expect(walk.places).toEqual([]);
  });
});
