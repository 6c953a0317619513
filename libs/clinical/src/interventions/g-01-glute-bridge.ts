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
  progress: 'Change to the single-leg bridge (G-05).',
  regress: 'Lift through a smaller range.',
  avoid: 'Stop with cramp or when the back arches. With stenosis keep the back neutral.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'glute-bridge',
  words: {
    en: {
      title: 'Bridge',
      steps: [
        'Lie on your back with your knees bent.',
        'Squeeze your buttocks. Lift your hips.',
        'Hold, then lower slowly.',
      ],
      why: 'It wakes up your buttocks, so your back can rest.',
      dose: 'Hold 3 seconds, 10 times. 2 rounds before walks.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
