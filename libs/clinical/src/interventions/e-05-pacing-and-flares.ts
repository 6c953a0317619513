import type { Intervention } from '../grammar';

export const pacingAndFlares: Intervention = {
  ref: 'E-05',
  id: 'pacing-and-flares',
  name: 'Pacing, flare plan and pain rule',
  kind: 'education',
  homeExercise: false,
  targets: ['C1', 'C2', 'C3', 'C4', 'C5a', 'C5b'],
  phases: [1, 5],
  dose: { text: 'one session and a leaflet' },
  progress: 'Review it at each visit.',
  regress: 'Go through it again with an example from the past week.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  pose: 'pacing',
  words: {
    en: {
      title: 'Pace yourself',
      steps: [
        'Some pain is all right, up to 4 of 10.',
        'It should settle by the next day.',
        'After a bad day, do half. Then build up.',
      ],
      why: 'You can do more when you plan your effort.',
      dose: 'Each day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
