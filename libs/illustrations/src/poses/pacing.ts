import { both, type ExercisePose } from '../pose';
import { WALKING } from './walking';

export const pacing: ExercisePose = {
  id: 'pacing',
  camera: { yaw: 10, pitch: 8 },
  start: {
    attitude: 'standing',
    pitch: -38,
    trunk: { lumbar: 14, thoracic: 14, neck: -6 },
    leg: both({ flex: 62, knee: 34, abduct: 4, sole: [1, 0, 0] }),
    arm: {
      right: { reach: { to: 'knee.right', by: [-3, 5.5, 2] }, rotate: -20, palm: [0.5, -0.8, -0.3] },
      left: { reach: { to: 'knee.left', by: [-3, 5.5, -2] }, rotate: -20, palm: [0.5, -0.8, 0.3] },
    },
  },
  end: WALKING,
  moments: 'wrong-and-right',
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'],
    end: ['toe.right', 'heel.left'],
  },
  shod: true,
  props: [
    { kind: 'slabs', only: 'start', size: 6 },
    { kind: 'slabs', only: 'end', size: 3 },
  ],
  movements: [],
  feel: [{ joint: 'waist', by: [-4, 2, 6], only: 'start' }],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Pace yourself',
    start: 'Not like this: a person has walked the whole way at once, is worn out and has a sore back.',
    end: 'Like this: the person walks half of the way, and walks well.',
  },
};
