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
  regress: 'A higher seat.',
  avoid: 'The pain rule.',
  takesSide: false,
  words: {
    en: {
      title: 'Sit to stand',
      steps: ['Sit at the front of a chair.', 'Lean from the hips and stand up.', 'Sit down slowly.'],
      why: 'It trains buttocks and back for daily life.',
      dose: 'Three sets of eight to twelve.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
