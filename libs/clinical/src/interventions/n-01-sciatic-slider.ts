import type { Intervention } from '../grammar';

export const sciaticSlider: Intervention = {
  ref: 'N-01',
  id: 'sciatic-slider',
  name: 'Supine sciatic slider',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5b'],
  phases: [2, 2],
  dose: { sets: 2, repetitions: 10, perDay: 2, text: '1–2 times a day, free of symptoms' },
  progress: 'Change to the slump slider (N-02).',
  regress: 'Move through a smaller range.',
  avoid: 'Never with an irritable nerve or a worsening deficit.',
  takesSide: true,
  equipment: ['mat'],
  pose: 'sciatic-slider',
  words: {
    en: {
      title: 'Nerve glide, lying',
      steps: [
        'Lie on your back. Hold behind one thigh.',
        'Straighten your knee till you feel a light pull.',
        'Bend it again. This should not hurt.',
      ],
      sideSteps: [
        'Lie on your back. Hold behind your {left|right} thigh.',
        'Straighten your {left|right} knee till you feel a light pull.',
        'Bend it again. This should not hurt.',
      ],
      why: 'It helps the nerve in your leg to glide.',
      dose: '10 times. 2 rounds, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V96'],
};
