import type { ExercisePose } from '../pose';
import { ALL_FOURS } from './attitudes';

export const birdDog: ExercisePose = {
  id: 'bird-dog',
  camera: { yaw: 12, pitch: 6 },
  start: ALL_FOURS,
  end: {
    ...ALL_FOURS,
    leg: { ...ALL_FOURS.leg, right: { flex: -6, knee: 4, ankle: -20 } },
    arm: { ...ALL_FOURS.arm, left: { flex: 168, abduct: 2, elbow: 2 } },
  },
  carriedBy: ['knee.right', 'knee.left'],
  touches: {
    start: ['knee.right', 'knee.left', 'wrist.right', 'wrist.left'],
    end: ['knee.left', 'wrist.right'],
  },
  mat: true,
  movements: [{ joint: 'ankle.right', beside: 8 }],
  rounds: [{ joint: 'shoulder.left', by: [0, 0, 0], radius: 44, from: -48, to: -8 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Bird dog',
    start: 'A person is on hands and knees with a flat back.',
    end: 'One leg reaches straight back and the other arm straight forward. The back stays flat.',
  },
};
