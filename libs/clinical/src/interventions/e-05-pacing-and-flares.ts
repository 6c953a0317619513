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
  progress: 'Review at each visit.',
  regress: 'Repeat with an example from the week.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'Pace yourself',
      steps: ['Up to 4 out of 10 pain is all right.', 'It should settle within a day.', 'After a bad day, do half and build up.'],
      why: 'You stay in charge of the pain.',
      dose: 'Keep this rule in mind every day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
