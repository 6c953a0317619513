import { both, type ArmAngles, type ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

const onShin = (knee: 'knee.right' | 'knee.left', z: number): ArmAngles => ({
  reach: { to: knee, by: [5, 5, z] },
  rotate: -30,
  palm: [0.3, -0.2, -z],
});

export const kneesToChest: ExercisePose = {
  id: 'knees-to-chest',
  camera: { yaw: 10, pitch: 6 },
  start: HOOK_LYING,
  end: {
    ...HOOK_LYING,
    pitch: 6,
    trunk: { lumbar: 8, neck: -9 },
    leg: both({ flex: 126, knee: 134, ankle: -24 }),
    arm: { right: onShin('knee.right', 3), left: onShin('knee.left', -3) },
  },
  anchor: 'chest',
  standsAgain: true,
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
    end: ['pelvis', 'chest', 'head'],
  },
  mat: true,
  movements: [{ joint: 'knee.right', beside: 12 }],
  feel: [{ joint: 'waist', by: [3, -2, 6] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Knees to chest',
    start: 'A person lies on the back with both knees bent and the feet on the floor.',
    end: 'The hands draw both knees to the chest. The lower back opens.',
  },
};
