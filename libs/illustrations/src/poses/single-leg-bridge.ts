import type { ExercisePose } from '../pose';
import { HOOK_LYING } from './attitudes';

const legs = { right: HOOK_LYING.leg.right, left: { flex: 50, knee: 4, ankle: 0 } } as const;

export const singleLegBridge: ExercisePose = {
  id: 'single-leg-bridge',
  camera: { yaw: 12, pitch: 6 },
  start: { ...HOOK_LYING, leg: legs },
  end: {
    ...HOOK_LYING,
    pitch: 26,
    trunk: { lumbar: -2, thoracic: 14, neck: 16 },
    leg: { ...legs, left: { flex: 2, knee: 4, ankle: 0 } },
  },
  anchor: 'chest',
  pinned: ['ankle.right', 'wrist.right', 'wrist.left'],
  touches: {
    start: ['pelvis', 'chest', 'head', 'heel.right', 'ball.right'],
    end: ['chest', 'head', 'heel.right', 'ball.right'],
  },
  mat: true,
  movements: [{ joint: 'hip.right', beside: 17 }],
  feel: [{ joint: 'hip.right', by: [-4, -4, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'One-leg bridge',
    start:
      'A person lies on the back. The {side} foot is flat on the floor, and the {other} leg is held up straight.',
    end: 'The {side} leg has lifted the hips. Shoulders, hips and the straight {other} leg make a line.',
  },
};
