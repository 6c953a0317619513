import type { Intervention } from '../grammar';

export const nervePainEducation: Intervention = {
  ref: 'E-08',
  id: 'nerve-pain-education',
  name: 'Nerve pain education and safety-net card',
  kind: 'education',
  homeExercise: false,
  targets: ['C5a', 'C5b'],
  phases: [1, 5],
  dose: { text: 'once, repeated when anything changes' },
  progress: 'Repeat at each change.',
  regress: 'Go through the card again.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'Know your nerve pain',
      steps: ['Nerve pain often settles with time.', 'Keep moving within comfort.', 'Keep the safety card with you.'],
      why: 'Knowing what is normal keeps you safe.',
      dose: 'Read it once, and again when things change.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
