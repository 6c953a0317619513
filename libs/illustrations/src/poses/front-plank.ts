import { both, type ExercisePose } from '../pose';

export const frontPlank: ExercisePose = {
  id: 'front-plank',
  camera: { yaw: 12, pitch: 6 },
  start: {
    attitude: 'prone',
    trunk: { lumbar: -44, thoracic: -12, neck: -8 },
    leg: both({ flex: 4, knee: 2, ankle: -58 }),
    arm: both({ flex: 40, abduct: 2, elbow: 90, palm: [1, 0, 0] }),
  },
  end: {
    attitude: 'prone',
    pitch: 6.4,
    trunk: { neck: -6 },
    leg: both({ flex: 0, knee: 0, ankle: -4 }),
    arm: both({ flex: 84, abduct: 2, elbow: 88, palm: [1, 0, 0] }),
  },
  standsAgain: true,
  touches: {
    start: ['pelvis', 'elbow.right', 'elbow.left'],
    end: ['elbow.right', 'elbow.left', 'toe.right', 'toe.left'],
  },
  mat: true,
  movements: [],
  presses: [{ joint: 'pelvis', from: [0, -21, 8], to: [0, -8, 8] }],
  feel: [{ joint: 'waist', by: [6, -1, 6] }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Front plank',
    start: 'A person lies face down, resting on both forearms.',
    end: 'The hips are lifted. The body makes a straight line from the head to the heels, on elbows and toes.',
  },
};
