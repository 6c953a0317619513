import type { Intervention } from '../grammar';

export const catCamel: Intervention = {
  ref: 'L-02',
  id: 'cat-camel',
  name: 'Cat–camel',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C2'],
  phases: [2, 2],
  dose: { repetitions: 10, perDay: 2, text: '8–10 slow' },
  progress: 'Add a reach.',
  regress: 'Do it seated.',
  avoid: 'Wrist or knee pain.',
  takesSide: false,
  pose: 'cat-cow',
  words: {
    en: {
      title: 'Cat and camel',
      steps: ['On hands and knees, round your back slowly.', 'Then let it sink slowly.'],
      why: 'It moves each joint of your lower back.',
      dose: 'Eight to ten slow ones, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
