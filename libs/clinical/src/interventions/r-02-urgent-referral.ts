import type { Intervention } from '../grammar';

export const urgentReferral: Intervention = {
  ref: 'R-02',
  id: 'urgent-referral',
  name: 'Urgent referral',
  kind: 'referral',
  homeExercise: false,
  targets: [],
  phases: [1, 5],
  dose: { text: 'within the time that the flag names' },
  progress: 'There is no further step.',
  regress: 'There is no easier form.',
  avoid: 'Never delay it for a course of treatment.',
  takesSide: false,
  words: {
    en: {
      title: 'A doctor should see you soon',
      steps: [
        'We send a letter for you.',
        'Call us if nobody can see you that soon.',
        'If things get worse, get help at once.',
      ],
      why: 'Something you told us needs a closer look.',
      dose: 'As soon as you can be seen.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
