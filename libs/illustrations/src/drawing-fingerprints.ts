import { fingerprint } from '@stride/clinical';
import { INK_NAMES, MOMENTS, POSE_IDS, drawExercise } from './index';

/**
 * A short name for every picture, so that a changed drawing can be seen: both sides and both sets of colours of an
 * exercise at one moment.
 */
export const drawingFingerprints = (): Record<string, string> =>
  Object.fromEntries(
    POSE_IDS.flatMap((id) =>
      MOMENTS.map((moment): [string, string] => [
        `${id} ${moment}`,
        fingerprint(
          INK_NAMES.flatMap((ink) =>
            (['right', 'left'] as const).map((side) => drawExercise(id, { side, moment, ink })),
          ),
        ),
      ]),
    ),
  );
