import type { Intervention } from '../grammar';

export const foraminalOpening: Intervention = {
  ref: 'N-05',
  id: 'foraminal-opening',
  name: 'Side-lying foraminal opening mobilisation',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C5a', 'C5b'],
  phases: [1, 2],
  dose: { grade: 'II–III', sets: 3, holdSeconds: 30, text: '1–2 times a week' },
  progress: 'Use grade III–IV.',
  regress: 'Hold a sustained position.',
  avoid: 'Never with a red flag.',
  takesSide: true,
  words: {
    en: {
      title: 'Making room for the nerve',
      steps: ['We do this with you in the clinic.'],
      why: 'It gives the nerve in your back more room.',
      dose: 'Once or twice a week with us.',
      reviewed: false,
    },
  },
  sources: ['D', 'V95'],
};
