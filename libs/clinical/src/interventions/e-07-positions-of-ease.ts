import type { Intervention } from '../grammar';

export const positionsOfEase: Intervention = {
  ref: 'E-07',
  id: 'positions-of-ease',
  name: 'Positions of ease in flexion',
  kind: 'education',
  homeExercise: false,
  targets: ['C5a'],
  phases: [1, 1],
  dose: { minutes: 10, text: '5–10 min as needed: sit leaning forward, or lie with hips and knees at 90°' },
  progress: 'Shorten the rest.',
  regress: 'Add pillows.',
  avoid: 'Stop if leg pain spreads.',
  takesSide: false,
  words: {
    en: {
      title: 'Rest in an easy position',
      steps: ['Sit and lean forward on a table.', 'Or lie with calves up on a chair.'],
      why: 'Bending gives the nerves more room.',
      dose: 'Five to ten minutes when you need it.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
