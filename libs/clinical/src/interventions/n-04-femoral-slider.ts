import type { Intervention } from '../grammar';

export const femoralSlider: Intervention = {
  ref: 'N-04',
  id: 'femoral-slider',
  name: 'Femoral slider in side-lying',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5b'],
  phases: [2, 3],
  dose: { sets: 2, repetitions: 10 },
  progress: 'None.',
  regress: 'A smaller range.',
  avoid: 'An irritable nerve.',
  takesSide: true,
  words: {
    en: {
      title: 'Front-of-thigh nerve slider',
      steps: ['Lie on your side, lower knee hugged.', 'Bend the top knee back and look up.', 'Let go and look down.'],
      why: 'It lets the front nerve glide freely.',
      dose: 'Two sets of ten.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
