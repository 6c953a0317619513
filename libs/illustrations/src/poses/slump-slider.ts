import { both, type BodyPose, type ExercisePose } from '../pose';

const start: BodyPose = {
  attitude: 'standing',
  pitch: 8,
  trunk: { lumbar: 22, thoracic: 20, neck: 38 },
  leg: both({ flex: 90, knee: 90, sole: [1, 0, 0] }),
  arm: both({ flex: -6, abduct: 6, elbow: 14 }),
};

export const slumpSlider: ExercisePose = {
  id: 'slump-slider',
  camera: { yaw: 14, pitch: 6 },
  start,
  end: {
    ...start,
    trunk: { lumbar: 22, thoracic: 20, neck: -22 },
    leg: { ...start.leg, right: { flex: 90, knee: 14, ankle: -4 } },
  },
  carriedBy: ['heel.right', 'heel.left'],
  touches: { start: ['heel.right', 'heel.left', 'ball.right', 'ball.left'], end: ['heel.left', 'ball.left'] },
  furniture: 'chair',
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
