import type { Intervention } from '../grammar';

export const paMobilisation: Intervention = {
  ref: 'L-04',
  id: 'pa-mobilisation',
  name: 'PA mobilisation at the stiff level',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C2'],
  phases: [2, 2],
  dose: { grade: 'III–IV', sets: 3, holdSeconds: 60, text: '30–60 s a level, 1–2 a week, up to 6 visits' },
  progress: 'Higher grade, or rotation.',
  regress: 'Grade I–II.',
  avoid: 'An urgent or emergency flag, osteoporosis, long steroid use, instability at that level.',
  takesSide: false,
  words: {
    en: {
      title: 'Hands-on back treatment',
      steps: ['Your physiotherapist does this with you.'],
      why: 'It frees the stiff joints of your back.',
      dose: 'Once or twice a week in the clinic.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
