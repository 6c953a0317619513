import type { Intervention } from '../grammar';

export const thoracicRotation: Intervention = {
  ref: 'L-08',
  id: 'thoracic-rotation',
  name: 'Side-lying thoracic rotation',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C2'],
  phases: [2, 2],
  dose: { repetitions: 10, perDay: 1, text: '10 each side' },
  progress: 'Add a hold.',
  regress: 'A smaller range.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'Open book',
      steps: ['Lie on your side, knees bent.', 'Open your top arm behind you.', 'Follow it with your eyes.'],
      why: 'A looser upper back spares the lower back.',
      dose: 'Ten each side, once a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
