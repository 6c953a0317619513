import type { BodyPose, ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'right-side',
  roll: -3,
  trunk: { neck: 4, neckSide: 14 },
  leg: { right: { flex: 50, knee: 86, abduct: 4 }, left: { flex: 50, knee: 86, abduct: -14 } },
  arm: {
    right: { flex: 150, abduct: 0, elbow: 120 },
    left: { flex: 42, abduct: -14, rotate: -40, elbow: 66 },
  },
};

export const clam: ExercisePose = {
  id: 'clam',
  camera: { yaw: -10, pitch: 24 },
  start,
  end: { ...start, leg: { ...start.leg, left: { flex: 50, knee: 86, abduct: -14, rotate: 45 } } },
  pinned: ['ankle.left'],
  touches: { start: ['chest', 'hip.right', 'knee.right'], end: ['chest', 'hip.right', 'knee.right'] },
  mat: true,
  props: [{ kind: 'pillow' }],
  movements: [{ joint: 'knee.left', beside: 9 }],
  feel: [{ joint: 'hip.left', by: [-5, 2, 0] }],
  drawnFor: 'left',
  sided: true,
  alt: {
    title: 'Clam',
    start: 'A person lies on the {other} side with both knees bent and the feet together.',
    end: 'The {side} knee is lifted and the feet stay together. The work is at the side of the {side} hip.',
  },
};
