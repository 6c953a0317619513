/** The libs as one module: catalogue, named cases, reasoning, drawings and the sheet. */
import { loadLibs } from '../build/load-libs.mjs';

export const loadKnowledge = () =>
  loadLibs('bench/knowledge', [
    "export { catalogue, vignettes } from '@stride/clinical';",
    "export { reason, whatStopsSigning } from '@stride/assessment-engine';",
    "export { whatIf } from '@stride/assessment-engine/plans';",
    "export { drawnSheet, sheetContent } from '@stride/printed-plan';",
    "export { drawExercise, MOMENTS, POSE_IDS } from '@stride/illustrations';",
  ]);
