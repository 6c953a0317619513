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
  progress: 'Add a hold at the end.',
  regress: 'Turn through a smaller range.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  equipment: ['mat', 'pillow'],
  pose: 'open-book',
  words: {
    en: {
      title: 'Open book',
      steps: [
        'Lie on your side with your knees bent.',
        'Swing your top arm up and behind you.',
        'Look at your hand as it moves.',
      ],
      why: 'When your upper back turns, your lower back rests.',
      dose: '10 on each side, once a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
