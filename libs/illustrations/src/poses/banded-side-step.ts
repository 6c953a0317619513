import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'standing',
  pitch: -16,
  trunk: { neck: -8 },
  leg: both({ flex: 32, knee: 32, abduct: 6, sole: [1, 0, 0] }),
  arm: {
    right: { reach: { to: 'pelvis', by: [2, 9, 12] }, rotate: -40, palm: [0.6, -0.4, -0.6] },
    left: { reach: { to: 'pelvis', by: [2, 9, -12] }, rotate: -40, palm: [0.6, -0.4, 0.6] },
  },
};

export const bandedSideStep: ExercisePose = {
  id: 'banded-side-step',
  camera: { yaw: -82, pitch: 7 },
  start,
  end: {
    ...start,
    leg: {
      right: { flex: 28, knee: 27, abduct: 20, sole: [1, 0, 0] },
      left: { flex: 32, knee: 32, abduct: 14, sole: [1, 0, 0] },
    },
  },
  shift: [0, 0, 12],
  standsAgain: true,
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
  },
  props: [{ kind: 'band' }],
  movements: [{ joint: 'ankle.right', beside: 14 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Side steps with a band',
    start:
      'A person, seen from the front, stands with the knees a little bent and a band around both thighs.',
    end: 'One foot has stepped out to the side. The band is tight and the knees stay apart.',
  },
};
