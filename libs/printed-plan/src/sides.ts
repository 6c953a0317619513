/** On which side an exercise is done, and its steps for that side. */
import type { CauseSide } from '@stride/assessment-engine';
import type { Intervention } from '@stride/clinical';
import type { ExerciseWords, SheetSide } from './words';
import { fillSide } from './words/fill';

/**
 * The side that an exercise of the plan is done on; null where it works both at once, also where it takes the side of its
 * factor, as cycling does. One that works a side at a time and has none, or the midline of a factor without sides, is done
 * on each side: it cannot be done on neither.
 */
export const doneOn = (side: CauseSide | null, intervention: Intervention | undefined): SheetSide | null => {
  if (intervention?.words.en.sideSteps === undefined) return null;
  return side === 'left' || side === 'right' ? side : 'bilateral';
};

/** The steps in the words of that side; those for either side where it is done on each, or where sides do not matter. */
export const stepsOn = (side: SheetSide | null, { steps, sideSteps }: ExerciseWords): readonly string[] =>
  sideSteps === undefined || side === null || side === 'bilateral'
    ? steps
    : sideSteps.map((step) => fillSide(step, side));
