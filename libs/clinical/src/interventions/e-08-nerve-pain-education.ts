import type { Intervention } from '../grammar';

export const nervePainEducation: Intervention = {
  ref: 'E-08',
  id: 'nerve-pain-education',
  name: 'Nerve pain education and safety-net card',
  kind: 'education',
  homeExercise: false,
  targets: ['C5a', 'C5b'],
  phases: [1, 5],
  dose: { text: 'once, and again when anything changes' },
  progress: 'Repeat it whenever the symptoms change.',
  regress: 'Go through the card once more, slowly.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  pose: 'nerve-pain',
  words: {
    en: {
      title: 'Know your nerve pain',
      steps: [
        'Leg pain can come from a nerve in your back.',
        'Keep moving as far as it feels fine.',
        'Read when to get help, on this sheet.',
      ],
      why: 'You will know what is normal and what is not.',
      dose: 'Read it today, and again if things change.',
      reviewed: false,
    },
  },
  sources: ['D', 'V91'],
};
