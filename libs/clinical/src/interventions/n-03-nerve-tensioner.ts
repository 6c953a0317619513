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
  progress: 'There is no further step.',
  regress: 'Return to the slump slider (N-02).',
  avoid: 'Avoid it with an irritable nerve, a deficit, or stenosis likely.',
  takesSide: true,
  equipment: ['chair'],
  pose: 'nerve-tensioner',
  words: {
    en: {
      title: 'Nerve stretch',
      steps: [
        'Sit and let your back slump.',
        'Straighten one knee and pull your toes up.',
        'Hold a light pull. It should not hurt.',
      ],
      sideSteps: [
        'Sit and let your back slump.',
        'Straighten your {left|right} knee and pull your toes up.',
        'Hold a light pull. It should not hurt.',
      ],
      why: 'It helps the nerve to bear a stretch.',
      dose: 'Hold 30 seconds, 5 times.',
      reviewed: false,
    },
  },
  sources: ['V92', 'D'],
};
