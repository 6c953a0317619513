import type { Intervention } from '../grammar';

export const supportedSingleLegStance: Intervention = {
  ref: 'G-08',
  id: 'supported-single-leg-stance',
  name: 'Supported single-leg stance, level pelvis',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [3, 5],
  dose: { sets: 3, holdSeconds: 30, text: '20–30 s' },
  progress: 'No hands.',
  regress: 'Fingertips.',
  avoid: 'Stance under 5 s: only supported.',
  takesSide: true,
  words: {
    en: {
      title: 'Stand on one leg',
      steps: ['Hold a table. Stand on one leg.', 'Keep your hips level.'],
      why: 'It trains the hold you need with every step.',
      dose: 'Three times 20 to 30 seconds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
