import type { BodyPose, ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

const arm: BodyPose['arm'] = {
  right: { reach: { to: 'knee.right', by: [6.5, -9, 5] }, rotate: -30, palm: [-0.2, 0.3, -1] },
  left: { reach: { to: 'knee.right', by: [6.5, -9, -5] }, rotate: -30, palm: [-0.2, 0.3, 1] },
};

export const sciaticSlider: ExercisePose = {
  id: 'sciatic-slider',
  camera: { yaw: 12, pitch: 6 },
  start: { ...HOOK_LYING, leg: { ...HOOK_LYING.leg, right: { flex: 90, knee: 100, ankle: -10 } }, arm },
  end: { ...HOOK_LYING, leg: { ...HOOK_LYING.leg, right: { flex: 90, knee: 24, ankle: -10 } }, arm },
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.left', 'ball.left'],
    end: ['pelvis', 'chest', 'head', 'heel.left', 'ball.left'],
  },
  mat: true,
  movements: [{ joint: 'ankle.right', beside: 9 }],
  feel: [{ joint: 'knee.right', by: [5, 0, 3] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Nerve glide, lying',
    start: 'A person lies on the back and holds the {side} thigh up with both hands. The knee is bent.',
    end: 'The {side} knee is nearly straight and the foot points to the ceiling. There is a light pull behind the {side} knee.',
  },
};
