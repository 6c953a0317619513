import type { BodySide } from './body';
import { clamp, cos, length, sin, toDegrees, type Vec } from './geometry';

/** Which way the second bone folds: a shank goes back, a forearm goes forward. */
export type Fold = -1 | 1;
export const outward = (side: BodySide): 1 | -1 => (side === 'right' ? 1 : -1);

const wrapped = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;

/**
 * The two joint angles that bring the end of a two-bone limb to a place, given in the frame that the limb hangs from.
 * A place out of reach is approached as far as the limb goes.
 */
export const reachFor = (
  place: Vec,
  upper: number,
  lower: number,
  fold: Fold,
  rotate: number,
  side: BodySide,
): { flex: number; abduct: number; bend: number } => {
  const distance = Math.min(length(place), upper + lower - 0.01);
  const inner = clamp((upper ** 2 + lower ** 2 - distance ** 2) / (2 * upper * lower), -1, 1);
  const bend = 180 - toDegrees(Math.acos(inner));
  const along = fold * lower * sin(bend);
  const down = -upper - lower * cos(bend);
  const spin = -outward(side) * rotate;
  const end: Vec = [along * cos(spin), down, -along * sin(spin)];
  const radius = Math.hypot(end[1], end[2]);
  const tilt = toDegrees(Math.atan2(end[2], end[1]));
  const lean = toDegrees(Math.asin(clamp(place[2] / radius, -1, 1)));
  const straight = wrapped(lean - tilt);
  const flipped = wrapped(180 - lean - tilt);
  const sideways = Math.abs(straight) <= Math.abs(flipped) ? straight : flipped;
  const height = end[1] * cos(sideways) - end[2] * sin(sideways);
  const flex = wrapped(toDegrees(Math.atan2(place[1], place[0]) - Math.atan2(height, end[0])));
  return { flex, abduct: -outward(side) * sideways, bend };
};
