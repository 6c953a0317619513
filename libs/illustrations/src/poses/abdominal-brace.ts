import type { BodyPose, ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

const resting: BodyPose = { ...HOOK_LYING, trunk: { lumbar: -6, thoracic: 2, neck: 8 } };

export const abdominalBrace: ExercisePose = {
  id: 'abdominal-brace',
  camera: { yaw: 12, pitch: 6 },
  start: resting,
  end: {
    ...resting,
    arm: {
      right: { reach: { to: 'sacrum', by: [-6, 9, 8] }, rotate: -40, palm: [1, -0.35, -0.4] },
      left: { reach: { to: 'sacrum', by: [-6, 9, -8] }, rotate: -40, palm: [1, -0.35, 0.4] },
    },
  },
  anchor: 'chest',
  pinned: ['ankle.right', 'ankle.left'],
  touches: {
    start: ['pelvis', 'chest', 'heel.right', 'heel.left'],
    end: ['pelvis', 'chest', 'heel.right', 'heel.left'],
  },
  mat: true,
  movements: [],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Tummy brace',
    start: 'A person lies on the back with both knees bent and the arms beside the body.',
    end: 'The hands rest on the lower tummy. The work is deep in the lower tummy, and the back does not move.',
  },
};
