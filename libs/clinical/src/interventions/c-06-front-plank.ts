import type { Intervention } from '../grammar';

export const frontPlank: Intervention = {
  ref: 'C-06',
  id: 'front-plank',
  name: 'Front plank',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [4, 4],
  dose: { sets: 3, holdSeconds: 30, text: '20–30 s' },
  progress: 'Hold it longer.',
  regress: 'Do it on an incline.',
  avoid: 'Stop when the trunk sags; take care with high blood pressure.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'front-plank',
  words: {
    en: {
      title: 'Front plank',
      steps: ['Rest on your elbows and your toes.', 'Make your body one straight line.', 'Hold and breathe.'],
      why: 'It helps your trunk last for a long walk.',
      dose: 'Hold 30 seconds, 3 times.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
