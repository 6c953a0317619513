import { both, type ExercisePose } from '../pose';
import { SEATED } from './attitudes';
import { WALKING } from './walking';

export const walkAndSit: ExercisePose = {
  id: 'walk-and-sit',
  camera: { yaw: 14, pitch: 6 },
  start: WALKING,
  end: {
    ...SEATED,
    pitch: -22,
    trunk: { lumbar: 22, thoracic: 18, neck: 4 },
    leg: both({ flex: 112, knee: 90, abduct: 6, sole: [1, 0, 0] }),
    arm: {
      right: { reach: { to: 'knee.right', by: [-2, 6.5, -3] }, rotate: -20, palm: [0.6, -0.2, -0.8] },
      left: { reach: { to: 'knee.left', by: [-2, 6.5, 3] }, rotate: -20, palm: [0.6, -0.2, 0.8] },
    },
  },
  moments: 'one-then-other',
  touches: {
    start: ['toe.right', 'heel.left'],
    end: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['pelvis', 'chair']],
  },
  shod: true,
  props: [{ kind: 'chair', only: 'end' }],
  movements: [],
  feel: [
    { joint: 'knee.right', by: [-8, -8, 4], only: 'start' },
    { joint: 'knee.left', by: [2, -10, 4], only: 'start' },
  ],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Walk, sit, walk again',
    start: 'A person walks till the legs begin to feel it.',
    end: 'The person sits on a chair and leans forward, with the forearms on the thighs, till it eases.',
  },
};
