import type { Intervention } from '../grammar';

export const gpLetter: Intervention = {
  ref: 'R-03',
  id: 'gp-letter',
  name: 'Vascular or GP letter, with a request for the ankle–brachial index',
  kind: 'referral',
  homeExercise: false,
  targets: ['V'],
  phases: [1, 5],
  dose: { text: 'a letter to the GP; with a vascular pattern it asks for the ankle–brachial index' },
  progress: 'There is no further step.',
  regress: 'There is no easier form.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  words: {
    en: {
      title: 'A letter to your doctor',
      steps: ['We send a letter to your doctor.', 'Please make a time to see your doctor.'],
      why: 'One thing we found should be looked at.',
      dose: 'In the next few weeks.',
      reviewed: false,
    },
  },
  sources: ['D', 'V77'],
};
