import type { Intervention } from '../grammar';

export const posteriorPelvicTilt: Intervention = {
  ref: 'H-06',
  id: 'posterior-pelvic-tilt',
  name: 'Posterior pelvic tilt control',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C1', 'C3'],
  phases: [2, 3],
  dose: { repetitions: 10, holdSeconds: 5, perDay: 2, text: 'lying, then standing' },
  progress: 'Standing, then while walking.',
  regress: 'Supported, smaller.',
  avoid: 'Pain above 4/10.',
  takesSide: false,
  pose: 'pelvic-tilt',
  words: {
    en: {
      title: 'Pelvic tilt',
      steps: ['Lie on your back, knees bent.', 'Flatten your back gently to the floor.', 'Hold five seconds and let go.'],
      why: 'You learn to keep your back from arching.',
      dose: 'Ten times, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
