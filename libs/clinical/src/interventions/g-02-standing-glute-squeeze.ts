import type { Intervention } from '../grammar';

export const standingGluteSqueeze: Intervention = {
  ref: 'G-02',
  id: 'standing-glute-squeeze',
  name: 'Standing glute squeeze before walking',
  kind: 'exercise',
  homeExercise: true,
  selfHelp: true,
  targets: ['C4'],
  phases: [1, 3],
  dose: { repetitions: 10, holdSeconds: 5, text: 'before walks' },
  progress: 'On one leg.',
  regress: 'Lying.',
  avoid: 'None.',
  takesSide: false,
  pose: 'standing-glute-squeeze',
  words: {
    en: {
      title: 'Standing glute squeeze',
      steps: ['Stand tall, feet apart.', 'Squeeze both buttocks for five seconds.'],
      why: 'It wakes your buttocks before you walk.',
      dose: 'Ten times, before a walk.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
