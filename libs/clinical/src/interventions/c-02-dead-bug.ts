import type { Intervention } from '../grammar';

export const deadBug: Intervention = {
  ref: 'C-02',
  id: 'dead-bug',
  name: 'Dead bug or heel slide',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, repetitions: 10, text: '8–10 repetitions' },
  progress: 'Opposite arm and leg.',
  regress: 'Heel slide.',
  avoid: 'Back arching.',
  takesSide: false,
  pose: 'dead-bug',
  words: {
    en: {
      title: 'Dead bug',
      steps: ['Lie on your back, knees up.', 'Lower one heel, then the other.', 'Keep your back still.'],
      why: 'Your trunk learns to hold while the legs move.',
      dose: 'Three sets of eight to ten.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
