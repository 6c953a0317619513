import type { Intervention } from '../grammar';

export const repeatedFlexion: Intervention = {
  ref: 'L-07',
  id: 'repeated-flexion',
  name: 'Repeated flexion, lying or sitting',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a', 'C5b'],
  phases: [1, 2],
  dose: { repetitions: 10, perDay: 5, text: '4–6 times a day' },
  progress: 'Do it standing.',
  regress: 'One knee.',
  avoid: 'Pain moving down the leg; osteoporotic fracture.',
  takesSide: false,
  words: {
    en: {
      title: 'Bend forward, again and again',
      steps: ['Sit on a chair, feet apart.', 'Bend down between your knees.', 'Come up again slowly.'],
      why: 'This is the direction that eases your pain.',
      dose: 'Ten, four to six times a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
