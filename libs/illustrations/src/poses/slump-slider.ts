import type { BodyPose, ExercisePose } from '../pose';
import { SEATED } from './attitudes';

const start: BodyPose = {
  ...SEATED,
  pitch: 8,
  trunk: { lumbar: 22, thoracic: 22, neck: 38 },
  leg: {
    right: { flex: 90, knee: 90, sole: [1, 0, 0] },
    left: { flex: 90, knee: 90, sole: [1, 0, 0] },
  },
};

export const slumpSlider: ExercisePose = {
  id: 'slump-slider',
  camera: { yaw: 14, pitch: 6 },
  start,
  end: {
    ...start,
    trunk: { lumbar: 22, thoracic: 22, neck: -26 },
    leg: { ...start.leg, right: { flex: 90, knee: 12, ankle: -4 } },
  },
  carriedBy: ['heel.right', 'heel.left'],
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['pelvis', 'chair']],
    end: ['heel.left', 'ball.left', ['pelvis', 'chair']],
  },
  props: [{ kind: 'chair' }],
  movements: [
    { joint: 'ankle.right', beside: 8 },
    { joint: 'head', beside: 12 },
  ],
  feel: [],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Nerve glide, sitting',
    start: 'A person sits slumped on a chair and looks down.',
    end: 'The {side} knee is straight and the person looks up.',
  },
};
