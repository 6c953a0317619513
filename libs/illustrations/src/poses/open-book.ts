import type { BodyPose, ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'right-side',
  roll: -3,
  trunk: { neck: 4, neckSide: 14 },
  leg: {
    right: { flex: 72, knee: 88, abduct: 4 },
    left: { flex: 72, knee: 88, abduct: -10 },
  },
  arm: {
    right: { flex: 88, abduct: 0, rotate: 34, elbow: 4 },
    left: { flex: 88, abduct: -12, elbow: 4 },
  },
};

export const openBook: ExercisePose = {
  id: 'open-book',
  camera: { yaw: -8, pitch: 52 },
  start,
  end: {
    ...start,
    trunk: { neck: 0, neckSide: 4, neckTwist: -40, twist: -38 },
    arm: { ...start.arm, left: { flex: -52, abduct: 74, elbow: 6 } },
  },
  pinned: ['wrist.right'],
  touches: { start: ['chest', 'hip.right', 'knee.right'], end: ['hip.right', 'knee.right', 'wrist.right'] },
  mat: true,
  props: [{ kind: 'pillow' }],
  movements: [{ joint: 'hand.left', beside: 6 }],
  feel: [],
  drawnFor: 'left',
  sided: false,
  alt: {
    title: 'Open book',
    start: 'A person, seen from above, lies on one side with the knees bent and both arms straight in front.',
    end: 'The top arm has swung up and behind. The chest and the head turn with it, and the knees stay where they were.',
  },
};
