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
  progress: 'Slump slider (N-02).',
  regress: 'A smaller range.',
  avoid: 'An irritable nerve; a deficit that worsens.',
  takesSide: true,
  words: {
    en: {
      title: 'Nerve slider, lying',
      steps: ['Lie down. Hold your thigh upright.', 'Straighten the knee until you feel a pull.', 'Bend it again. No pain.'],
      why: 'It lets the nerve glide freely.',
      dose: 'Two sets of ten, once or twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
