/** What a plan asks of a day, and of a home: how many exercises, how many minutes, which things. */
import { EQUIPMENT, type Equipment } from '@stride/clinical';
import type { PlanItem } from '@stride/contracts';
import { EXERCISES_NOW, minutesADay, secondsADay } from '@stride/printed-plan';
import { interventionOf, nameOf } from './plan-words';

/** A plan asks for no more exercises than this, those that wait included. */
export const MOST_IN_ALL = 6;

const THINGS: Partial<Record<Equipment, string>> = { chair: 'firm chair', table: 'table to hold', band: 'stretch band', step: 'low step', bag: 'shopping bag', bike: 'exercise bike', walker: 'walker with wheels' };

export interface PlanLoadLines {
  now: number;
  inAll: number;
  warnings: readonly string[];
  /** Of the exercises that the sheet shows now, as it says them: rounded up to the next five. */
  minutes: number;
  /** The same with those that the sheet has under “later”. */
  minutesWithLater: number;
  /** Of the walks whose dose names a time; 0 where none does. */
  walkingMinutes: number;
  /** Items whose dose names no time. */
  untimed: readonly string[];
  needs: readonly string[];
}

const SECONDS_A_MINUTE = 60;
/** A walk takes the time or the distance that its dose names: how often it is repeated says nothing of how long it is. */
const timeOf = ({ ref, dose, side }: PlanItem): number => (interventionOf(ref)?.kind === 'walking' && dose.minutes === undefined && dose.metres === undefined ? 0 : secondsADay(dose, side));
const minutesOf = (items: readonly PlanItem[]): number => Math.ceil(items.reduce((sum, item) => sum + timeOf(item), 0) / SECONDS_A_MINUTE);

/** Of the items that stand in the plan; what waits counts among all, and asks nothing of the day yet. */
export function planLoad(items: readonly PlanItem[]): PlanLoadLines {
  const standing = items.filter(({ removed }) => !removed);
  const exercises = standing.filter(({ ref }) => interventionOf(ref)?.homeExercise === true);
  const now = exercises.filter(({ queued }) => !queued);
  const walking = standing.filter(({ ref, queued }) => !queued && interventionOf(ref)?.kind === 'walking' && interventionOf(ref)?.homeExercise !== true);
  return {
    now: now.length,
    inAll: exercises.length,
    warnings: [
      ...(now.length > EXERCISES_NOW ? [`${now.length} exercises now: four is the most a person keeps up. The sheet shows the first four, the rest under “later”.`] : []),
      ...(exercises.length > MOST_IN_ALL ? [`${exercises.length} exercises in all: more than six are seldom done.`] : []),
    ],
    minutes: minutesADay(now.slice(0, EXERCISES_NOW)),
    minutesWithLater: minutesADay(exercises),
    walkingMinutes: minutesOf(walking),
    untimed: [...now, ...walking].filter((item) => timeOf(item) === 0).map(({ ref }) => nameOf(ref)),
    needs: EQUIPMENT.filter((thing) => exercises.some(({ ref }) => interventionOf(ref)?.equipment?.includes(thing) === true)).map((thing) => THINGS[thing] ?? thing),
  };
}
