/** When a patient moves on to the next phase, and when one phase back. Starting points that the clinician edits. */
import type { PhaseCriterion } from './grammar';

export const phaseCriteria: readonly PhaseCriterion[] = [
  {
    from: 1,
    to: 2,
    allOf: [
      { id: 'rest-pain', text: 'Pain at rest 4/10 or less.', decidedBy: 'record' },
      { id: 'night-waking', text: 'Sleep broken by pain at most once a night.', decidedBy: 'physiotherapist' },
      { id: 'nerve-signs', text: 'No worsening nerve sign at the last check.', decidedBy: 'record' },
    ],
    sources: ['D'],
  },
  {
    from: 2,
    to: 3,
    allOf: [
      {
        id: 'main-range',
        text: 'The main range measure has improved by its measurement error or more, or the range is full within the pain rule for a week.',
        decidedBy: 'either',
      },
    ],
    sources: ['D'],
  },
  {
    from: 3,
    to: 4,
    allOf: [
      { id: 'activation-pattern', text: 'The activation set is done with the right pattern at two visits running.', decidedBy: 'physiotherapist' },
      { id: 'control-signs', text: 'Prone instability and Trendelenburg no worse.', decidedBy: 'record' },
      { id: 'worst-pain', text: 'Worst pain 5/10 or less.', decidedBy: 'record' },
    ],
    sources: ['D'],
  },
  {
    from: 4,
    to: 5,
    allOf: [{ id: 'phase-exercises', text: 'Three sets of ten of the phase’s exercises within the pain rule for two weeks.', decidedBy: 'physiotherapist' }],
    sources: ['D'],
  },
  {
    from: 5,
    to: 'discharge',
    allOf: [
      { id: 'goal-distance', text: 'Walks the own goal distance, or 30 min, on five days a week.', decidedBy: 'physiotherapist' },
      { id: 'disability-change', text: 'RMDQ better by 5 points or 30 %.', decidedBy: 'physiotherapist' },
      { id: 'self-management', text: 'Self-management plan signed.', decidedBy: 'physiotherapist' },
    ],
    sources: ['V78', 'V93', 'D'],
  },
];

/** One phase back. */
export const stepBackRule =
  'One phase back after a two-day flare of 2 points or more above baseline, pain moving down the leg, or a new deficit; ask the red-flag questions again.';
