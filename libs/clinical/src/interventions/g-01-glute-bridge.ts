import type { Intervention } from '../grammar';

export const gluteBridge: Intervention = {
  ref: 'G-01',
  id: 'glute-bridge',
  name: 'Glute bridge before walking',
  kind: 'exercise',
  homeExercise: true,
  selfHelp: true,
  targets: ['C4'],
  phases: [3, 3],
  dose: { sets: 2, repetitions: 10, holdSeconds: 3, text: '2–3 s hold, before walks' },
  progress: 'Single-leg bridge (G-05).',
  regress: 'A smaller range.',
  avoid: 'Cramp or back arching; with stenosis keep neutral.',
  takesSide: false,
  pose: 'glute-bridge',
  words: {
    en: {
      title: 'Glute bridge',
      steps: ['Lie on your back, knees bent.', 'Squeeze your buttocks and lift your hips.', 'Hold three seconds, lower slowly.'],
      why: 'It wakes your buttocks before you walk.',
      dose: 'Two sets of ten, before a walk.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
