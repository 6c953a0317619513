import type { Intervention } from '../grammar';

export const abdominalBrace: Intervention = {
  ref: 'C-01',
  id: 'abdominal-brace',
  name: 'Low-load abdominal brace with breathing',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [1, 3],
  dose: { repetitions: 10, holdSeconds: 10, perDay: 2 },
  progress: 'Add limb load.',
  regress: 'Crook lying.',
  avoid: 'Breath holding; caution with high blood pressure.',
  takesSide: false,
  pose: 'dead-bug',
  words: {
    en: {
      title: 'Gentle tummy brace',
      steps: ['Lie on your back, knees bent.', 'Tighten your lower tummy a little.', 'Keep breathing for ten seconds.'],
      why: 'It wakes the muscles that steady your back.',
      dose: 'Ten times, twice a day.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
