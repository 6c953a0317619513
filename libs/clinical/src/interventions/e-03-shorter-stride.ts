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
  dose: { minutes: 5, text: 'steps about 10 % shorter and quicker, in blocks of 5 min' },
  progress: 'Restore the length as hip extension returns.',
  regress: 'Shorten the blocks.',
  avoid: 'Risk of falling.',
  takesSide: false,
  words: {
    en: {
      title: 'Take shorter steps',
      steps: ['Take slightly shorter, quicker steps.', 'Keep your feet under you.'],
      why: 'Short steps ask less of a stiff hip.',
      dose: 'Five minutes at a time.',
      reviewed: false,
    },
  },
  sources: ['D', 'V97'],
};
