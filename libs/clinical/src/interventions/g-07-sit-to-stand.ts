import type { Intervention } from '../grammar';

export const sitToStand: Intervention = {
  ref: 'G-07',
  id: 'sit-to-stand',
  name: 'Sit-to-stand, hip hinge',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4', 'C3'],
  phases: [3, 4],
  dose: { sets: 3, repetitions: 12, text: '8–12 repetitions' },
  progress: 'Add load.',
  regress: 'Use a higher seat.',
  avoid: 'Keep to the pain rule.',
  takesSide: false,
  equipment: ['chair'],
  pose: 'sit-to-stand',
  words: {
    en: {
      title: 'Sit to stand',
      steps: ['Sit at the front of a chair.', 'Lean from your hips and stand up.', 'Sit down slowly.'],
      why: 'It trains your legs to help your back each day.',
      dose: '12 times. Do 3 rounds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
