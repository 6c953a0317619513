import type { Intervention } from '../grammar';

export const halfKneelingHipFlexorStretch: Intervention = {
  ref: 'H-01',
  id: 'half-kneeling-hip-flexor-stretch',
  name: 'Half-kneeling hip flexor stretch',
  kind: 'exercise',
  homeExercise: true,
  selfHelp: true,
  targets: ['C1'],
  phases: [2, 2],
  dose: { holdSeconds: 30, sets: 3, perDay: 2, text: '2–3 holds, 2–3 times a day' },
  progress: 'Add an arm reach, or raise the rear foot.',
  regress: 'Change to the supine stretch (H-02).',
  avoid: 'Stenosis possible or likely, pain on kneeling, poor balance, 65 years or over unless cleared, back pain in the end position.',
  takesSide: true,
  pose: 'half-kneeling-lunge',
  words: {
    en: {
      title: 'Kneeling hip stretch',
      steps: ['Kneel on one knee. Tuck your tail under.', 'Squeeze the buttock of the kneeling leg.', 'Shift forward until the hip front stretches.'],
      why: 'It lets your leg go back without pulling your spine.',
      dose: 'Hold 30 seconds, three times each side, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
