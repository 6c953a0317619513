import type { Intervention } from '../grammar';

export const carryOrPress: Intervention = {
  ref: 'C-07',
  id: 'carry-or-press',
  name: 'Carry or anti-rotation press',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [4, 4],
  dose: { sets: 3, repetitions: 10, metres: 20, text: '3 × 20 m, or 3 × 10' },
  progress: 'Add load.',
  regress: 'Take a lighter load.',
  avoid: 'Keep to the pain rule.',
  takesSide: false,
  equipment: ['bag'],
  pose: 'carry-bag',
  words: {
    en: {
      title: 'Carry a bag',
      steps: ['Hold a bag in one hand.', 'Walk tall. Do not lean over.', 'Then change hands.'],
      why: 'It trains your back for what you do each day.',
      dose: 'Walk 20 metres, 3 times.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
