import type { Intervention } from '../grammar';

export const quadricepsStretch: Intervention = {
  ref: 'H-03',
  id: 'quadriceps-stretch',
  name: 'Side-lying or prone quadriceps stretch',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C1'],
  phases: [2, 2],
  dose: { holdSeconds: 30, sets: 3, perDay: 2, text: '1–2 times a day, pelvis tucked' },
  progress: 'Do it standing.',
  regress: 'Use a strap.',
  avoid: 'Nerve symptoms in the prone knee bend.',
  takesSide: true,
  words: {
    en: {
      title: 'Thigh stretch',
      steps: ['Lie on your side. Hold your top ankle.', 'Tuck your tail under.', 'Draw the heel gently to your buttock.'],
      why: 'It loosens the muscle at the front of your thigh.',
      dose: 'Hold 30 seconds, three times, once or twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
