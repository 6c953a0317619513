import { both, type BodyPose, type ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

const start: BodyPose = {
  ...HOOK_LYING,
  leg: both({ flex: 48, abduct: -4, knee: 112, sole: [1, 0, 0] }),
  arm: both({ flex: -6, abduct: 72, elbow: 4 }),
};

export const kneeRocks: ExercisePose = {
  id: 'knee-rocks',
  camera: { yaw: 62, pitch: 26 },
  start,
  end: {
    ...start,
    spin: -19,
    trunk: { ...start.trunk, neck: -8, twist: -19 },
    leg: {
      right: { flex: 50, abduct: 0, rotate: 16, knee: 110 },
      left: { flex: 50, abduct: 0, rotate: -16, knee: 110 },
    },
  },
  anchor: 'chest',
  standsAgain: true,
  pinned: ['ankle.right', 'ankle.left'],
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
    end: ['pelvis', 'chest', 'head'],
  },
  mat: true,
  movements: [{ joint: 'knee.right', beside: -11 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Knee rocks',
    start: 'A person lies on the back with both knees bent and together and the arms out to the sides.',
    end: 'Both knees have rolled to one side. The shoulders stay on the floor.',
  },
};
