import { both, type BodyPose, type ExercisePose } from '../pose';
import { STANDING } from './attitudes';

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
  end: STANDING,
  carriedBy: ['heel.right', 'heel.left'],
  anchor: 'ankle.right',
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['pelvis', 'chair']],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  props: [{ kind: 'chair' }],
  movements: [{ joint: 'chest', beside: -25 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Sit to stand',
    start: 'A person sits at the front of a chair and leans forward from the hips.',
    end: 'The person has stood up and stands tall, with both feet still on the same spot.',
  },
};
