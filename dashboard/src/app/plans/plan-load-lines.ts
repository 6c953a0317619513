/** What a plan asks of a day, and of a home: how many exercises, how many minutes, which things. */
import { EQUIPMENT, type Equipment } from '@stride/clinical';
import type { PlanItem } from '@stride/contracts';
import { EXERCISES_NOW, minutesADay, secondsADay } from '@stride/assessment-engine/plans';
import { exercisesAtHome, exercisesNow } from './plan-steps';
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
  /** What takes the time of a day now, in the plan's order: seconds, and whether it is a walk. */
  parts: readonly { ref: string; name: string; seconds: number; isWalk: boolean }[];
  /** Items whose dose names no time. */
  untimed: readonly string[];
  needs: readonly string[];
}

const SECONDS_A_MINUTE = 60;
/** Seconds on a day that it is done; 0 where its dose names no time. A walk takes the time or the distance that its dose names: how often it is repeated says nothing of how long it is. */
export function timeOf(item: Pick<PlanItem, 'ref' | 'dose' | 'side'>): number {
  const intervention = interventionOf(item.ref);
  return intervention?.kind === 'walking' && item.dose.minutes === undefined && item.dose.metres === undefined ? 0 : secondsADay(item, intervention);
}
/** The minutes of a day for these, as the sheet says them. */
const minutesOf = (items: readonly PlanItem[]): number => minutesADay(items.map((item) => ({ item, intervention: interventionOf(item.ref) })));
/** Whole minutes for a row or a legend: what takes less than one takes one. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / SECONDS_A_MINUTE));

/** Of the items that stand in the plan; what waits counts among all, and asks nothing of the day yet. */
export function planLoad(items: readonly PlanItem[]): PlanLoadLines {
  const standing = items.filter(({ removed }) => !removed);
  const [exercises, now] = [exercisesAtHome(items), exercisesNow(items)];
  const walking = standing.filter(({ ref, queued }) => !queued && interventionOf(ref)?.kind === 'walking' && interventionOf(ref)?.homeExercise !== true);
  return {
    now: now.length,
    inAll: exercises.length,
    warnings: [
      ...(now.length > EXERCISES_NOW ? [`${now.length} exercises now: four is the most a person keeps up. The sheet shows the first four, the rest under “later”.`] : []),
      ...(exercises.length > MOST_IN_ALL ? [`${exercises.length} exercises in all: more than six are seldom done.`] : []),
    ],
    minutes: minutesOf(now.slice(0, EXERCISES_NOW)),
    minutesWithLater: minutesOf(exercises),
    parts: [...now.slice(0, EXERCISES_NOW).map((item) => ({ item, isWalk: false })), ...walking.map((item) => ({ item, isWalk: true }))]
      .map(({ item, isWalk }) => ({ ref: item.ref, name: nameOf(item.ref), seconds: timeOf(item), isWalk }))
      .filter(({ seconds }) => seconds > 0),
    untimed: [...now, ...walking].filter((item) => timeOf(item) === 0).map(({ ref }) => nameOf(ref)),
    needs: EQUIPMENT.filter((thing) => exercises.some(({ ref }) => interventionOf(ref)?.equipment?.includes(thing) === true)).map((thing) => THINGS[thing] ?? thing),
  };
}
