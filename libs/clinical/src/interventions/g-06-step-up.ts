import type { Intervention } from '../grammar';

export const stepUp: Intervention = {
  ref: 'G-06',
  id: 'step-up',
  name: 'Step-up and step-down',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [4, 5],
  dose: { sets: 3, repetitions: 8, text: 'on a step of 10–15 cm' },
  progress: 'Use a 20 cm step, then add load.',
  regress: 'Hold a rail.',
  avoid: 'Keep to the pain rule.',
  takesSide: true,
  equipment: ['step'],
  pose: 'step-up',
  words: {
    en: {
      title: 'Step up',
      steps: ['Put one foot on a low step.', 'Push up and keep your hips level.', 'Step down slowly.'],
      sideSteps: [
        'Put your {left|right} foot on a low step.',
        'Push up with your {left|right} leg. Keep your hips level.',
        'Step down slowly.',
      ],
      why: 'It makes your leg strong for stairs and hills.',
      dose: '8 times. Do 3 rounds.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
