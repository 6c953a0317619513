import type { ExercisePose } from '../pose';

export const shortStride: ExercisePose = {
  id: 'short-stride',
  camera: { yaw: 10, pitch: 4 },
  start: {
    attitude: 'standing',
    pitch: -2,
    trunk: { lumbar: -16 },
    leg: { right: { flex: -32, knee: 20, ankle: -16 }, left: { flex: 36, knee: 4, ankle: 8 } },
    arm: { right: { flex: 32, elbow: 18 }, left: { flex: -34, elbow: 10 } },
  },
  end: {
    attitude: 'standing',
    pitch: -5,
    trunk: { neck: 2 },
    leg: { right: { flex: -14, knee: 14, ankle: 6 }, left: { flex: 22, knee: 8, ankle: 4 } },
    arm: { right: { flex: 16, elbow: 22 }, left: { flex: -14, elbow: 16 } },
  },
  touches: { start: ['toe.right', 'heel.left'], end: ['toe.right', 'heel.left'] },
  shod: true,
  props: [{ kind: 'stride' }],
  movements: [],
  feel: [],
  drawnFor: 'right',
  sided: false,
  moments: 'wrong-and-right',
  alt: {
    title: 'Shorter steps',
    start: 'Not like this: a person walks with long steps and an arched back.',
    end: 'Like this: the steps are shorter and the person stands tall.',
  },
};
