import type { BodyPose, ExercisePose } from '../pose';

const leg = {
  right: { flex: 0, knee: 92, ankle: -58 },
  left: { flex: 86, knee: 84, sole: [1, 0, 0] },
} as const;
const arm: BodyPose['arm'] = {
  right: { reach: { to: 'knee.left', by: [-9, 6, 5] }, rotate: -20, palm: [1, 0, -0.3] },
  left: { reach: { to: 'knee.left', by: [-9, 6, -3] }, rotate: -20, palm: [1, 0, 0.3] },
};

export const halfKneelingLunge: ExercisePose = {
  id: 'half-kneeling-lunge',
  camera: { yaw: 12, pitch: 6 },
  start: { attitude: 'standing', leg, arm },
  end: {
    attitude: 'standing',
    pitch: 4,
    leg: { ...leg, right: { flex: -26, knee: 66, ankle: -58 } },
    arm,
  },
  carriedBy: ['knee.right', 'heel.left', 'toe.left'],
  anchor: 'knee.right',
  pinned: ['ankle.left'],
  touches: { start: ['knee.right', 'heel.left', 'ball.left'], end: ['knee.right', 'heel.left', 'ball.left'] },
  mat: true,
  movements: [{ joint: 'pelvis', beside: 15 }],
  feel: [{ joint: 'hip.right', by: [4, 2, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Kneeling hip stretch',
    start:
      'A person kneels on the {side} knee, with the {other} foot flat on the floor in front and the body upright.',
    end: 'The hips have moved forward over the front foot. The stretch is at the front of the {side} hip.',
  },
};
