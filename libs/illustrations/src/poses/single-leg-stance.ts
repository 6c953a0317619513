import type { ExercisePose } from '../pose';
import { STANDING } from './attitudes';

const arm = {
  right: { flex: 6, abduct: 26, elbow: 16 },
  left: { flex: 8, abduct: 16, elbow: 66, rotate: 40 },
} as const;

export const singleLegStance: ExercisePose = {
  id: 'single-leg-stance',
  camera: { yaw: -64, pitch: 7 },
  start: { ...STANDING, arm },
  end: {
    ...STANDING,
    leg: {
      right: { ...STANDING.leg.right, abduct: -4 },
      left: { flex: 34, abduct: 2, knee: 72, ankle: -10 },
    },
    arm,
  },
  anchor: 'ankle.right',
  pinned: ['wrist.left'],
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['wrist.left', 'table']],
    end: ['heel.right', 'ball.right', ['wrist.left', 'table']],
  },
  props: [{ kind: 'table', at: 'wrist.left', by: [-6, 0, 0] }],
  movements: [{ joint: 'ball.left', beside: 8 }],
  feel: [{ joint: 'hip.right', by: [0, 1, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Stand on one leg',
    start: 'A person stands on both feet with one hand on a table.',
    end: 'The person stands on the {side} leg alone. The {other} foot is lifted and the hips stay level.',
  },
};
