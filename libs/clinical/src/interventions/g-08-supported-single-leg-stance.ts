import type { Intervention } from '../grammar';

export const supportedSingleLegStance: Intervention = {
  ref: 'G-08',
  id: 'supported-single-leg-stance',
  name: 'Supported single-leg stance with a level pelvis',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [3, 5],
  dose: { sets: 3, holdSeconds: 30, text: '20–30 s' },
  progress: 'Let go with the hands.',
  regress: 'Keep the fingertips on the support.',
  avoid: 'With a single-leg stance under 5 s, only supported.',
  takesSide: true,
  equipment: ['table'],
  pose: 'single-leg-stance',
  words: {
    en: {
      title: 'Stand on one leg',
      steps: ['Hold on to a table.', 'Lift one foot off the floor.', 'Keep your hips level.'],
      sideSteps: [
        'Hold on to a table.',
        'Stand on your {left|right} leg. Lift your {right|left} foot.',
        'Keep your hips level.',
      ],
      why: 'Each step is a short stand on one leg.',
      dose: 'Hold 30 seconds, 3 times.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
