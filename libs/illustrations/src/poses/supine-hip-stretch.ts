import type { ArmAngles, ExercisePose, LegAngles } from '../pose';
import { SUPINE } from './attitudes';

const hugged: LegAngles = { flex: 128, knee: 134, ankle: -20 };
const onShin = (knee: 'knee.right' | 'knee.left', z: number): ArmAngles => ({
  reach: { to: knee, by: [5, 5, z] },
  rotate: -30,
  palm: [0.3, -0.2, z > 0 ? -1 : 1],
});

export const supineHipStretch: ExercisePose = {
  id: 'supine-hip-stretch',
  camera: { yaw: 12, pitch: 8 },
  start: {
    ...SUPINE,
    raised: 31,
    leg: { right: hugged, left: hugged },
    arm: { right: onShin('knee.right', 4), left: onShin('knee.left', -4) },
  },
  end: {
    ...SUPINE,
    raised: 31,
    leg: { right: { flex: -14, knee: 64, ankle: -24 }, left: hugged },
    arm: { right: onShin('knee.left', 5), left: onShin('knee.left', -4) },
  },
  touches: {
    start: [
      ['pelvis', 'bed'],
      ['chest', 'bed'],
      ['head', 'bed'],
    ],
    end: [
      ['pelvis', 'bed'],
      ['chest', 'bed'],
      ['head', 'bed'],
    ],
  },
  props: [{ kind: 'bed', size: 5 }],
  movements: [{ joint: 'ankle.right', beside: 9 }],
  feel: [{ joint: 'hip.right', by: [3, 6, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Hip stretch on the bed',
    start: 'A person lies at the end of a bed and hugs both knees.',
    end: 'The {other} knee is still hugged. The {side} leg hangs down over the edge. The stretch is at the front of the {side} hip.',
  },
};
