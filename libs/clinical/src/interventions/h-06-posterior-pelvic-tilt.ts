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
  progress: 'Do it standing, then while walking.',
  regress: 'Support the legs and move less.',
  avoid: 'Stop when pain is above 4/10.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'pelvic-tilt',
  words: {
    en: {
      title: 'Back flattening',
      steps: [
        'Lie on your back with your knees bent.',
        'Press your lower back flat. Breathe.',
        'Hold, then let go slowly.',
      ],
      why: 'You learn to stop your back from arching.',
      dose: 'Hold 5 seconds, 10 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
