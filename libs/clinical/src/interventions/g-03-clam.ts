import type { Intervention } from '../grammar';

export const clam: Intervention = {
  ref: 'G-03',
  id: 'clam',
  name: 'Clam, then side-lying abduction',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [3, 3],
  dose: { sets: 3, repetitions: 12, text: '10–12 repetitions' },
  progress: 'Add a band.',
  regress: 'Lift through a smaller range.',
  avoid: 'Stop when pain at the side of the hip is above 4/10.',
  takesSide: true,
  equipment: ['mat', 'pillow'],
  pose: 'clam',
  words: {
    en: {
      title: 'Clam',
      steps: [
        'Lie on your side with your knees bent.',
        'Feet together. Lift your top knee.',
        'Do not roll back. Lower slowly.',
      ],
      sideSteps: [
        'Lie on your {right|left} side with your knees bent.',
        'Feet together. Lift your {left|right} knee.',
        'Do not roll back. Lower slowly.',
      ],
      why: 'It makes the side of your hip strong.',
      dose: '12 times. Do 3 rounds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
