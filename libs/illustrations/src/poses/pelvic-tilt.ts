import type { ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

export const pelvicTilt: ExercisePose = {
  id: 'pelvic-tilt',
  camera: { yaw: 12, pitch: 6 },
  start: { ...HOOK_LYING, pitch: -5, trunk: { lumbar: -16, thoracic: 4, neck: 10 } },
  end: { ...HOOK_LYING, pitch: 6, trunk: { lumbar: 8, thoracic: 0, neck: 12 } },
  anchor: 'chest',
  pinned: ['ankle.right', 'ankle.left', 'wrist.right', 'wrist.left'],
  touches: { start: ['heel.right', 'heel.left'], end: ['heel.right', 'heel.left'] },
  mat: true,
  movements: [{ joint: 'waist', beside: -14 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Pelvic tilt',
    start: 'A person lies on the back with both knees bent. There is a small gap under the lower back.',
    end: 'The lower back presses flat on the floor.',
  },
};
