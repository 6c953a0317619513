import type { BodyPose, ExercisePose } from '../pose';
import { HOOK_LYING, SUPINE } from './attitudes';

const start: BodyPose = {
  ...SUPINE,
  leg: { right: HOOK_LYING.leg.right, left: { flex: -3, knee: 0, ankle: 0 } },
  arm: {
    right: { reach: { to: 'waist', by: [5, -5, 6] }, rotate: -90, palm: [0.3, -0.1, -1] },
    left: { reach: { to: 'waist', by: [5, -5, -6] }, rotate: -90, palm: [0.3, -0.1, 1] },
  },
  nearer: { 'forearm.right': -24 },
};

export const curlUp: ExercisePose = {
  id: 'curl-up',
  camera: { yaw: 12, pitch: 6 },
  start,
  end: { ...start, trunk: { lumbar: -4, thoracic: 22, neck: 10 } },
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'ball.right', 'heel.left'],
    end: ['pelvis', 'elbow.right', 'elbow.left', 'heel.right', 'ball.right', 'heel.left'],
  },
  mat: true,
  movements: [{ joint: 'head', beside: 14 }],
  feel: [{ joint: 'waist', by: [0, 5, 0] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Small curl-up',
    start: 'A person lies on the back with one knee bent and the hands under the lower back.',
    end: 'Head and shoulders are lifted a little. The lower back stays as it was on the hands.',
  },
};
