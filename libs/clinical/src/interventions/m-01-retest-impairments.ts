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
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'We measure again',
      steps: ['We repeat the main tests at your visits.'],
      why: 'So we both see what has changed.',
      dose: 'Every two to four weeks.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
