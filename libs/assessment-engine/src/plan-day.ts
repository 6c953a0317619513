/** What a plan asks of a day: how many exercises, on which side, for how long. The page and the sheet say the same. */
import type { Dose, Intervention } from '@stride/clinical';
import type { CauseSide } from './reasoning';

/** More than this at a time and people do none of them. */
export const EXERCISES_NOW = 4;

/** A movement without a hold takes about this long, with the change to the next: our estimate (D). */
const SECONDS_A_REPETITION = 4;
/** A slow walker's pace, our estimate (D). */
const SECONDS_A_METRE = 1.5;
const SECONDS_A_MINUTE = 60;
const MINUTES_ROUNDED_TO = 5;

/**
 * The side that an exercise of the plan is done on; null where it works both at once, also where it takes the side of its
 * factor, as cycling does. One that works a side at a time and has none, or the midline of a factor without sides, is done
 * on each side: it cannot be done on neither.
 */
export const doneOn = (side: CauseSide | null, intervention: Intervention | undefined): Exclude<CauseSide, 'midline'> | null => {
  if (intervention?.words.en.sideSteps === undefined) return null;
  return side === 'left' || side === 'right' ? side : 'bilateral';
};

/** What of an item of a plan takes time. */
export interface Timed {
  dose: Dose;
  side: CauseSide | null;
}

/** Seconds on a day that it is done, by the dose's numbers; 0 where it names none. Each side in turn takes twice as long. */
export const secondsADay = ({ dose, side }: Timed, intervention: Intervention | undefined): number => {
  const { restSeconds = 0, perDay = 1, minutes, metres, holdSeconds } = dose;
  const { sets, repetitions } = setsOf(dose, intervention);
  const once =
    minutes !== undefined
      ? minutes * SECONDS_A_MINUTE
      : metres !== undefined
        ? metres * SECONDS_A_METRE
        : holdSeconds === undefined && repetitions === undefined
          ? 0
          : (repetitions ?? 1) * ((holdSeconds ?? 0) + SECONDS_A_REPETITION);
  return sets * (once + restSeconds) * perDay * (doneOn(side, intervention) === 'bilateral' ? 2 : 1);
};

/** Sets that get smaller count as one of all their repetitions, as long as nobody gave them other numbers. */
const setsOf = ({ sets = 1, repetitions }: Dose, intervention: Intervention | undefined): { sets: number; repetitions: number | undefined } => {
  const { dose: library, repetitionsInAll } = intervention ?? {};
  return repetitionsInAll !== undefined && sets === library?.sets && repetitions === library.repetitions ? { sets: 1, repetitions: repetitionsInAll } : { sets, repetitions };
};

/** Minutes a day for all of these, rounded up to the next five: nobody plans a day by the second. */
export const minutesADay = (items: readonly { item: Timed; intervention: Intervention | undefined }[]): number => {
  const seconds = items.reduce((sum, { item, intervention }) => sum + secondsADay(item, intervention), 0);
  return Math.ceil(seconds / SECONDS_A_MINUTE / MINUTES_ROUNDED_TO) * MINUTES_ROUNDED_TO;
};

/** Whether two doses say the same. The order of their parts says nothing: a stored dose comes back in another order. */
export const isSameDose = (one: Dose, other: Dose): boolean => {
  const parts = (dose: Dose): string => JSON.stringify(Object.entries(dose).sort(([a], [b]) => (a < b ? -1 : 1)));
  return parts(one) === parts(other);
};
