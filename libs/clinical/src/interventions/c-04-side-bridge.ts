import type { Intervention } from '../grammar';

export const sideBridge: Intervention = {
  ref: 'C-04',
  id: 'side-bridge',
  name: 'Side bridge on the knees',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, holdSeconds: 10, text: '5–3–1 repetitions' },
  repetitionsInAll: 9,
  progress: 'Do it on the feet, then with movement.',
  regress: 'Do it standing against a wall.',
  avoid: 'Avoid it with shoulder pain.',
  takesSide: true,
  equipment: ['mat'],
  pose: 'side-bridge',
  words: {
    en: {
      title: 'Side bridge',
      steps: [
        'Lie on your side, knees bent, on your elbow.',
        'Lift your hips off the floor.',
        'Hold and breathe. Lower slowly.',
      ],
      sideSteps: [
        'Lie on your {left|right} side, knees bent, on your {left|right} elbow.',
        'Lift your hips off the floor.',
        'Hold and breathe. Lower slowly.',
      ],
      why: 'It makes the side of your body strong for walking.',
      dose: 'Hold 10 seconds. Do 5, then 3, then 1.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
