import type { Intervention } from '../grammar';

export const urgentReferral: Intervention = {
  ref: 'R-02',
  id: 'urgent-referral',
  name: 'Urgent referral',
  kind: 'referral',
  homeExercise: false,
  targets: [],
  phases: [1, 5],
  dose: { text: 'within the time of the flag' },
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'A doctor should see you soon',
      steps: ['We send a letter for you.', 'Call us if you hear nothing in a week.'],
      why: 'One of your answers needs a closer look.',
      dose: 'As soon as you get the date.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
