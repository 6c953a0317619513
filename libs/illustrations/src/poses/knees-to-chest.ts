import type { ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

export const kneesToChest: ExercisePose = {
  id: 'knees-to-chest',
  camera: { yaw: 10, pitch: 6 },
  start: HOOK_LYING,
  end: {
    ...HOOK_LYING,
    leg: { right: { flex: 128, knee: 136, ankle: -30 }, left: { flex: 128, knee: 136, ankle: -30 } },
    arm: {
      right: { reach: { to: 'knee.right', by: [7, 3.5, 5] }, rotate: -30 },
      left: { reach: { to: 'knee.left', by: [7, 3.5, -5] }, rotate: -30 },
    },
  },
  touches: { start: ['pelvis', 'chest', 'heel.right', 'heel.left'], end: ['pelvis', 'chest'] },
  mat: true,
  movements: [{ joint: 'knee.right', beside: 11 }],
  feel: [{ joint: 'hip.right', by: [-3, -5, 4] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Knees to chest',
    start: 'A person lies on the back with both knees bent and the feet on the floor.',
    end: 'The hands draw both knees to the chest. The lower back opens.',
  },
};
