import { both, type ExercisePose } from '../pose';
import { STANDING } from './attitudes';
import { WALKING } from './walking';

export const nervePain: ExercisePose = {
  id: 'nerve-pain',
  camera: { yaw: 98, pitch: 6 },
  start: {
    ...STANDING,
    leg: both({ flex: 0, abduct: 5, knee: 0, sole: [1, 0, 0] }),
    arm: both({ flex: -4, abduct: 16, elbow: 10 }),
  },
  end: { ...WALKING, spin: -98 },
  moments: 'one-then-other',
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['toe.right', 'heel.left'],
  },
  shod: true,
  movements: [],
  feel: [
    { joint: 'waist', by: [-6, -1, 3], only: 'start' },
    { joint: 'hip.right', by: [-6, -2, 1], only: 'start' },
    { joint: 'knee.right', by: [-4, 9, 0], only: 'start' },
    { joint: 'knee.right', by: [-4, -8, 0], only: 'start' },
  ],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Know your nerve pain',
    start:
      'A person, seen from behind. Marks go from the lower back over one buttock and down the back of the leg, as the pain of a nerve does.',
    end: 'The person keeps on walking, as far as it feels fine.',
  },
};
