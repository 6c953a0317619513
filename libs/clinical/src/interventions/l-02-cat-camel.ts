import type { Intervention } from '../grammar';

export const catCamel: Intervention = {
  ref: 'L-02',
  id: 'cat-camel',
  name: 'Cat–camel',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C2'],
  phases: [2, 2],
  dose: { repetitions: 10, perDay: 2, text: '8–10, slowly' },
  progress: 'Add an arm reach.',
  regress: 'Do it seated.',
  avoid: 'Avoid it with wrist or knee pain.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'cat-camel',
  words: {
    en: {
      title: 'Cat and camel',
      steps: ['Go on your hands and knees.', 'Round your back up like a cat.', 'Then let it sink slowly.'],
      why: 'It moves each joint of your lower back.',
      dose: '10 times, slowly. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
