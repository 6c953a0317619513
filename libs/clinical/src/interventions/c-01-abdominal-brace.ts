import type { Intervention } from '../grammar';

export const abdominalBrace: Intervention = {
  ref: 'C-01',
  id: 'abdominal-brace',
  name: 'Low-load abdominal brace with breathing',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [1, 3],
  dose: { repetitions: 10, holdSeconds: 10, perDay: 2 },
  progress: 'Add the load of a limb.',
  regress: 'Rest in crook lying.',
  avoid: 'Nobody should hold the breath; take care with high blood pressure.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'abdominal-brace',
  words: {
    en: {
      title: 'Tummy brace',
      steps: [
        'Lie on your back with your knees bent.',
        'Draw your lower tummy in a little.',
        'Hold it and keep on breathing.',
      ],
      why: 'It wakes the muscles that hold your back steady.',
      dose: 'Hold 10 seconds, 10 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
