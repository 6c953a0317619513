import type { ExercisePose } from '../pose';
import { STANDING } from './attitudes';
import { WALKING } from './walking';

const carrying = { flex: 2, abduct: 8, elbow: 4 } as const;

export const carryBag: ExercisePose = {
  id: 'carry-bag',
  camera: { yaw: 16, pitch: 6 },
  start: { ...STANDING, arm: { right: carrying, left: { flex: 4, abduct: 8, elbow: 10 } } },
  end: { ...WALKING, arm: { right: carrying, left: { flex: -14, abduct: 8, elbow: 14 } } },
  moments: 'steady',
  touches: { start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'], end: ['toe.right', 'heel.left'] },
  shod: true,
  props: [{ kind: 'bag' }],
  movements: [],
  ahead: 5,
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Carry a bag',
    start: 'A person stands tall with a bag in one hand.',
    end: 'The person walks with the bag, as tall as before, and does not lean to either side.',
  },
};
