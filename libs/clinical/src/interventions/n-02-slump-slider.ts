import type { Intervention } from '../grammar';

export const slumpSlider: Intervention = {
  ref: 'N-02',
  id: 'slump-slider',
  name: 'Slump slider',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5b'],
  phases: [3, 3],
  dose: { sets: 2, repetitions: 10, perDay: 1 },
  progress: 'Tensioner (N-03).',
  regress: 'Sciatic slider (N-01).',
  avoid: 'An acute irritable nerve; pain moving down the leg.',
  takesSide: true,
  words: {
    en: {
      title: 'Nerve slider, sitting',
      steps: ['Sit slumped. Straighten one knee.', 'Look up as the knee straightens.', 'Look down as it bends.'],
      why: 'It lets the nerve glide freely.',
      dose: 'Two sets of ten, once a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
