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
  regress: 'Keep the hanging knee bent and supported.',
  avoid: 'Stop if the back arches. Keep the precautions after an anterior hip replacement.',
  takesSide: true,
  equipment: ['bed'],
  pose: 'supine-hip-stretch',
  words: {
    en: {
      title: 'Hip stretch on the bed',
      steps: [
        'Lie at the edge of your bed.',
        'Hug one knee to keep your back flat.',
        'Let the other leg hang down. Relax.',
      ],
      sideSteps: [
        'Lie at the edge of your bed.',
        'Hug your {right|left} knee to keep your back flat.',
        'Let your {left|right} leg hang down. Relax.',
      ],
      why: 'It opens the front of your hip and keeps your back safe.',
      dose: 'Hold 30 seconds, 3 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V11'],
};
