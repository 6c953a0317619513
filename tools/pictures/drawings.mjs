/** The drawings of exercises, with what the catalogue shows them for. */
import { loadLibs } from '../build/load-libs.mjs';

export const loadDrawings = () =>
  loadLibs('pictures/drawings', [
    "export { catalogue } from '@stride/clinical';",
    "export * from '@stride/illustrations';",
    "export { drawingFingerprints } from './libs/illustrations/src/drawing-fingerprints';",
  ]);
