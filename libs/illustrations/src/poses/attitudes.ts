import { both, type BodyPose } from '../pose';

/** On the back, knees bent, feet flat, arms beside the body. */
export const HOOK_LYING: BodyPose = {
  attitude: 'supine',
  trunk: { neck: 8 },
  leg: both({ flex: 48, knee: 112, sole: [1, 0, 0] }),
  arm: both({ flex: -4, abduct: 16, elbow: 6, palm: [1, 0, 0] }),
};

/** On hands and knees. */
export const ALL_FOURS: BodyPose = {
  attitude: 'prone',
  pitch: 8,
  trunk: { neck: -10 },
  leg: both({ flex: 82, knee: 90, ankle: -80 }),
  arm: both({ flex: 90, abduct: 2, elbow: 4, palm: [1, 0, 0] }),
};
