import type { Intervention } from '../grammar';

export const shorterStride: Intervention = {
  ref: 'E-03',
  id: 'shorter-stride',
  name: 'Shorter stride',
  kind: 'walking',
  homeExercise: false,
  selfHelp: true,
  targets: ['C1', 'C5a'],
  phases: [1, 5],
  dose: { minutes: 5, text: 'steps about 10 % shorter and a little quicker, in blocks of 5 min' },
  progress: 'Restore the stride length as hip extension returns: this is a short-term strategy.',
  regress: 'Shorten the blocks.',
  avoid: 'Take care where there is a risk of falling.',
  takesSide: false,
  pose: 'short-stride',
  words: {
    en: {
      title: 'Take shorter steps',
      steps: [
        'Take slightly shorter steps than now.',
        'Let your feet move a bit faster.',
        'Land with your foot close to you.',
      ],
      why: 'A short step asks less of your hip and lower back.',
      dose: '5 minutes at a time when you walk.',
      reviewed: false,
    },
  },
  sources: ['D', 'V97'],
};
