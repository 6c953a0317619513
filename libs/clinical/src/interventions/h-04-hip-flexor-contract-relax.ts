import type { Intervention } from '../grammar';

export const hipFlexorContractRelax: Intervention = {
  ref: 'H-04',
  id: 'hip-flexor-contract-relax',
  name: 'Hip flexor contract–relax or soft tissue work',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C1'],
  phases: [2, 2],
  dose: { repetitions: 5, holdSeconds: 10, text: '5–10 s each, 1–2 times a week' },
  progress: 'Work deeper into range.',
  regress: 'Use less force.',
  avoid: 'Mind the risk of bruising; take care with anticoagulants.',
  takesSide: false,
  words: {
    en: {
      title: 'Hip muscle release',
      steps: ['We do this with you in the clinic.'],
      why: 'It helps the front of your hip let go.',
      dose: 'Once or twice a week with us.',
      reviewed: false,
    },
  },
  sources: ['D', 'V11'],
};
