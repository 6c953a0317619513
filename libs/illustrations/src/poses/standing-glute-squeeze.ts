import { both, type ExercisePose } from '../pose';

export const standingGluteSqueeze: ExercisePose = {
  id: 'standing-glute-squeeze',
  camera: { yaw: 111, pitch: 6 },
  start: {
    attitude: 'standing',
    pitch: -4,
    trunk: { lumbar: -8, neck: 4 },
    leg: both({ flex: 0, knee: 0 }),
    arm: both({ flex: -14, abduct: 12, elbow: 10 }),
  },
  end: {
    attitude: 'standing',
    pitch: 4,
    trunk: { lumbar: 2 },
    leg: both({ flex: -3, knee: 0 }),
    arm: both({ flex: -34, abduct: 16, rotate: -10, elbow: 36 }),
  },
  standsAgain: true,
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  movements: [],
  squeeze: true,
  feel: [
    { joint: 'hip.right', by: [-6, -2, 0] },
    { joint: 'hip.left', by: [-6, -2, 0] },
  ],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Standing squeeze',
    start: 'A person stands tall, seen from behind, with both feet on the floor.',
    end: 'Both buttocks are squeezed together. The work is in the buttocks.',
  },
};
