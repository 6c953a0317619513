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
  progress: 'Move the opposite arm and leg together.',
  regress: 'Slide one heel along the floor.',
  avoid: 'Stop when the back arches.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'dead-bug',
  words: {
    en: {
      title: 'Dead bug',
      steps: [
        'Lie on your back, arms and knees up.',
        'Lower one arm and the other leg.',
        'Keep your back still. Then swap.',
      ],
      why: 'Your back learns to stay still while your legs move.',
      dose: '10 times. Do 3 rounds.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
