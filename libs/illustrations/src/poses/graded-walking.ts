import type { ExercisePose } from '../pose';
import { WALKING, WALKING_ON } from './walking';

export const gradedWalking: ExercisePose = {
  id: 'graded-walking',
  camera: { yaw: 10, pitch: 8 },
  start: WALKING,
  end: WALKING_ON,
  moments: 'one-then-other',
  touches: { start: ['toe.right', 'heel.left'], end: ['toe.left', 'heel.right'] },
  shod: true,
  props: [
    { kind: 'slabs', only: 'start', size: 2 },
    { kind: 'slabs', only: 'end', size: 4 },
  ],
  movements: [],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Walk a little, often',
    start: 'A person walks a short way: two slabs of a path are filled.',
    end: 'Later the person walks a longer way: four slabs of the path are filled.',
  },
};
