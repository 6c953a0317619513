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
  progress: 'A heavier band.',
  regress: 'No band.',
  avoid: 'Knees falling inward.',
  takesSide: false,
  words: {
    en: {
      title: 'Side steps with a band',
      steps: ['Put a band above your knees.', 'Step sideways, knees over feet.'],
      why: 'It strengthens the side of your hips for walking.',
      dose: 'Three times ten metres.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
