import type { Intervention } from '../grammar';

export const lumbarManipulation: Intervention = {
  ref: 'L-05',
  id: 'lumbar-manipulation',
  name: 'Lumbar thrust manipulation',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C2'],
  phases: [2, 2],
  dose: { text: '1–2 visits, only when at least four of the five criteria are met' },
  progress: 'Continue with PA mobilisation (L-04).',
  regress: 'Change to PA mobilisation (L-04).',
  avoid:
    'Avoid it with any neuro deficit or red flag, osteoporosis, steroids, anticoagulants, pregnancy, stenosis from 65 years, or without consent.',
  takesSide: false,
  words: {
    en: {
      title: 'Quick back release',
      steps: ['We do this with you, if you agree.'],
      why: 'A short, quick push can free a stiff joint.',
      dose: 'One or two visits with us.',
      reviewed: false,
    },
  },
  sources: ['V45', 'D'],
};
