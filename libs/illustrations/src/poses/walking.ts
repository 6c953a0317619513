import type { BodyPose } from '../pose';

/** Walking tall with steps of a usual length; the right leg is behind. */
export const WALKING: BodyPose = {
  attitude: 'standing',
  pitch: -4,
  trunk: { neck: 2 },
  leg: { right: { flex: -16, knee: 21, ankle: 2 }, left: { flex: 24, knee: 6, ankle: 4 } },
  arm: { right: { flex: 20, elbow: 22 }, left: { flex: -18, elbow: 16 } },
};

/** The other step: the right leg is ahead. */
export const WALKING_ON: BodyPose = {
  ...WALKING,
  leg: { right: WALKING.leg.left, left: WALKING.leg.right },
  arm: { right: WALKING.arm.left, left: WALKING.arm.right },
};
