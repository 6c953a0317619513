import { both, type ExercisePose } from '../pose';
import { ALL_FOURS } from './attitudes';

export const catCamel: ExercisePose = {
  id: 'cat-camel',
  camera: { yaw: 12, pitch: 6 },
  start: {
    ...ALL_FOURS,
    pitch: -24,
    trunk: { lumbar: -40, neck: -24 },
    leg: both({ flex: 114, knee: 90, ankle: -80 }),
  },
  end: {
    ...ALL_FOURS,
    pitch: 34,
    trunk: { lumbar: 40, thoracic: 22, neck: 40 },
    leg: both({ flex: 56, knee: 90, ankle: -80 }),
  },
  carriedBy: ['knee.right', 'knee.left'],
  anchor: 'knee.right',
  pinned: ['wrist.right', 'wrist.left'],
  touches: { start: ['knee.right', 'knee.left'], end: ['knee.right', 'knee.left'] },
  movements: [{ joint: 'waist', beside: 12 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Cat and camel',
    start: 'A person on hands and knees lets the back sink down.',
    end: 'The back is rounded up like a cat, and the head hangs down.',
  },
};
