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
  progress: 'Change to the tensioner (N-03).',
  regress: 'Return to the supine slider (N-01).',
  avoid: 'Never with an acute irritable nerve, or when pain moves down the leg.',
  takesSide: true,
  equipment: ['chair'],
  pose: 'slump-slider',
  words: {
    en: {
      title: 'Nerve glide, sitting',
      steps: [
        'Sit and let your back slump.',
        'Straighten one knee and look up.',
        'Bend your knee and look down.',
      ],
      sideSteps: [
        'Sit and let your back slump.',
        'Straighten your {left|right} knee and look up.',
        'Bend your knee and look down.',
      ],
      why: 'It helps the nerve in your leg to glide.',
      dose: '10 times. 2 rounds, once a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V96'],
};
