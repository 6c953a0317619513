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
  progress: 'Both knees.',
  regress: 'One knee, with a towel.',
  avoid: 'Disc-type leg pain that is worse bending; osteoporotic fracture.',
  takesSide: false,
  words: {
    en: {
      title: 'Knees to chest',
      steps: ['Lie on your back.', 'Draw your knees to your chest.', 'Hold five seconds and let go.'],
      why: 'Bending gives the nerves more room.',
      dose: 'Ten times, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
