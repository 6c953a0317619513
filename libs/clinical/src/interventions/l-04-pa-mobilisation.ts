import type { Intervention } from '../grammar';

export const paMobilisation: Intervention = {
  ref: 'L-04',
  id: 'pa-mobilisation',
  name: 'PA mobilisation at the stiff level',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C2'],
  phases: [2, 2],
  dose: {
    grade: 'III–IV',
    sets: 3,
    holdSeconds: 60,
    text: '30–60 s a level, 1–2 times a week, up to 6 visits',
  },
  progress: 'Raise the grade, or add rotation.',
  regress: 'Use grade I–II.',
  avoid:
    'Avoid it with an urgent or emergency flag, osteoporosis, long steroid use, or instability at that level.',
  takesSide: false,
  words: {
    en: {
      title: 'Back joint loosening',
      steps: ['We do this with you in the clinic.'],
      why: 'It helps the stiff joints in your back to move.',
      dose: 'Once or twice a week with us.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
