import type { ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

export const abdominalBrace: ExercisePose = {
  id: 'abdominal-brace',
  camera: { yaw: 12, pitch: 10 },
  start: HOOK_LYING,
  end: {
    ...HOOK_LYING,
    arm: {
      right: { reach: { to: 'waist', by: [-3, 8.6, 7] }, rotate: -40, palm: [0.8, -0.1, -0.7] },
      left: { reach: { to: 'waist', by: [-3, 8.6, -7] }, rotate: -40, palm: [0.8, -0.1, 0.7] },
    },
  },
  anchor: 'chest',
  pinned: ['ankle.right', 'ankle.left'],
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
    end: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left'],
  },
  mat: true,
  movements: [],
  presses: [{ joint: 'sacrum', from: [4, 27, 0], to: [4, 13, 0] }],
  feel: [{ joint: 'sacrum', by: [4, 4.5, 0] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Tummy brace',
    start: 'A person lies on the back with both knees bent and the arms beside the body.',
    end: 'The hands rest on the lower tummy. The work is deep in the lower tummy, and the back does not move.',
  },
};
