/** Every drawn exercise, by the name that interventions use for their pose. */
import type { ExercisePose } from '../pose';
import { abdominalBrace } from './abdominal-brace';
import { bandedSideStep } from './banded-side-step';
import { birdDog } from './bird-dog';
import { carryBag } from './carry-bag';
import { catCamel } from './cat-camel';
import { clam } from './clam';
import { curlUp } from './curl-up';
import { cycling } from './cycling';
import { deadBug } from './dead-bug';
import { femoralSlider } from './femoral-slider';
import { frontPlank } from './front-plank';
import { gluteBridge } from './glute-bridge';
import { gradedWalking } from './graded-walking';
import { halfKneelingLunge } from './half-kneeling-lunge';
import { kneeRocks } from './knee-rocks';
import { kneesToChest } from './knees-to-chest';
import { nerveTensioner } from './nerve-tensioner';
import { nervePain } from './nerve-pain';
import { openBook } from './open-book';
import { pacing } from './pacing';
import { pelvicTilt } from './pelvic-tilt';
import { positionsOfEase } from './positions-of-ease';
import { pressUp } from './press-up';
import { quadricepsStretch } from './quadriceps-stretch';
import { sciaticSlider } from './sciatic-slider';
import { seatedBend } from './seated-bend';
import { shortStride } from './short-stride';
import { sideBridge } from './side-bridge';
import { singleLegBridge } from './single-leg-bridge';
import { singleLegStance } from './single-leg-stance';
import { sitToStand } from './sit-to-stand';
import { sittingBreaks } from './sitting-breaks';
import { slumpSlider } from './slump-slider';
import { standingGluteSqueeze } from './standing-glute-squeeze';
import { stayActive } from './stay-active';
import { stepUp } from './step-up';
import { supineHipStretch } from './supine-hip-stretch';
import { supportedWalking } from './supported-walking';
import { walkAndSit } from './walk-and-sit';
import { walkingPosture } from './walking-posture';

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
  'banded-side-step': bandedSideStep,
  'carry-bag': carryBag,
  'curl-up': curlUp,
  cycling,
  'femoral-slider': femoralSlider,
  'graded-walking': gradedWalking,
  'nerve-tensioner': nerveTensioner,
  'nerve-pain': nervePain,
  'open-book': openBook,
  pacing,
  'positions-of-ease': positionsOfEase,
  'sitting-breaks': sittingBreaks,
  'stay-active': stayActive,
  'supported-walking': supportedWalking,
  'walk-and-sit': walkAndSit,
  'walking-posture': walkingPosture,
} as const satisfies Readonly<Record<string, ExercisePose>>;

export type PoseId = keyof typeof POSES;
export const POSE_IDS = Object.keys(POSES) as readonly PoseId[];
export const isPose = (name: string): name is PoseId => Object.hasOwn(POSES, name);
