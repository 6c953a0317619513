import type { BodyPose, ExercisePose, LegAngles } from '../pose';
import { cos, sin } from '../geometry';

/** Where the axle of the pedals is, from the hips, and how long a crank is. */
const AXLE = { x: 11, y: -44 };
const CRANK = 7;

/** A foot on a pedal that stands at this angle from straight ahead. */
const onPedal = (angle: number, z: number): LegAngles => ({
  reach: {
    to: 'pelvis',
    by: [AXLE.x + CRANK * cos(angle) - 6.8, AXLE.y + CRANK * sin(angle) + 5.1, z],
  },
  sole: [1, 0, 0],
});
const riding: BodyPose = {
  attitude: 'standing',
  pitch: -26,
  trunk: { lumbar: 12, thoracic: 8, neck: -22 },
  leg: { right: onPedal(70, 6.2), left: onPedal(250, -6.2) },
  arm: {
    right: { flex: 74, abduct: 4, elbow: 22 },
    left: { flex: 74, abduct: 4, elbow: 22 },
  },
  raised: 6.3,
};

export const cycling: ExercisePose = {
  id: 'cycling',
  camera: { yaw: 12, pitch: 5 },
  start: riding,
  end: { ...riding, leg: { right: onPedal(250, 6.2), left: onPedal(70, -6.2) } },
  moments: 'steady',
  touches: {
    start: [
      ['pelvis', 'bike'],
      ['wrist.right', 'bike'],
    ],
    end: [
      ['pelvis', 'bike'],
      ['wrist.right', 'bike'],
    ],
  },
  shod: true,
  props: [{ kind: 'bike' }],
  movements: [],
  rounds: [{ joint: 'pelvis', by: [AXLE.x, AXLE.y, 14], radius: 18, from: 128, to: -48 }],
  feel: [],
  drawnFor: 'right',
  sided: false,
  alt: {
    title: 'Cycling',
    start: 'A person sits on an exercise bike and leans forward a little, one foot high and the other low.',
    end: 'The pedals have turned. The body still leans forward a little.',
  },
};
