import type { Intervention } from '../grammar';

export const hipFlexorContractRelax: Intervention = {
  ref: 'H-04',
  id: 'hip-flexor-contract-relax',
  name: 'Hip flexor contract–relax or soft tissue',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C1'],
  phases: [2, 2],
  dose: { repetitions: 5, holdSeconds: 10, text: '5–10 s each, 1–2 a week' },
  progress: 'Go deeper into range.',
  regress: 'Use less force.',
  avoid: 'Bruising risk; caution with anticoagulants.',
  takesSide: false,
  words: {
    en: {
      title: 'Hands-on hip treatment',
      steps: ['Your physiotherapist does this with you.'],
      why: 'It helps the front of your hip to let go.',
      dose: 'Once or twice a week in the clinic.',
      reviewed: false,
    },
  },
  sources: ['D', 'V11'],
};
