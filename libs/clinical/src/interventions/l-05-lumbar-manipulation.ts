import type { Intervention } from '../grammar';

export const lumbarManipulation: Intervention = {
  ref: 'L-05',
  id: 'lumbar-manipulation',
  name: 'Lumbar thrust manipulation',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C2'],
  phases: [2, 2],
  dose: { text: '1–2 visits, only when four of five criteria are met' },
  progress: 'Go on with L-04.',
  regress: 'L-04.',
  avoid: 'Any neuro deficit, red flag, osteoporosis, steroid, anticoagulant, pregnancy, stenosis from 65 years, no consent.',
  takesSide: false,
  words: {
    en: {
      title: 'Hands-on back treatment',
      steps: ['Your physiotherapist does this with you.'],
      why: 'It frees a stiff joint of your back.',
      dose: 'One or two visits.',
      reviewed: false,
    },
  },
  sources: ['V45'],
};
