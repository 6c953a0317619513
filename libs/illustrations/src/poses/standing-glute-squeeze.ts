import { both, type ExercisePose } from '../pose';

export const standingGluteSqueeze: ExercisePose = {
  id: 'standing-glute-squeeze',
  camera: { yaw: 98, pitch: 6 },
  start: {
    attitude: 'standing',
    pitch: -4,
    trunk: { lumbar: -8, neck: 4 },
    leg: both({ flex: 4, abduct: 5, knee: 0, sole: [1, 0, 0] }),
    arm: both({ flex: -4, abduct: 14, elbow: 10 }),
  },
  end: {
    attitude: 'standing',
    pitch: 3,
    trunk: { lumbar: 2 },
    leg: both({ flex: -3, abduct: 5, knee: 0, sole: [1, 0, 0] }),
    arm: both({ flex: -4, abduct: 14, elbow: 10 }),
  },
  standsAgain: true,
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  movements: [],
  presses: [
    { joint: 'hip.right', from: [-8, -1, 25], to: [-8, -1, 8] },
    { joint: 'hip.left', from: [-8, -1, -25], to: [-8, -1, -8] },
  ],
  feel: [
    { joint: 'hip.right', by: [-6, -1, 0.5] },
    { joint: 'hip.left', by: [-6, -1, -0.5] },
  ],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Standing squeeze',
    start: 'A person stands tall, seen from behind, with both feet on the floor a little apart.',
    end: 'Both buttocks are squeezed together. The work is in the buttocks.',
  },
};
