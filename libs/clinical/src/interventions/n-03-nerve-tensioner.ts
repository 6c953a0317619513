import type { Intervention } from '../grammar';

export const nerveTensioner: Intervention = {
  ref: 'N-03',
  id: 'nerve-tensioner',
  name: 'Slump or SLR tensioner',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5b'],
  phases: [4, 4],
  dose: { sets: 5, holdSeconds: 30 },
  progress: 'None: the last step.',
  regress: 'Slump slider (N-02).',
  avoid: 'Irritable nerve, deficit, stenosis likely.',
  takesSide: true,
  words: {
    en: {
      title: 'Nerve stretch',
      steps: ['Sit slumped. Straighten one knee.', 'Pull the foot up until you feel a pull.'],
      why: 'It trains the nerve to take a stretch.',
      dose: 'Five holds of 30 seconds.',
      reviewed: false,
    },
  },
  sources: ['V92', 'D'],
};
