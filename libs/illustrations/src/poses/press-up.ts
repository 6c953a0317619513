import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'prone',
  trunk: { neck: -16 },
  leg: both({ flex: 4, knee: 2, ankle: -58 }),
  arm: both({ flex: -25, abduct: 20, elbow: 145, palm: [1, 0, 0] }),
};

export const pressUp: ExercisePose = {
  id: 'press-up',
  camera: { yaw: 12, pitch: 6 },
  start,
  end: { ...start, trunk: { lumbar: -56, thoracic: -16, neck: -8 } },
  pinned: ['wrist.right', 'wrist.left'],
  touches: {
    start: ['pelvis', 'chest', 'wrist.right', 'wrist.left'],
    end: ['pelvis', 'wrist.right', 'wrist.left'],
  },
  mat: true,
  movements: [{ joint: 'chest', beside: 22 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Press up, face down',
    start: 'A person lies face down with the hands beside the shoulders.',
    end: 'The arms press the chest up and the hips stay on the floor.',
  },
};
