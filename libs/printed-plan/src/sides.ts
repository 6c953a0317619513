/** The steps of an exercise in the words of a side. */
import type { ExerciseWords, SheetSide } from './words';
import { fillSide } from './words/fill';

/** The steps in the words of that side; those for either side where it is done on each, or where sides do not matter. */
export const stepsOn = (side: SheetSide | null, { steps, sideSteps }: ExerciseWords): readonly string[] =>
  sideSteps === undefined || side === null || side === 'bilateral'
    ? steps
    : sideSteps.map((step) => fillSide(step, side));
