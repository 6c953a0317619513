/**
 * The walk that provokes: own stride until it hurts and has to stop, what eases it and how fast, and again with shorter
 * steps. What happened, and what it says: findings and history items, nothing that was not marked.
 */
import type { HistoryValue } from '@stride/assessment-engine';

export const WALK_PLACES = ['back', 'buttock', 'left-leg', 'right-leg'] as const;
export type WalkPlace = (typeof WALK_PLACES)[number];
export const POSTURES = ['sitting', 'forward-bend', 'standing-still'] as const;
export type Posture = (typeof POSTURES)[number];
export type Relief = 'gone' | 'less' | 'none';

export interface Walk {
  step: 'own' | 'ease' | 'short' | 'done';
  /** When the clock of this step was started, in milliseconds of the device; null while it stands. */
  began: number | null;
  laps: number;
  lapMetres: number;
  onset: { seconds: number; metres: number } | null;
  places: readonly WalkPlace[];
  stop: { seconds: number; metres: number } | null;
  posture: Posture | null;
  relief: { posture: Posture; how: Relief; seconds: number } | null;
  shortSteps: 'easier' | 'same' | null;
}
export type WalkEvent =
  | { kind: 'start' | 'onset' | 'stop'; at: number }
  | { kind: 'lap'; by: 1 | -1 }
  | { kind: 'lap-length'; metres: number }
  | { kind: 'place'; place: WalkPlace }
  | { kind: 'posture'; posture: Posture; at: number }
  | { kind: 'eased'; how: Relief; at: number }
  | { kind: 'walk-short'; at: number }
  | { kind: 'short-steps'; felt: 'easier' | 'same' }
  | { kind: 'skip' };

export const newWalk = (): Walk => ({ step: 'own', began: null, laps: 0, lapMetres: 20, onset: null, places: [], stop: null, posture: null, relief: null, shortSteps: null });

/** Whole seconds of the step's clock at an instant; 0 while it stands. */
export const secondsOf = ({ began }: Walk, at: number): number => (began === null ? 0 : Math.max(0, Math.floor((at - began) / 1000)));
export const metresOf = ({ laps, lapMetres }: Walk): number => laps * lapMetres;

/** The walk after one more thing happened. What does not belong to the step changes nothing. */
export function after(walk: Walk, event: WalkEvent): Walk {
  switch (event.kind) {
    case 'start':
      return walk.began === null && walk.step === 'own' ? { ...walk, began: event.at } : walk;
    case 'lap':
      return walk.step === 'own' ? { ...walk, laps: Math.max(0, walk.laps + event.by) } : walk;
    case 'lap-length':
      return event.metres > 0 ? { ...walk, lapMetres: event.metres } : walk;
    case 'onset':
      return walk.step === 'own' && walk.began !== null ? { ...walk, onset: { seconds: secondsOf(walk, event.at), metres: metresOf(walk) } } : walk;
    case 'place':
      return { ...walk, places: walk.places.includes(event.place) ? walk.places.filter((place) => place !== event.place) : [...walk.places, event.place] };
    case 'stop':
      return walk.step === 'own' && walk.began !== null ? { ...walk, step: 'ease', began: null, stop: { seconds: secondsOf(walk, event.at), metres: metresOf(walk) } } : walk;
    case 'posture':
      return walk.step === 'ease' ? { ...walk, posture: event.posture, began: event.at } : walk;
    case 'eased':
      return walk.step === 'ease' && walk.posture !== null ? { ...walk, step: 'short', began: null, relief: { posture: walk.posture, how: event.how, seconds: secondsOf(walk, event.at) } } : walk;
    case 'walk-short':
      return walk.step === 'short' ? { ...walk, began: event.at } : walk;
    case 'short-steps':
      return walk.step === 'short' ? { ...walk, step: 'done', began: null, shortSteps: event.felt } : walk;
    case 'skip':
      return walk.step === 'ease' ? { ...walk, step: 'short', began: null } : walk.step === 'short' ? { ...walk, step: 'done', began: null } : walk;
  }
}

/** Minutes in the half steps that the history records; a pain that came at once came in the first half minute. */
const minutes = (seconds: number): number => Math.max(0.5, Math.round(seconds / 30) / 2);

/** What the walk says so far: history answers, and the distance of the walk test. Only what was marked. */
export function saidBy(walk: Walk): { history: Record<string, HistoryValue>; walkedMetres: number | null } {
  const history: Record<string, HistoryValue> = {};
  const { onset, stop, places, relief, shortSteps } = walk;
  if (onset !== null) {
    history['walking_onset_min'] = minutes(onset.seconds);
    if (onset.metres > 0) history['walking_onset_m'] = onset.metres;
  }
  if (stop !== null && stop.metres > 0) history['walk_stop_m'] = stop.metres;
  if (places.includes('left-leg') || places.includes('right-leg')) history['leg_symptoms_on_walking'] = true;
  // Pain came and its place was said: the legs were asked about and were not it.
  else if (onset !== null && places.length > 0 && stop !== null) history['leg_symptoms_on_walking'] = false;
  if (relief !== null) {
    if (relief.posture === 'sitting') history['relief_sitting'] = { gone: 'full', less: 'partial', none: 'none' }[relief.how];
    else history[relief.posture === 'forward-bend' ? 'relief_forward_bend' : 'relief_standing_still'] = relief.how !== 'none';
    if (relief.how !== 'none') history['relief_minutes'] = minutes(relief.seconds);
  }
  if (shortSteps !== null) history['eased_short_steps'] = shortSteps === 'easier';
  return { history, walkedMetres: stop !== null && stop.metres > 0 ? stop.metres : null };
}
