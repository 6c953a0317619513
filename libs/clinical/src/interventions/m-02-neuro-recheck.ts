import type { Intervention } from '../grammar';

export const neuroRecheck: Intervention = {
  ref: 'M-02',
  id: 'neuro-recheck',
  name: 'Neuro recheck at every visit',
  kind: 'task',
  homeExercise: false,
  targets: ['C5b'],
  phases: [1, 5],
  dose: { text: 'every visit' },
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'We check your nerves',
      steps: ['We check strength and feeling at each visit.'],
      why: 'So that no change is missed.',
      dose: 'At every visit.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
