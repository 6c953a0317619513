import { both, type ExercisePose } from '../pose';

export const sideBridge: ExercisePose = {
  id: 'side-bridge',
  camera: { yaw: -10, pitch: 16 },
  start: {
    attitude: 'right-side',
    roll: -8,
    trunk: { side: -34, neckSide: 10 },
    leg: both({ flex: 2, knee: 86, ankle: -30 }),
    arm: {
      right: { flex: 0, abduct: 81, elbow: 90 },
      left: { reach: { to: 'hip.left', by: [-3, 7.5, 3] }, rotate: -30, palm: [1, -0.3, 0.3] },
    },
    nearer: { 'forearm.left': 12 },
  },
  end: {
    attitude: 'right-side',
    roll: -22,
    trunk: { side: 0, neckSide: 0 },
    leg: both({ flex: 2, knee: 86, ankle: -30 }),
    arm: {
      right: { flex: 0, abduct: 68, elbow: 90 },
      left: { reach: { to: 'hip.left', by: [-3, 7.5, 3] }, rotate: -30, palm: [1, -0.3, 0.3] },
    },
    nearer: { 'forearm.left': 12 },
  },
  anchor: 'knee.right',
  touches: { start: ['elbow.right', 'knee.right'], end: ['elbow.right', 'knee.right'] },
  mat: true,
  movements: [{ joint: 'hip.right', beside: 14 }],
  feel: [],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Side bridge',
    start: 'A person lies on the {side} side with the knees bent, resting on the {side} elbow.',
    end: 'Held by the {side} elbow and knee, the hips are lifted. The body makes a straight line from the head to the knees.',
  },
};
