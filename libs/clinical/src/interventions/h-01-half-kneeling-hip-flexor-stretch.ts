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
  regress: 'Change to the supine stretch at the edge of the bed (H-02).',
  avoid:
    'Avoid it with stenosis possible or likely, pain on kneeling, poor balance, back pain in the end position, and from 65 years unless cleared.',
  takesSide: true,
  equipment: ['mat'],
  pose: 'half-kneeling-lunge',
  words: {
    en: {
      title: 'Kneeling hip stretch',
      steps: [
        'Kneel on one knee, other foot in front.',
        'Tuck your tail under. Squeeze the buttock of the kneeling leg.',
        'Move your hips forward till you feel a pull.',
      ],
      sideSteps: [
        'Kneel on your {left|right} knee, {right|left} foot in front.',
        'Tuck your tail under. Squeeze your {left|right} buttock.',
        'Move your hips forward till you feel a pull.',
      ],
      why: 'It lets your leg go back without bending your spine.',
      dose: 'Hold 30 seconds, 3 times. Twice a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V11'],
};
