import type { Intervention } from '../grammar';

export const stepUp: Intervention = {
  ref: 'G-06',
  id: 'step-up',
  name: 'Step-up and step-down',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [4, 5],
  dose: { sets: 3, repetitions: 8, text: 'step of 10–15 cm' },
  progress: '20 cm, then load.',
  regress: 'Hold a rail.',
  avoid: 'The pain rule.',
  takesSide: true,
  words: {
    en: {
      title: 'Step-ups',
      steps: ['Step up on a low step.', 'Keep your hips level.', 'Step down slowly.'],
      why: 'It brings the strength into stairs and walking.',
      dose: 'Three sets of eight.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
