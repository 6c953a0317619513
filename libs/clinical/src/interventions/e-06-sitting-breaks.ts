import type { Intervention } from '../grammar';

export const sittingBreaks: Intervention = {
  ref: 'E-06',
  id: 'sitting-breaks',
  name: 'Sitting breaks',
  kind: 'education',
  homeExercise: false,
  targets: ['C1', 'C2'],
  phases: [1, 5],
  dose: { minutes: 2, text: 'stand or walk for 1–2 min every 30 min' },
  progress: 'Break every 20 min.',
  regress: 'Break every 45 min.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  pose: 'sitting-breaks',
  words: {
    en: {
      title: 'Break up your sitting',
      steps: ['Set a timer for half an hour.', 'Stand up or walk for 2 minutes.'],
      why: 'Long sitting makes your hips and back stiff.',
      dose: 'Every 30 minutes when you sit.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
