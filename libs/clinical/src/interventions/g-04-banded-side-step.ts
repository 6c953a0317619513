import type { Intervention } from '../grammar';

export const bandedSideStep: Intervention = {
  ref: 'G-04',
  id: 'banded-side-step',
  name: 'Banded side step',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C4'],
  phases: [4, 4],
  dose: { sets: 3, metres: 10 },
  progress: 'Use a heavier band.',
  regress: 'Do it without a band.',
  avoid: 'Stop when the knees fall inward.',
  takesSide: false,
  equipment: ['band'],
  pose: 'banded-side-step',
  words: {
    en: {
      title: 'Side steps with a band',
      steps: [
        'Put a band above your knees.',
        'Bend your knees a little.',
        'Step to the side. Keep your knees apart.',
      ],
      why: 'It makes your hips strong, so they stay level.',
      dose: 'Walk 10 metres, 3 times.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
