import type { Ball, Segment } from './flesh';
import { add, minus, times, unit, type Vec } from './geometry';
import { LINE_WIDTH, type Ink } from './ink';
import { outline } from './outline';
import type { View } from './view';

/** A painted part with its depth: parts are laid on the paper from far to near. */
export interface Layer {
  depth: number;
  svg: string;
}

/** Puts shapes of the room on the paper, seen from one place in one set of colours. */
export interface Brush {
  view: View;
  ink: Ink;
  /** The path around some spheres. */
  shape(balls: readonly Ball[]): string;
}

export const brushFor = (view: View, ink: Ink): Brush => ({
  view,
  ink,
  shape: (balls) => outline(balls.map((ball) => view.circle(ball))),
});

export const filled = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
export const outlined = (d: string, fill: string, line: string): string =>
  `<path d="${d}" fill="${fill}" stroke="${line}"/>`;

/** The inner half of this line is painted over, so it is wider than the others. */
const UNITED_WIDTH = 1.7;
/** Several shapes as one: their lines are painted before what they hold, so that only the outer edge of all of them stays. */
export const united = (paths: readonly string[], fill: string, line: string, width = UNITED_WIDTH): string =>
  `<path d="${paths.join('')}" fill="${fill}" stroke="${line}" stroke-width="${width}" paint-order="stroke"/>`;

export const capsule = (segment: Segment): Ball[] => [
  [segment.from, segment.fromRadius],
  [segment.to, segment.toRadius],
];

/** Wipes the outline between two neighbouring parts of one limb, from the joint back along the part. */
export const seam = (joint: Vec, radius: number, towards: Vec, share: number, shrink: number): Ball[] => {
  const along = unit(minus(towards, joint));
  return [
    [joint, radius - LINE_WIDTH * 0.55],
    [add(joint, times(along, radius * share)), radius - LINE_WIDTH * shrink],
  ];
};
