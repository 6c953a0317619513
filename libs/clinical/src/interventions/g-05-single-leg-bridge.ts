import type { Intervention } from '../grammar';

export const singleLegBridge: Intervention = {
  ref: 'G-05',
  id: 'single-leg-bridge',
  name: 'Single-leg bridge',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [4, 4],
  dose: { sets: 3, repetitions: 8 },
  progress: 'Hold it for 30 s.',
  regress: 'Return to the bridge on both legs (G-01).',
  avoid: 'Stop with hamstring cramp.',
  takesSide: true,
  equipment: ['mat'],
  pose: 'single-leg-bridge',
  words: {
    en: {
      title: 'One-leg bridge',
      steps: [
        'Lie on your back with your knees bent.',
        'Lift one foot off the floor.',
        'Lift your hips and keep them level.',
      ],
      sideSteps: [
        'Lie on your back with your knees bent.',
        'Lift your {right|left} foot. Your {left|right} foot stays down.',
        'Lift your hips and keep them level.',
      ],
      why: 'Each buttock must hold you on its own when you walk.',
      dose: '8 times. Do 3 rounds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
