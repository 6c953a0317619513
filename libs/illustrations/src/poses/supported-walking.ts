import type { BodyPose, ExercisePose } from '../pose';
import { WALKING, WALKING_ON } from './walking';

const holding: BodyPose['arm'] = {
  right: { flex: 44, abduct: 6, elbow: 26, palm: [1, -0.1, 0] },
  left: { flex: 44, abduct: 6, elbow: 26, palm: [1, -0.1, 0] },
};
const leaning = { pitch: -16, trunk: { lumbar: 6, thoracic: 6, neck: -12 }, arm: holding } as const;

export const supportedWalking: ExercisePose = {
  id: 'supported-walking',
  camera: { yaw: 14, pitch: 6 },
  start: {
    ...WALKING,
    ...leaning,
    leg: { right: { flex: 2, knee: 18, ankle: 10 }, left: { flex: 32, knee: 8, ankle: 4 } },
  },
  end: {
    ...WALKING_ON,
    ...leaning,
    leg: { right: { flex: 32, knee: 8, ankle: 4 }, left: { flex: 2, knee: 18, ankle: 10 } },
  },
  moments: 'steady',
  touches: {
    start: ['toe.right', 'heel.left', ['wrist.right', 'walker'], ['wrist.left', 'walker']],
    end: ['toe.left', 'heel.right', ['wrist.right', 'walker'], ['wrist.left', 'walker']],
  },
  shod: true,
  props: [{ kind: 'walker' }],
  movements: [],
  ahead: 24,
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Walk with support',
    start: 'A person holds a walker with wheels and leans forward a little.',
    end: 'The person walks with short steps and still leans forward a little on the walker.',
  },
};
