import type { Intervention } from '../grammar';

export const foraminalOpening: Intervention = {
  ref: 'N-05',
  id: 'foraminal-opening',
  name: 'Side-lying foraminal opening mobilisation',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C5a', 'C5b'],
  phases: [1, 2],
  dose: { grade: 'II–III', sets: 3, holdSeconds: 30, text: '1–2 a week' },
  progress: 'Grade III–IV.',
  regress: 'A sustained position.',
  avoid: 'Red flags.',
  takesSide: true,
  words: {
    en: {
      title: 'Hands-on nerve treatment',
      steps: ['Your physiotherapist does this with you.'],
      why: 'It gives the nerve more room.',
      dose: 'Once or twice a week in the clinic.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
