import type { Intervention } from '../grammar';

export const birdDog: Intervention = {
  ref: 'C-03',
  id: 'bird-dog',
  name: 'Bird dog',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, repetitions: 8, holdSeconds: 10, text: '6–8 repetitions of 8–10 s, descending sets' },
  progress: 'Add movement.',
  regress: 'Leg only.',
  avoid: 'Wrist pain, or pain above 4/10.',
  takesSide: false,
  pose: 'bird-dog',
  words: {
    en: {
      title: 'Bird dog',
      steps: ['On hands and knees, back still.', 'Reach one leg back, then one arm forward.', 'Hold, then change sides.'],
      why: 'It steadies your back against turning.',
      dose: 'Six to eight holds of ten seconds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
