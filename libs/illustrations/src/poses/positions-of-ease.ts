import { both, type ExercisePose } from '../pose';
import { ARMS_ON_RIBS, ON_DESK, SEATED, SUPINE } from './attitudes';

export const positionsOfEase: ExercisePose = {
  id: 'positions-of-ease',
  camera: { yaw: 14, pitch: 7 },
  start: {
    ...SEATED,
    pitch: -40,
    trunk: { lumbar: 20, thoracic: 12, neck: 20 },
    leg: both({ flex: 130, knee: 90, abduct: 4, sole: [1, 0, 0] }),
    arm: {
      right: { reach: { to: 'pelvis', by: [38, 8.5, 1] }, rotate: -88, palm: [0.5, 0, -1] },
      left: { reach: { to: 'pelvis', by: [40, 8.5, -1] }, rotate: -88, palm: [0.5, 0, 1] },
    },
    nearer: ON_DESK,
  },
  end: { ...SUPINE, leg: both({ flex: 90, knee: 90, ankle: 0 }), arm: ARMS_ON_RIBS },
  moments: 'one-then-other',
  touches: {
    start: ['heel.right', 'heel.left', ['pelvis', 'chair'], ['wrist.right', 'desk']],
    end: ['pelvis', 'chest', 'head', ['knee.right', 'stool'], ['knee.left', 'stool']],
  },
  mat: 'end',
  props: [
    { kind: 'chair', only: 'start' },
    { kind: 'desk', only: 'start', by: [-3, 0, 9] },
    { kind: 'stool', only: 'end' },
  ],
  movements: [],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Rest where it eases',
    start: 'A person sits on a chair and rests with the arms and the head on a table.',
    end: 'Or: the person lies on the back on the floor, with the lower legs on the seat of a chair.',
  },
};
