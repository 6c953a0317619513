/** Every drawn exercise, by the name that interventions use for their pose. */
import type { ExercisePose } from '../pose';
import { abdominalBrace } from './abdominal-brace';
import { birdDog } from './bird-dog';
import { catCamel } from './cat-camel';
import { clam } from './clam';
import { deadBug } from './dead-bug';
import { frontPlank } from './front-plank';
import { gluteBridge } from './glute-bridge';
import { halfKneelingLunge } from './half-kneeling-lunge';
import { kneeRocks } from './knee-rocks';
import { kneesToChest } from './knees-to-chest';
import { pelvicTilt } from './pelvic-tilt';
import { pressUp } from './press-up';
import { sciaticSlider } from './sciatic-slider';
import { quadricepsStretch } from './quadriceps-stretch';
import { seatedBend } from './seated-bend';
import { shortStride } from './short-stride';
import { sideBridge } from './side-bridge';
import { singleLegBridge } from './single-leg-bridge';
import { singleLegStance } from './single-leg-stance';
import { sitToStand } from './sit-to-stand';
import { slumpSlider } from './slump-slider';
import { standingGluteSqueeze } from './standing-glute-squeeze';
import { stepUp } from './step-up';
import { supineHipStretch } from './supine-hip-stretch';

export const POSES = {
  'half-kneeling-lunge': halfKneelingLunge,
  'glute-bridge': gluteBridge,
  'standing-glute-squeeze': standingGluteSqueeze,
  'supine-hip-stretch': supineHipStretch,
  'quadriceps-stretch': quadricepsStretch,
  'pelvic-tilt': pelvicTilt,
  'knee-rocks': kneeRocks,
  'cat-camel': catCamel,
  'knees-to-chest': kneesToChest,
  'press-up': pressUp,
  'abdominal-brace': abdominalBrace,
  'seated-bend': seatedBend,
  'dead-bug': deadBug,
  'bird-dog': birdDog,
  'side-bridge': sideBridge,
  clam,
  'front-plank': frontPlank,
  'single-leg-bridge': singleLegBridge,
  'single-leg-stance': singleLegStance,
  'step-up': stepUp,
  'sit-to-stand': sitToStand,
  'sciatic-slider': sciaticSlider,
  'slump-slider': slumpSlider,
  'short-stride': shortStride,
} as const satisfies Readonly<Record<string, ExercisePose>>;

export type PoseId = keyof typeof POSES;
export const POSE_IDS = Object.keys(POSES) as readonly PoseId[];
export const isPose = (name: string): name is PoseId => Object.hasOwn(POSES, name);
