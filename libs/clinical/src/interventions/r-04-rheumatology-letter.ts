import type { Intervention } from '../grammar';

export const rheumatologyLetter: Intervention = {
  ref: 'R-04',
  id: 'rheumatology-letter',
  name: 'Rheumatology or GP letter',
  kind: 'referral',
  homeExercise: false,
  targets: [],
  phases: [1, 5],
  dose: { text: 'GP letter' },
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'A letter to your doctor',
      steps: ['We send a letter to your GP.', 'Please make an appointment.'],
      why: 'Your GP should look for joint inflammation.',
      dose: 'In the next weeks.',
      reviewed: false,
    },
  },
  sources: ['V76'],
};
