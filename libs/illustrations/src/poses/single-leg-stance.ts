import { both, type ExercisePose } from '../pose';

export const singleLegStance: ExercisePose = {
  id: 'single-leg-stance',
  camera: { yaw: 30, pitch: 6 },
  start: {
    attitude: 'standing',
    leg: both({ flex: 0, knee: 0 }),
    arm: both({ flex: 30, abduct: 4, elbow: 58 }),
  },
  end: {
    attitude: 'standing',
    leg: { right: { flex: 0, knee: 0 }, left: { flex: 44, knee: 82, ankle: -10 } },
    arm: both({ flex: 30, abduct: 4, elbow: 58 }),
  },
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['heel.right', 'ball.right'],
  },
  furniture: 'table',
  movements: [],
  feel: [],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Stand on one leg',
    start: 'A person stands on both feet with the hands on a table.',
    end: 'The person stands on the {side} leg alone. The {other} foot is lifted and the hips stay level.',
  },
};
