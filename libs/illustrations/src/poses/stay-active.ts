import { both, type ExercisePose } from '../pose';
import { WALKING } from './walking';

export const stayActive: ExercisePose = {
  id: 'stay-active',
  camera: { yaw: 12, pitch: 5 },
  start: {
    attitude: 'standing',
    pitch: 20,
    trunk: { lumbar: 24, thoracic: 18, neck: 8 },
    leg: both({ flex: 66, knee: 42, abduct: 4, ankle: -14 }),
    arm: {
      right: { reach: { to: 'sacrum', by: [8, 4, 6] }, rotate: -30, palm: [0.7, -0.1, -0.7] },
      left: { reach: { to: 'sacrum', by: [8, 4, -6] }, rotate: -30, palm: [0.7, -0.1, 0.7] },
    },
  },
  end: WALKING,
  moments: 'wrong-and-right',
  touches: { start: ['heel.right', 'heel.left', ['pelvis', 'chair']], end: ['toe.right', 'heel.left'] },
  shod: true,
  props: [
    { kind: 'chair', only: 'start', by: [-5, 0, 0] },
    { kind: 'clock', only: 'start', at: 'head', by: [38, 8, -20], size: 59 },
  ],
  movements: [],
  ahead: 5,
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Stay active',
    start: 'Not like this: a person has been resting on a chair for a whole hour.',
    end: 'Like this: the person is up and walks about.',
  },
};
