import type { Intervention } from '../grammar';

export const positionsOfEase: Intervention = {
  ref: 'E-07',
  id: 'positions-of-ease',
  name: 'Positions of ease in flexion',
  kind: 'education',
  homeExercise: false,
  targets: ['C5a'],
  phases: [1, 1],
  dose: {
    minutes: 10,
    text: '5–10 min as needed: sitting leaning forward, or lying with hips and knees at 90°',
  },
  progress: 'Shorten the rest.',
  regress: 'Add pillows.',
  avoid: 'Stop if leg pain spreads.',
  takesSide: false,
  pose: 'positions-of-ease',
  words: {
    en: {
      title: 'Rest where it eases',
      steps: [
        'Sit and lean on a table.',
        'Or lie down with your legs on a chair.',
        'Stop if the pain spreads in your leg.',
      ],
      why: 'Bending forward gives your nerves more room.',
      dose: '10 minutes, when you need it.',
      reviewed: false,
    },
  },
  sources: ['D', 'V91'],
};
