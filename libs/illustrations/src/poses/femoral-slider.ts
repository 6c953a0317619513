import type { BodyPose, ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'right-side',
  roll: -3,
  trunk: { lumbar: 8, thoracic: 10, neck: 34, neckSide: 14 },
  leg: {
    right: { flex: 112, knee: 120, abduct: 5 },
    left: { flex: 24, knee: 60, abduct: -4, ankle: -30 },
  },
  arm: {
    right: { reach: { to: 'knee.right', by: [2, 2, 7] } },
    left: { reach: { to: 'knee.right', by: [8, 5, 3] } },
  },
};

export const femoralSlider: ExercisePose = {
  id: 'femoral-slider',
  camera: { yaw: -8, pitch: 56 },
  start,
  end: {
    ...start,
    trunk: { ...start.trunk, neck: -24 },
    leg: { ...start.leg, left: { flex: -14, knee: 104, abduct: -4, ankle: -30 } },
  },
  touches: { start: ['chest', 'hip.right', 'knee.right'], end: ['chest', 'hip.right', 'knee.right'] },
  mat: true,
  props: [{ kind: 'pillow' }],
  movements: [
    { joint: 'ankle.left', beside: 9 },
    { joint: 'head', beside: -13 },
  ],
  feel: [{ joint: 'hip.left', by: [12, 5, 5] }],
  drawnFor: 'left',
  sided: true,
  alt: {
    title: 'Front of thigh nerve glide',
    start: 'A person, seen from above, lies on the {other} side, hugs the {other} knee and looks down.',
    end: 'The {side} knee is bent and goes back, and the person looks up. The pull is light, at the front of the {side} thigh.',
  },
};
