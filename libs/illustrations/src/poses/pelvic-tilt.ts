import { both, type BodyPose, type ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

/** Arms crossed over the chest, so that the gap under the back is seen. */
const arm: BodyPose['arm'] = {
  right: { reach: { to: 'chest', by: [0, 8.5, -4] }, rotate: -80, palm: [-0.6, 0, -1] },
  left: { reach: { to: 'chest', by: [3, 8.5, 4] }, rotate: -80, palm: [-0.6, 0, 1] },
};

export const pelvicTilt: ExercisePose = {
  id: 'pelvic-tilt',
  camera: { yaw: 4, pitch: 3 },
  start: {
    ...HOOK_LYING,
    pitch: -12,
    trunk: { lumbar: -36, thoracic: 18, neck: 6 },
    leg: both({ flex: 60, knee: 112, sole: [1, 0, 0] }),
    arm,
  },
  end: { ...HOOK_LYING, pitch: 1, trunk: { lumbar: 0, thoracic: 2, neck: -10 }, arm },
  anchor: 'chest',
  standsAgain: true,
  pinned: ['ankle.right', 'ankle.left'],
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
    end: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
  },
  mat: true,
  movements: [],
  presses: [{ joint: 'waist', from: [4, 25, 0], to: [4, 9.5, 0] }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Back flattening',
    start:
      'A person lies on the back with both knees bent and the arms crossed. There is a small gap under the lower back.',
    end: 'The lower back presses flat on the floor.',
  },
};
