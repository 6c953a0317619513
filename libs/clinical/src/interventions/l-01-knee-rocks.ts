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
  progress: 'Rock through a bigger range.',
  regress: 'Rock through a smaller range.',
  avoid: 'Avoid it when a fracture is suspected.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'knee-rocks',
  words: {
    en: {
      title: 'Knee rocks',
      steps: [
        'Lie on your back, knees bent and together.',
        'Rock both knees slowly to one side.',
        'Then rock to the other side.',
      ],
      why: 'It frees a stiff back with no load on it.',
      dose: '10 each way. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
