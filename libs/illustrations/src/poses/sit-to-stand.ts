import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'standing',
  pitch: -22,
  trunk: { neck: -14 },
  leg: both({ flex: 112, knee: 102, sole: [1, 0, 0] }),
  arm: both({ flex: 66, abduct: 0, elbow: 20 }),
};

export const sitToStand: ExercisePose = {
  id: 'sit-to-stand',
  camera: { yaw: 14, pitch: 6 },
  start,
  end: {
    attitude: 'standing',
    leg: both({ flex: 0, knee: 0, sole: [1, 0, 0] }),
    arm: both({ flex: 4, abduct: 8, elbow: 12 }),
  },
  carriedBy: ['heel.right', 'heel.left'],
  anchor: 'ankle.right',
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  furniture: 'chair',
  movements: [{ joint: 'chest', beside: -14 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Sit to stand',
    start: 'A person sits at the front of a chair and leans forward from the hips.',
    end: 'The person has stood up and stands tall, with both feet still on the same spot.',
  },
};
