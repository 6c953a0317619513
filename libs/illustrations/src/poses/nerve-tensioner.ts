import type { ExercisePose } from '../pose';
import { slumpSlider } from './slump-slider';

const { start } = slumpSlider;

export const nerveTensioner: ExercisePose = {
  id: 'nerve-tensioner',
  camera: { yaw: 14, pitch: 6 },
  start,
  end: { ...start, leg: { ...start.leg, right: { flex: 90, knee: 10, ankle: 18 } } },
  carriedBy: ['heel.right', 'heel.left'],
  touches: {
    start: ['heel.right', 'heel.left', 'ball.right', 'ball.left', ['pelvis', 'chair']],
    end: ['heel.left', 'ball.left', ['pelvis', 'chair']],
  },
  props: [{ kind: 'chair' }],
  movements: [{ joint: 'ankle.right', beside: 9 }],
  rounds: [{ joint: 'ankle.right', by: [0, 2, 0], radius: 17, from: 42, to: 88 }],
  feel: [{ joint: 'knee.right', by: [-6, -2, 4] }],
  drawnFor: 'right',
  sided: true,
  alt: {
    title: 'Nerve stretch',
    start: 'A person sits slumped on a chair and looks down.',
    end: 'The {side} knee is straight and the toes are pulled up. The person still looks down. There is a light pull behind the {side} knee.',
  },
};
