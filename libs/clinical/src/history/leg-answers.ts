/** Answers that name a leg, and what other items ask of them. */
import type { ChoiceAnswer, Condition } from '../grammar';

export const LEG_SIDES: ChoiceAnswer = {
  kind: 'choice',
  options: [
    { value: 'none', label: 'None' },
    { value: 'left', label: 'Left' },
    { value: 'right', label: 'Right' },
    { value: 'both', label: 'Both' },
  ],
};

export const PAIN_IN_THIS_LEG: Condition = { code: 'leg_pain', namesThisSide: true };
