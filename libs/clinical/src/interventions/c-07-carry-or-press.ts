import type { Intervention } from '../grammar';

export const carryOrPress: Intervention = {
  ref: 'C-07',
  id: 'carry-or-press',
  name: 'Carry or anti-rotation press',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [4, 4],
  dose: { sets: 3, repetitions: 10, metres: 20, text: '3 × 20 m or 3 × 10' },
  progress: 'More load.',
  regress: 'Less load.',
  avoid: 'The pain rule.',
  takesSide: false,
  words: {
    en: {
      title: 'Carry a bag',
      steps: ['Carry a bag in one hand.', 'Walk tall, do not lean.'],
      why: 'It trains your trunk for daily loads.',
      dose: 'Three times 20 metres.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
