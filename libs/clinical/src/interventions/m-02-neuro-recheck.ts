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
  progress: 'Check less often once two checks running are complete and normal.',
  regress: 'Check at once with any new symptom.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  words: {
    en: {
      title: 'We check your nerves',
      steps: ['We check your strength and feeling each time.'],
      why: 'We want to notice any change at once.',
      dose: 'At every visit.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
