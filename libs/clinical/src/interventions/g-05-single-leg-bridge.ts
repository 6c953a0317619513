import type { Intervention } from '../grammar';

export const singleLegBridge: Intervention = {
  ref: 'G-05',
  id: 'single-leg-bridge',
  name: 'Single-leg bridge',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [4, 4],
  dose: { sets: 3, repetitions: 8, text: '8 each' },
  progress: 'Hold for 30 s.',
  regress: 'Glute bridge (G-01).',
  avoid: 'Hamstring cramp.',
  takesSide: true,
  words: {
    en: {
      title: 'One-leg bridge',
      steps: ['Lie on your back, one knee bent.', 'Lift your hips with that leg.', 'Keep your hips level.'],
      why: 'Each buttock learns to hold you alone.',
      dose: 'Three sets of eight.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
