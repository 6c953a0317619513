import type { Intervention } from '../grammar';

export const kneeRocks: Intervention = {
  ref: 'L-01',
  id: 'knee-rocks',
  name: 'Knee rocks side to side',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C2'],
  phases: [1, 2],
  dose: { repetitions: 10, perDay: 2, text: '10 each way' },
  progress: 'A bigger range.',
  regress: 'A smaller range.',
  avoid: 'Suspected fracture.',
  takesSide: false,
  words: {
    en: {
      title: 'Knee rocks',
      steps: ['Lie on your back, knees bent together.', 'Rock both knees slowly side to side.'],
      why: 'It loosens stiff joints without load.',
      dose: 'Ten each way, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
