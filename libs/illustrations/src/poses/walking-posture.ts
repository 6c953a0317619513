import type { ExercisePose } from '../pose';
import { WALKING } from './walking';

export const walkingPosture: ExercisePose = {
  id: 'walking-posture',
  camera: { yaw: 10, pitch: 4 },
  start: {
    ...WALKING,
    pitch: -25,
    trunk: { lumbar: -63, thoracic: 25, neck: 4 },
    leg: { right: { flex: 5, knee: 21, ankle: 2 }, left: { flex: 45, knee: 6, ankle: 4 } },
  },
  end: WALKING,
  moments: 'wrong-and-right',
  touches: { start: ['toe.right', 'heel.left'], end: ['toe.right', 'heel.left'] },
  shod: true,
  movements: [],
  presses: [{ joint: 'head', from: [-1, 10, 0], to: [-1, 23, 0] }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Stand tall when you walk',
    start: 'Not like this: a person walks with an arched lower back, round shoulders and the head forward.',
    end: 'Like this: the person walks tall, with relaxed shoulders, and leans forward a little from the hips.',
  },
};
