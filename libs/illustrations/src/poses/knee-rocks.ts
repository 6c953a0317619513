import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'supine',
  trunk: { neck: 8 },
  leg: both({ flex: 48, knee: 112, sole: [1, 0, 0] }),
  arm: both({ flex: -4, abduct: 60, elbow: 6 }),
};

export const kneeRocks: ExercisePose = {
  id: 'knee-rocks',
  camera: { yaw: 62, pitch: 22 },
  start,
  end: {
    ...start,
    spin: -28,
    trunk: { neck: 8, twist: -28 },
    leg: {
      right: { flex: 50, abduct: 0, rotate: 16, knee: 110 },
      left: { flex: 50, abduct: 0, rotate: -16, knee: 110 },
    },
  },
  anchor: 'chest',
  pinned: ['ankle.right', 'ankle.left'],
  touches: { start: ['pelvis', 'chest', 'heel.right', 'heel.left'], end: ['pelvis', 'chest'] },
  mat: true,
  movements: [{ joint: 'knee.right', beside: -11 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Knee rocks',
    start: 'A person lies on the back with both knees bent and together.',
    end: 'Both knees have rolled to one side. The shoulders stay on the floor.',
  },
};
