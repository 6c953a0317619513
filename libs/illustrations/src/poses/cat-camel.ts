import { both, type ExercisePose } from '../pose';
import { ALL_FOURS } from './attitudes';

export const catCamel: ExercisePose = {
  id: 'cat-camel',
  camera: { yaw: 12, pitch: 6 },
  start: {
    ...ALL_FOURS,
    pitch: -22,
    trunk: { lumbar: -52, thoracic: -6, neck: -20 },
    leg: both({ flex: 112, knee: 90, ankle: -58 }),
    arm: both({ flex: 68, abduct: 2, elbow: 4, palm: [1, 0, 0] }),
  },
  end: {
    ...ALL_FOURS,
    pitch: 40,
    trunk: { lumbar: 46, thoracic: 16, neck: 40 },
    leg: both({ flex: 50, knee: 90, ankle: -58 }),
  },
  carriedBy: ['knee.right', 'knee.left'],
  anchor: 'knee.right',
  pinned: ['wrist.right', 'wrist.left'],
  touches: {
    start: ['knee.right', 'knee.left', 'wrist.right', 'wrist.left'],
    end: ['knee.right', 'knee.left', 'wrist.right', 'wrist.left'],
  },
  mat: true,
  movements: [],
  presses: [{ joint: 'waist', from: [0, -23, 0], to: [0, -8.5, 0] }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Cat and camel',
    start: 'A person on hands and knees lets the back sink down and looks ahead.',
    end: 'The back is rounded up like a cat, and the head hangs down.',
  },
};
