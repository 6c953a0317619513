import { both, type BodyPose, type ExercisePose } from '../pose';
import { SUPINE } from './attitudes';

const start: BodyPose = {
  ...SUPINE,
  leg: both({ flex: 90, knee: 90, ankle: 5 }),
  arm: both({ flex: 90, abduct: 2, elbow: 2 }),
};

export const deadBug: ExercisePose = {
  id: 'dead-bug',
  camera: { yaw: 10, pitch: 8 },
  start,
  end: {
    ...start,
    leg: { ...start.leg, left: { flex: 12, knee: 8, ankle: -5 } },
    arm: { ...start.arm, right: { flex: 168, abduct: 2, elbow: 2 } },
  },
  touches: { start: ['pelvis', 'chest', 'head'], end: ['pelvis', 'chest', 'head'] },
  mat: true,
  movements: [
    { joint: 'wrist.right', beside: 8 },
    { joint: 'ankle.left', beside: -11 },
  ],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Dead bug',
    start: 'A person lies on the back with both arms up and both knees bent above the hips.',
    end: 'One arm goes back past the head and the other leg goes down, just above the floor. The back stays still.',
  },
};
