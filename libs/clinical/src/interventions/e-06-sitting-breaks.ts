import type { Intervention } from '../grammar';

export const sittingBreaks: Intervention = {
  ref: 'E-06',
  id: 'sitting-breaks',
  name: 'Sitting breaks',
  kind: 'education',
  homeExercise: false,
  targets: ['C1', 'C2'],
  phases: [1, 5],
  dose: { minutes: 2, text: 'stand or walk 1–2 min every 30 min' },
  progress: 'Every 20 min.',
  regress: 'Every 45 min.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'Break up sitting',
      steps: ['Stand up every half hour.', 'Walk for a minute or two.'],
      why: 'Long sitting keeps the hips short and the back stiff.',
      dose: 'Every 30 minutes.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
