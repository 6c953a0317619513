import { both, type ExercisePose } from '../pose';

export const stepUp: ExercisePose = {
  id: 'step-up',
  camera: { yaw: 14, pitch: 6 },
  start: {
    attitude: 'standing',
    pitch: -6,
    leg: { right: { flex: 56, knee: 62, sole: [1, 0, 0] }, left: { flex: 0, knee: 6, sole: [1, 0, 0] } },
    arm: { right: { flex: -10, elbow: 20 }, left: { flex: 24, elbow: 30 } },
  },
  end: {
    attitude: 'standing',
    leg: {
      right: { flex: 0, abduct: -4, knee: 2, sole: [1, 0, 0] },
      left: { flex: 40, knee: 74, ankle: -10 },
    },
    arm: both({ flex: 6, abduct: 8, elbow: 16 }),
  },
  carriedBy: ['ball.left'],
  anchor: 'ankle.right',
  touches: {
    start: ['heel.left', 'ball.left', ['heel.right', 'step'], ['ball.right', 'step']],
    end: [
      ['heel.right', 'step'],
      ['ball.right', 'step'],
    ],
  },
  props: [{ kind: 'step' }],
  movements: [{ joint: 'pelvis', beside: -18 }],
  feel: [{ joint: 'hip.right', by: [-5, -1, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Step up',
    start: 'A person stands with the {side} foot on a low step and the {other} foot on the floor.',
    end: 'The {side} leg has pushed the body up onto the step. The hips are level.',
  },
};
