import type { ExercisePose } from '../pose';

export const supineHipStretch: ExercisePose = {
  id: 'supine-hip-stretch',
  camera: { yaw: 12, pitch: 8 },
  start: {
    attitude: 'supine',
    trunk: { neck: 8 },
    leg: { right: { flex: 122, knee: 130, ankle: -20 }, left: { flex: 122, knee: 130, ankle: -20 } },
    arm: {
      right: { reach: { to: 'knee.right', by: [6, 2, 5] }, rotate: -30 },
      left: { reach: { to: 'knee.left', by: [6, 2, -5] }, rotate: -30 },
    },
  },
  end: {
    attitude: 'supine',
    trunk: { neck: 8 },
    leg: { right: { flex: -14, knee: 70, ankle: -30 }, left: { flex: 122, knee: 130, ankle: -20 } },
    arm: {
      right: { reach: { to: 'knee.left', by: [6, 2, 6] }, rotate: -30 },
      left: { reach: { to: 'knee.left', by: [6, 2, -5] }, rotate: -30 },
    },
  },
  touches: { start: ['pelvis', 'chest'], end: ['pelvis', 'chest'] },
  furniture: 'bed',
  movements: [{ joint: 'knee.right', beside: 10 }],
  feel: [{ joint: 'hip.right', by: [3, 5, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Hip stretch on the bed',
    start: 'A person lies at the end of a bed and hugs both knees.',
    end: 'The {other} knee is still hugged. The {side} leg hangs down over the edge. The stretch is at the front of the {side} hip.',
  },
};
