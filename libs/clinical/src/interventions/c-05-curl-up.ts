import type { Intervention } from '../grammar';

export const curlUp: Intervention = {
  ref: 'C-05',
  id: 'curl-up',
  name: 'McGill curl-up',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, holdSeconds: 10, text: '5–3–1 repetitions' },
  repetitionsInAll: 9,
  progress: 'Lift the elbows off the floor.',
  regress: 'Lift only the head.',
  avoid: 'Avoid it with osteoporosis, because of the bending load, and with neck pain.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'curl-up',
  words: {
    en: {
      title: 'Small curl-up',
      steps: [
        'Lie with your hands under your lower back.',
        'Bend one knee. Lift your head a little.',
        'Hold and breathe. Lower slowly.',
      ],
      why: 'It trains your tummy and does not bend your back.',
      dose: 'Hold 10 seconds. Do 5, then 3, then 1.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
