import type { Intervention } from '../grammar';

export const retestImpairments: Intervention = {
  ref: 'M-01',
  id: 'retest-impairments',
  name: 'Retest key impairments and outcomes',
  kind: 'task',
  homeExercise: false,
  targets: ['C1', 'C2', 'C3', 'C4', 'C5'],
  phases: [1, 5],
  dose: { text: 'every 2–4 weeks' },
  progress: 'Retest less often as the change holds.',
  regress: 'Retest sooner after a flare.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  words: {
    en: {
      title: 'We measure again',
      steps: ['We do the main tests again with you.'],
      why: 'We can both see what has changed.',
      dose: 'Every two to four weeks.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
