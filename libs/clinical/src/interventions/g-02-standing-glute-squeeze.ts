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
  progress: 'Do it on a single leg.',
  regress: 'Do it lying.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  pose: 'standing-glute-squeeze',
  words: {
    en: {
      title: 'Standing squeeze',
      steps: ['Stand tall with your feet apart.', 'Squeeze your buttocks tight.', 'Hold, then let go.'],
      why: 'It wakes up your buttocks before you walk.',
      dose: 'Hold 5 seconds, 10 times, before walks.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
