import type { BodyPose, ExercisePose } from '../pose';
import { UNDER_PILLOW } from './attitudes';

const holding: BodyPose['arm'] = {
  right: UNDER_PILLOW,
  left: { reach: { to: 'ankle.left', by: [-1, 4, 0] } },
};
const start: BodyPose = {
  attitude: 'right-side',
  roll: -3,
  trunk: { neck: 4, neckSide: 14 },
  leg: {
    right: { flex: 34, knee: 50, abduct: 0 },
    left: { flex: 6, knee: 128, abduct: -4, ankle: -40 },
  },
  arm: holding,
};

export const quadricepsStretch: ExercisePose = {
  id: 'quadriceps-stretch',
  camera: { yaw: -8, pitch: 56 },
  start,
  end: {
    ...start,
    leg: { ...start.leg, left: { flex: -18, knee: 138, abduct: -4, ankle: -40 } },
  },
  touches: { start: ['chest', 'hip.right', 'knee.right'], end: ['chest', 'hip.right', 'knee.right'] },
  mat: true,
  props: [{ kind: 'pillow' }],
  movements: [{ joint: 'knee.left', beside: 11 }],
  feel: [{ joint: 'hip.left', by: [11, 5, 5] }],
  drawnFor: 'left',
  sided: true,
  alt: {
    title: 'Front of thigh stretch',
    start: 'A person, seen from above, lies on the {other} side and holds the {side} ankle.',
    end: 'The hand draws the {side} heel to the buttock, and the knee goes back. The stretch is at the front of the {side} thigh.',
  },
};
