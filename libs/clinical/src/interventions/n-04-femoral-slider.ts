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
  progress: 'There is no further step.',
  regress: 'Move through a smaller range.',
  avoid: 'Never with an irritable nerve.',
  takesSide: true,
  equipment: ['mat', 'pillow'],
  pose: 'femoral-slider',
  words: {
    en: {
      title: 'Front of thigh nerve glide',
      steps: [
        'Lie on your side and hug your lower knee.',
        'Bend your top knee back and look up.',
        'Let go and look down.',
      ],
      sideSteps: [
        'Lie on your {right|left} side and hug your {right|left} knee.',
        'Bend your {left|right} knee back and look up.',
        'Let go and look down.',
      ],
      why: 'It helps the nerve at the front of your leg to glide.',
      dose: '10 times. Do 2 rounds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
