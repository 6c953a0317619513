import type { Intervention } from '../grammar';

export const supportedWalking: Intervention = {
  ref: 'N-07',
  id: 'supported-walking',
  name: 'Incline or supported walking',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a'],
  phases: [3, 5],
  dose: { sets: 2, minutes: 5, daysPerWeek: 3, text: 'with a rollator or a treadmill rail' },
  progress: 'More time, then less support.',
  regress: 'Shorter bouts.',
  avoid: 'Falls.',
  takesSide: true,
  words: {
    en: {
      title: 'Walk with support',
      steps: ['Walk holding a rail or rollator.', 'Lean slightly forward.'],
      why: 'Leaning forward lets you walk further.',
      dose: 'Two times five minutes, three days a week.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
