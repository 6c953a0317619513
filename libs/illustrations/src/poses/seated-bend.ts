import { both, type BodyPose, type ExercisePose } from '../pose';
import { SEATED } from './attitudes';

const start: BodyPose = {
  ...SEATED,
  leg: both({ flex: 90, knee: 90, abduct: 12, sole: [1, 0, 0] }),
};

export const seatedBend: ExercisePose = {
  id: 'seated-bend',
  camera: { yaw: 14, pitch: 6 },
  start,
  end: {
    ...start,
    pitch: -38,
    trunk: { lumbar: 44, thoracic: 22, neck: 20 },
    leg: both({ flex: 128, knee: 90, abduct: 16, sole: [1, 0, 0] }),
    arm: both({ flex: 84, abduct: -6, elbow: 6 }),
    nearer: { 'upper-arm.right': -9, 'forearm.right': -9 },
  },
  carriedBy: ['heel.right', 'heel.left'],
  pinned: ['ankle.right', 'ankle.left'],
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['pelvis', 'chair']],
    end: [
      'heel.right',
      'heel.left',
      'ball.right',
      'ball.left',
      ['pelvis', 'chair'],
      'hand.right',
      'hand.left',
    ],
  },
  props: [{ kind: 'chair' }],
  movements: [{ joint: 'chest', beside: -18 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Bend forward in a chair',
    start: 'A person sits upright on a chair with the feet apart.',
    end: 'The person bends down between the knees, with a round back and the hands on the floor.',
  },
};
