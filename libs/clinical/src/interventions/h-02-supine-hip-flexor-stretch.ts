import type { Intervention } from '../grammar';

export const supineHipFlexorStretch: Intervention = {
  ref: 'H-02',
  id: 'supine-hip-flexor-stretch',
  name: 'Supine edge-of-bed hip flexor stretch',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C1'],
  phases: [2, 2],
  dose: { holdSeconds: 30, sets: 3, perDay: 2 },
  progress: 'Change to the half-kneeling stretch (H-01).',
  regress: 'Keep the knee bent.',
  avoid: 'Back arching; anterior hip replacement precautions.',
  takesSide: true,
  words: {
    en: {
      title: 'Hip stretch on the bed edge',
      steps: ['Lie at the bed edge. Hug one knee.', 'Let the other leg hang down, relaxed.', 'Keep your back flat on the bed.'],
      why: 'It stretches the front of your hip with your back safe.',
      dose: 'Hold 30 seconds, three times each side, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
