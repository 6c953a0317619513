import type { ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

export const gluteBridge: ExercisePose = {
  id: 'glute-bridge',
  camera: { yaw: 12, pitch: 6 },
  start: HOOK_LYING,
  end: { ...HOOK_LYING, pitch: 26, trunk: { lumbar: -2, thoracic: 14, neck: 16 } },
  anchor: 'chest',
  pinned: ['ankle.right', 'ankle.left', 'wrist.right', 'wrist.left'],
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['chest', 'head', 'heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  mat: true,
  movements: [{ joint: 'hip.right', beside: 17 }],
  feel: [{ joint: 'hip.right', by: [-4, -4, 4] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Bridge',
    start: 'A person lies on the back with both knees bent and the feet flat on the floor.',
    end: 'The hips are lifted, so that shoulders, hips and knees make a line. The work is in the buttocks.',
  },
};
