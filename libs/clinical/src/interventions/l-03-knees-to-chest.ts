import type { Intervention } from '../grammar';

export const kneesToChest: Intervention = {
  ref: 'L-03',
  id: 'knees-to-chest',
  name: 'Knees to chest or seated flexion',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C2', 'C5a'],
  phases: [1, 2],
  dose: { repetitions: 10, holdSeconds: 5, perDay: 2, text: 'or 3 holds of 20–30 s' },
  progress: 'Draw up both knees.',
  regress: 'Draw up one knee, with a towel.',
  avoid: 'Avoid it with disc-type leg pain that is worse bending, or an osteoporotic fracture.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'knees-to-chest',
  words: {
    en: {
      title: 'Knees to chest',
      steps: [
        'Lie on your back with your knees bent.',
        'Draw your knees to your chest.',
        'Hold, then let go slowly.',
      ],
      why: 'It gives your back a rest and your nerves more room.',
      dose: 'Hold 5 seconds, 10 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V91'],
};
