import type { Intervention } from '../grammar';

export const quadricepsStretch: Intervention = {
  ref: 'H-03',
  id: 'quadriceps-stretch',
  name: 'Side-lying or prone quadriceps stretch',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C1'],
  phases: [2, 2],
  dose: { holdSeconds: 30, sets: 3, perDay: 2, text: '1–2 times a day, with the pelvis tucked' },
  progress: 'Do it standing.',
  regress: 'Use a strap around the ankle.',
  avoid: 'Avoid it when the prone knee bend brings on nerve symptoms.',
  takesSide: true,
  equipment: ['mat', 'pillow'],
  pose: 'quadriceps-stretch',
  words: {
    en: {
      title: 'Front of thigh stretch',
      steps: [
        'Lie on your side. Hold your top ankle.',
        'Tuck your tail under.',
        'Draw your heel to your buttock.',
      ],
      sideSteps: [
        'Lie on your {right|left} side. Hold your {left|right} ankle.',
        'Tuck your tail under.',
        'Draw your heel to your buttock.',
      ],
      why: 'It frees the long muscle at the front of your thigh.',
      dose: 'Hold 30 seconds, 3 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
