import type { Intervention } from '../grammar';

export const repeatedFlexion: Intervention = {
  ref: 'L-07',
  id: 'repeated-flexion',
  name: 'Repeated flexion in lying or sitting',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a', 'C5b'],
  phases: [1, 2],
  dose: { repetitions: 10, perDay: 5, text: '4–6 times a day' },
  progress: 'Do it standing.',
  regress: 'Draw up a single knee.',
  avoid: 'Avoid it when pain moves down the leg, and with an osteoporotic fracture.',
  takesSide: false,
  equipment: ['chair'],
  pose: 'seated-bend',
  words: {
    en: {
      title: 'Bend forward in a chair',
      steps: [
        'Sit on a chair with your feet apart.',
        'Bend down between your knees.',
        'Come up slowly. Stop if leg pain spreads.',
      ],
      why: 'This is the way of moving that eases your pain.',
      dose: '10 times, 5 times a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
