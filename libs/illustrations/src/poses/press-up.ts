import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'prone',
  trunk: { neck: -6 },
  leg: both({ flex: 0, knee: 0, ankle: -58 }),
  arm: both({ flex: -25, abduct: 20, elbow: 145, palm: [1, 0, 0] }),
};

export const pressUp: ExercisePose = {
  id: 'press-up',
  camera: { yaw: 12, pitch: 6 },
  start,
  end: { ...start, trunk: { lumbar: -52, thoracic: -16, neck: -8 } },
  pinned: ['wrist.right', 'wrist.left'],
  touches: { start: ['pelvis', 'chest'], end: ['pelvis'] },
  mat: true,
  movements: [{ joint: 'chest', beside: 20 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Press up, face down',
    start: 'A person lies face down with the hands beside the shoulders.',
    end: 'The arms press the chest up and the hips stay on the floor.',
  },
};
