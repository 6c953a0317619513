import type { BodyPose, ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'right-side',
  trunk: { neck: 4, neckSide: 14 },
  leg: { right: { flex: 40, knee: 60, abduct: 6 }, left: { flex: 16, knee: 70, abduct: -6, ankle: -30 } },
  arm: { right: { flex: 150, abduct: 0, elbow: 120 }, left: { flex: 20, abduct: 0, elbow: 20 } },
};

export const quadricepsStretch: ExercisePose = {
  id: 'quadriceps-stretch',
  camera: { yaw: -14, pitch: 30 },
  start,
  end: {
    ...start,
    leg: { ...start.leg, left: { flex: -12, knee: 128, abduct: -4, ankle: -40 } },
    arm: { ...start.arm, left: { reach: { to: 'ankle.left', by: [-2, 3, 0] } } },
  },
  touches: { start: ['hip.right', 'knee.right'], end: ['hip.right', 'knee.right'] },
  mat: true,
  pillow: true,
  movements: [{ joint: 'knee.left', beside: 10 }],
  feel: [],
  drawnFor: 'left',
  sided: true,
  alt: {
    title: 'Front of thigh stretch',
    start: 'A person lies on the {other} side with both knees bent.',
    end: 'The hand draws the {side} heel to the buttock. The stretch is at the front of the {side} thigh.',
  },
};
