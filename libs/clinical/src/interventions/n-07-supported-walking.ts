import type { Intervention } from '../grammar';

export const supportedWalking: Intervention = {
  ref: 'N-07',
  id: 'supported-walking',
  name: 'Incline or supported walking',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a'],
  phases: [3, 5],
  dose: { sets: 2, minutes: 5, daysPerWeek: 3, text: 'with a rollator, or a treadmill with a rail' },
  progress: 'Add time first, then reduce the support.',
  regress: 'Shorten the bouts.',
  avoid: 'Take care where there is a risk of falls.',
  takesSide: true,
  equipment: ['walker'],
  pose: 'supported-walking',
  words: {
    en: {
      title: 'Walk with support',
      steps: ['Hold a rail or a walker with wheels.', 'Lean forward a little.', 'Walk at an easy pace.'],
      why: 'Leaning forward lets you walk further.',
      dose: '5 minutes, 2 times. 3 days a week.',
      reviewed: false,
    },
  },
  sources: ['D', 'V95'],
};
