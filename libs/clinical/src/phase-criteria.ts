/** When a patient moves on to the next phase, and when one phase back. Starting points that the clinician edits. */
import type { PhaseCriterion } from './grammar';

export const phaseCriteria: readonly PhaseCriterion[] = [
  {
    from: 1,
    to: 2,
    allOf: [
      'Pain at rest 4/10 or less.',
      'Sleep broken by pain at most once a night.',
      'No worsening nerve sign at the last check.',
    ],
    sources: ['D'],
  },
  {
    from: 2,
    to: 3,
    allOf: [
      'The main range measure has improved by its measurement error or more, or the range is full within the pain rule for a week.',
    ],
    sources: ['D'],
  },
  {
    from: 3,
    to: 4,
    allOf: [
      'The activation set is done with the right pattern at two visits running.',
      'Prone instability and Trendelenburg no worse.',
      'Worst pain 5/10 or less.',
    ],
    sources: ['D'],
  },
  {
    from: 4,
    to: 5,
    allOf: ['Three sets of ten of the phase’s exercises within the pain rule for two weeks.'],
    sources: ['D'],
  },
  {
    from: 5,
    to: 'discharge',
    allOf: [
      'Walks the own goal distance, or 30 min, on five days a week.',
      'RMDQ better by 5 points or 30 %.',
      'Self-management plan signed.',
    ],
    sources: ['V78', 'V93', 'D'],
  },
];

/** One phase back. */
export const stepBackRule =
  'One phase back after a two-day flare of 2 points or more above baseline, pain moving down the leg, or a new deficit; ask the red-flag questions again.';
