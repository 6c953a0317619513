import type { Intervention } from '../grammar';

export const gradedWalking: Intervention = {
  ref: 'E-04',
  id: 'graded-walking',
  name: 'Graded walking',
  kind: 'walking',
  homeExercise: false,
  targets: ['C1', 'C2', 'C3', 'C4', 'C5a', 'C5b'],
  phases: [1, 5],
  dose: { perDay: 2, daysPerWeek: 5, text: '50–80 % of the symptom-free time, 1–3 times a day' },
  progress: 'Add 10–20 % a week, up to 30 min on 5 days a week.',
  regress: 'Return to the last comfortable time.',
  avoid: 'Stop when pain moves further down the leg, or with foot pain at rest from poor blood flow.',
  takesSide: false,
  pose: 'graded-walking',
  words: {
    en: {
      title: 'Walk a little, often',
      steps: [
        'Walk, and stop before the pain starts.',
        'Rest. Then walk again later that day.',
        'Walk a little longer each week.',
      ],
      why: 'Steady walking helps to keep the pain from coming back.',
      dose: 'Twice a day, 5 days a week.',
      reviewed: false,
    },
  },
  sources: ['D', 'V93'],
};
