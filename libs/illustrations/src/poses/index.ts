/** Every drawn exercise, by the name that interventions use for their pose. */
import type { ExercisePose } from '../pose';
import { gluteBridge } from './glute-bridge';
import { halfKneelingLunge } from './half-kneeling-lunge';
import { standingGluteSqueeze } from './standing-glute-squeeze';

export const POSES = {
  'half-kneeling-lunge': halfKneelingLunge,
  'glute-bridge': gluteBridge,
  'standing-glute-squeeze': standingGluteSqueeze,
} as const satisfies Readonly<Record<string, ExercisePose>>;

export type PoseId = keyof typeof POSES;
export const POSE_IDS = Object.keys(POSES) as readonly PoseId[];
export const isPose = (name: string): name is PoseId => Object.hasOwn(POSES, name);
