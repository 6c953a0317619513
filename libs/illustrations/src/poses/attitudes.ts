import { both, type ArmAngles, type BodyPose, type Nearer } from '../pose';

/** On the back, arms beside the body. */
export const SUPINE: BodyPose = {
  attitude: 'supine',
  trunk: { lumbar: -6, thoracic: 2, neck: 4 },
  leg: both({ flex: 0, knee: 0 }),
  arm: both({ flex: -12, abduct: 16, elbow: 4, palm: [1, 0, 0] }),
};

/** On the back, knees bent, feet flat, arms beside the body. */
export const HOOK_LYING: BodyPose = { ...SUPINE, leg: both({ flex: 48, knee: 112, sole: [1, 0, 0] }) };

/** On hands and knees. */
export const ALL_FOURS: BodyPose = {
  attitude: 'prone',
  pitch: 8,
  trunk: { neck: -10 },
  leg: both({ flex: 82, knee: 90, ankle: -58 }),
  arm: both({ flex: 90, abduct: 2, elbow: 4, palm: [1, 0, 0] }),
};

/** Upright, arms hanging. */
export const STANDING: BodyPose = {
  attitude: 'standing',
  leg: both({ flex: 0, knee: 0, sole: [1, 0, 0] }),
  arm: both({ flex: 4, abduct: 8, elbow: 12 }),
};

/** Upright on a chair, feet flat. */
export const SEATED: BodyPose = {
  attitude: 'standing',
  leg: both({ flex: 90, knee: 90, abduct: 4, sole: [1, 0, 0] }),
  arm: {
    right: { reach: { to: 'knee.right', by: [-8, 6.5, 1] }, rotate: -20 },
    left: { reach: { to: 'knee.left', by: [-8, 6.5, -1] }, rotate: -20 },
  },
};

/** The near arm lies on a table that the near leg is under. */
export const ON_DESK: Nearer = { 'upper-arm.right': 8, 'forearm.right': 12 };

/** Both forearms crossed on the lower ribs of who lies on the back. */
export const ARMS_ON_RIBS: BodyPose['arm'] = {
  right: { reach: { to: 'ribs', by: [0, 9, 2] }, rotate: -50, palm: [0.25, -0.1, -1] },
  left: { reach: { to: 'ribs', by: [4, 9, -3] }, rotate: -50, palm: [0.25, -0.1, 1] },
};

/** The lower arm of who lies on the right side: bent under the pillow. */
export const UNDER_PILLOW: ArmAngles = { flex: 150, abduct: 0, elbow: 120 };
