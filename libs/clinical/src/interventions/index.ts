/** The library of interventions, one file each, in the order of the handbook: education, hip, lower back, core, glutes, nerve, tasks, referrals. */
import type { Intervention } from '../grammar';
import { stayActive } from './e-01-stay-active';
import { walkingPosture } from './e-02-walking-posture';
import { shorterStride } from './e-03-shorter-stride';
import { gradedWalking } from './e-04-graded-walking';
import { pacingAndFlares } from './e-05-pacing-and-flares';
import { sittingBreaks } from './e-06-sitting-breaks';
import { positionsOfEase } from './e-07-positions-of-ease';
import { nervePainEducation } from './e-08-nerve-pain-education';
import { stenosisWalking } from './e-09-stenosis-walking';
import { halfKneelingHipFlexorStretch } from './h-01-half-kneeling-hip-flexor-stretch';
import { supineHipFlexorStretch } from './h-02-supine-hip-flexor-stretch';
import { quadricepsStretch } from './h-03-quadriceps-stretch';
import { hipFlexorContractRelax } from './h-04-hip-flexor-contract-relax';
import { hipJointMobilisation } from './h-05-hip-joint-mobilisation';
import { posteriorPelvicTilt } from './h-06-posterior-pelvic-tilt';
import { kneeRocks } from './l-01-knee-rocks';
import { catCamel } from './l-02-cat-camel';
import { kneesToChest } from './l-03-knees-to-chest';
import { paMobilisation } from './l-04-pa-mobilisation';
import { lumbarManipulation } from './l-05-lumbar-manipulation';
import { repeatedExtension } from './l-06-repeated-extension';
import { repeatedFlexion } from './l-07-repeated-flexion';
import { thoracicRotation } from './l-08-thoracic-rotation';
import { abdominalBrace } from './c-01-abdominal-brace';
import { deadBug } from './c-02-dead-bug';
import { birdDog } from './c-03-bird-dog';
import { sideBridge } from './c-04-side-bridge';
import { curlUp } from './c-05-curl-up';
import { frontPlank } from './c-06-front-plank';
import { carryOrPress } from './c-07-carry-or-press';
import { gluteBridge } from './g-01-glute-bridge';
import { standingGluteSqueeze } from './g-02-standing-glute-squeeze';
import { clam } from './g-03-clam';
import { bandedSideStep } from './g-04-banded-side-step';
import { singleLegBridge } from './g-05-single-leg-bridge';
import { stepUp } from './g-06-step-up';
import { sitToStand } from './g-07-sit-to-stand';
import { supportedSingleLegStance } from './g-08-supported-single-leg-stance';
import { sciaticSlider } from './n-01-sciatic-slider';
import { slumpSlider } from './n-02-slump-slider';
import { nerveTensioner } from './n-03-nerve-tensioner';
import { femoralSlider } from './n-04-femoral-slider';
import { foraminalOpening } from './n-05-foraminal-opening';
import { stationaryCycling } from './n-06-stationary-cycling';
import { supportedWalking } from './n-07-supported-walking';
import { retestImpairments } from './m-01-retest-impairments';
import { neuroRecheck } from './m-02-neuro-recheck';
import { emergencyHandover } from './r-01-emergency-handover';
import { urgentReferral } from './r-02-urgent-referral';
import { gpLetter } from './r-03-gp-letter';
import { rheumatologyLetter } from './r-04-rheumatology-letter';

export const interventions: readonly Intervention[] = [
  stayActive,
  walkingPosture,
  shorterStride,
  gradedWalking,
  pacingAndFlares,
  sittingBreaks,
  positionsOfEase,
  nervePainEducation,
  stenosisWalking,
  halfKneelingHipFlexorStretch,
  supineHipFlexorStretch,
  quadricepsStretch,
  hipFlexorContractRelax,
  hipJointMobilisation,
  posteriorPelvicTilt,
  kneeRocks,
  catCamel,
  kneesToChest,
  paMobilisation,
  lumbarManipulation,
  repeatedExtension,
  repeatedFlexion,
  thoracicRotation,
  abdominalBrace,
  deadBug,
  birdDog,
  sideBridge,
  curlUp,
  frontPlank,
  carryOrPress,
  gluteBridge,
  standingGluteSqueeze,
  clam,
  bandedSideStep,
  singleLegBridge,
  stepUp,
  sitToStand,
  supportedSingleLegStance,
  sciaticSlider,
  slumpSlider,
  nerveTensioner,
  femoralSlider,
  foraminalOpening,
  stationaryCycling,
  supportedWalking,
  retestImpairments,
  neuroRecheck,
  emergencyHandover,
  urgentReferral,
  gpLetter,
  rheumatologyLetter,
];
