import type { ExercisePose } from '../pose';
import { ON_DESK, SEATED } from './attitudes';
import { WALKING } from './walking';

const typing = { flex: 30, abduct: 2, elbow: 82, palm: [1, 0, 0] } as const;

export const sittingBreaks: ExercisePose = {
  id: 'sitting-breaks',
  camera: { yaw: 14, pitch: 6 },
  start: {
    ...SEATED,
    trunk: { lumbar: 8, thoracic: 10, neck: 4 },
    arm: { right: typing, left: typing },
    nearer: ON_DESK,
  },
  end: WALKING,
  moments: 'one-then-other',
  touches: {
    start: [
      'heel.right',
      'heel.left',
      'ball.right',
      'ball.left',
      ['pelvis', 'chair'],
      ['wrist.right', 'desk'],
      ['wrist.left', 'desk'],
    ],
    end: ['toe.right', 'heel.left'],
  },
  shod: true,
  props: [
    { kind: 'chair', only: 'start' },
    { kind: 'desk', only: 'start' },
    { kind: 'clock', only: 'start', at: 'head', by: [40, 20, -20], size: 30 },
    { kind: 'clock', only: 'end', at: 'head', by: [34, 0, -20], size: 2 },
  ],
  movements: [],
  ahead: 5,
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Break up your sitting',
    start: 'A person sits at a table. The clock on the wall shows half an hour.',
    end: 'The person has got up and walks. The clock shows two minutes.',
  },
};
