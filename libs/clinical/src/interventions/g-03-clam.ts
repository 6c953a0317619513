import type { Intervention } from '../grammar';

export const clam: Intervention = {
  ref: 'G-03',
  id: 'clam',
  name: 'Clam, then side-lying abduction',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [3, 3],
  dose: { sets: 3, repetitions: 12, text: '10–12 repetitions' },
  progress: 'Add a band.',
  regress: 'A smaller range.',
  avoid: 'Side-of-hip pain above 4/10.',
  takesSide: true,
  pose: 'clamshell',
  words: {
    en: {
      title: 'Clam',
      steps: ['Lie on your side, knees bent.', 'Feet together, lift the top knee.', 'Do not roll back.'],
      why: 'It strengthens the side of your hip.',
      dose: 'Three sets of ten to twelve.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
