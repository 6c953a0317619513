import type { Intervention } from '../grammar';

export const birdDog: Intervention = {
  ref: 'C-03',
  id: 'bird-dog',
  name: 'Bird dog',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, repetitions: 8, holdSeconds: 10, text: '6–8 holds of 8–10 s, in descending sets' },
  // 8, 6 and 4: descending sets, as the dose says it to the patient.
  repetitionsInAll: 18,
  progress: 'Add movement to the hold.',
  regress: 'Lift only the leg.',
  avoid: 'Avoid it with wrist pain, and stop above 4/10.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'bird-dog',
  words: {
    en: {
      title: 'Bird dog',
      steps: [
        'Go on your hands and knees.',
        'Reach one arm and the other leg out.',
        'Hold still. Then swap sides.',
      ],
      why: 'It trains your back to stay steady on each step.',
      dose: 'Hold 10 seconds, 8 times. Rest. Then 6. Then 4.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
