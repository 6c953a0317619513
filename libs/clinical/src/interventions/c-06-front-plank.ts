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
  progress: 'Hold longer.',
  regress: 'On an incline.',
  avoid: 'Sagging; high blood pressure.',
  takesSide: false,
  words: {
    en: {
      title: 'Front plank',
      steps: ['Rest on your forearms and toes.', 'Keep your body straight.'],
      why: 'It builds staying power in your trunk.',
      dose: 'Three holds of 20 to 30 seconds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
