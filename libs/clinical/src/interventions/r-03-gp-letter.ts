import type { Intervention } from '../grammar';

export const gpLetter: Intervention = {
  ref: 'R-03',
  id: 'gp-letter',
  name: 'Vascular or GP letter',
  kind: 'referral',
  homeExercise: false,
  targets: ['V'],
  phases: [1, 5],
  dose: { text: 'GP letter; with a vascular pattern ask for the ankle–brachial index' },
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'A letter to your doctor',
      steps: ['We send a letter to your GP.', 'Please make an appointment.'],
      why: 'Your GP should look at one of the findings.',
      dose: 'In the next weeks.',
      reviewed: false,
    },
  },
  sources: ['V77'],
};
