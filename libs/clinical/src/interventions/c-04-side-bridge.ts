import type { Intervention } from '../grammar';

export const sideBridge: Intervention = {
  ref: 'C-04',
  id: 'side-bridge',
  name: 'Side bridge on the knees',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, holdSeconds: 10, text: '5–3–1 repetitions each side' },
  progress: 'On the feet, then moving.',
  regress: 'Standing against a wall.',
  avoid: 'Shoulder pain.',
  takesSide: true,
  pose: 'side-plank',
  words: {
    en: {
      title: 'Side bridge',
      steps: ['Lie on your side on one elbow.', 'Knees bent, lift your hips.', 'Hold ten seconds, breathe.'],
      why: 'It strengthens the side of your trunk.',
      dose: 'Five, three, then one, each side.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
