import { BODY_SIDES, GIRTHS, type BodySide } from './body';
import { add, between, minus, times, turn, type Mat, type Vec } from './geometry';
import type { Skeleton } from './skeleton';

/** A sphere: the flesh is the hull of a few of them, and their projection is exact from any camera. */
export type Ball = readonly [Vec, number];
export interface Segment {
  from: Vec;
  to: Vec;
  fromRadius: number;
  toRadius: number;
}
export interface LegFlesh {
  thigh: Segment;
  shank: Segment;
  calf: Ball;
  foot: readonly Ball[];
}
export interface ArmFlesh {
  upper: Segment;
  forearm: Segment;
  sleeve: Segment;
  hand: readonly Ball[];
  thumb: readonly Ball[];
}
export interface Flesh {
  hips: readonly Ball[];
  torso: readonly (readonly Ball[])[];
  neck: readonly Ball[];
  head: readonly Ball[];
  nose: readonly Ball[];
  hair: readonly Ball[];
  /** Covers the hair where the face is. */
  face: readonly Ball[];
  /** A point before and one behind the head: which way it looks. */
  looks: readonly [Vec, Vec];
  /** The ridge of the nose, from its root to its tip. */
  bridge: readonly Vec[];
  eyes: readonly Vec[];
  ears: readonly Ball[];
  legs: Readonly<Record<BodySide, LegFlesh>>;
  arms: Readonly<Record<BodySide, ArmFlesh>>;
}

const pair = (place: Vec, frame: Mat, half: number, radius: number, forward = 0, up = 0): Ball[] => {
  const centre = add(place, turn(frame, [forward, up, 0]));
  return [
    [add(centre, turn(frame, [0, 0, half])), radius],
    [add(centre, turn(frame, [0, 0, -half])), radius],
  ];
};

const legFlesh = ({ at, frames }: Skeleton, side: BodySide): LegFlesh => {
  const [hip, knee, ankle] = [at[`hip.${side}`], at[`knee.${side}`], at[`ankle.${side}`]];
  return {
    thigh: { from: hip, to: knee, fromRadius: GIRTHS.hip, toRadius: GIRTHS.knee },
    shank: { from: knee, to: ankle, fromRadius: GIRTHS.knee, toRadius: GIRTHS.ankle },
    calf: [add(between(knee, ankle, 0.3), turn(frames.shank[side], [-1.1, 0, 0])), GIRTHS.calf],
    foot: [
      [ankle, 2.6],
      [at[`heel.${side}`], GIRTHS.heel],
      [at[`ball.${side}`], GIRTHS.ball],
      [at[`toe.${side}`], GIRTHS.toe],
    ],
  };
};

/** A smooth line through four points, between the second and the third. */
const smooth = (before: Vec, a: Vec, b: Vec, after: Vec, share: number): Vec => {
  const [square, cube] = [share ** 2, share ** 3];
  const weights: readonly [Vec, number][] = [
    [before, -0.5 * cube + square - 0.5 * share],
    [a, 1.5 * cube - 2.5 * square + 1],
    [b, -1.5 * cube + 2 * square + 0.5 * share],
    [after, 0.5 * cube - 0.5 * square],
  ];
  return weights.reduce<Vec>((sum, [place, weight]) => add(sum, times(place, weight)), [0, 0, 0]);
};
/** Spheres along a bent trunk, close enough that a hollow back shows as one. */
const STEPS_PER_LEVEL = 3;
const along = (line: readonly Ball[]): Ball[] => {
  const at = (index: number): Ball => line[Math.max(0, Math.min(line.length - 1, index))] ?? [[0, 0, 0], 0];
  return Array.from({ length: (line.length - 1) * STEPS_PER_LEVEL + 1 }, (_, step): Ball => {
    const level = Math.floor(step / STEPS_PER_LEVEL);
    const share = (step % STEPS_PER_LEVEL) / STEPS_PER_LEVEL;
    const [a, b] = [at(level), at(level + 1)];
    return [smooth(at(level - 1)[0], a[0], b[0], at(level + 2)[0], share), a[1] + (b[1] - a[1]) * share];
  });
};
/** The trunk from the waistband to the chest as a chain of hulls. */
const trunkFlesh = (levels: readonly (readonly Ball[])[]): Ball[][] => {
  const column = (index: number): Ball[] => along(levels.flatMap((level) => level.slice(index, index + 1)));
  const [right, left] = [column(0), column(1)];
  return right.slice(1).map((_, step) => [...right.slice(step, step + 2), ...left.slice(step, step + 2)]);
};

const armFlesh = ({ at, frames }: Skeleton, side: BodySide): ArmFlesh => {
  const [shoulder, elbow, wrist, hand] = [
    at[`shoulder.${side}`],
    at[`elbow.${side}`],
    at[`wrist.${side}`],
    at[`hand.${side}`],
  ];
  return {
    upper: { from: shoulder, to: elbow, fromRadius: GIRTHS.shoulder, toRadius: GIRTHS.elbow },
    forearm: { from: elbow, to: wrist, fromRadius: GIRTHS.elbow, toRadius: GIRTHS.wrist },
    sleeve: { from: shoulder, to: between(shoulder, elbow, 0.5), fromRadius: 4.1, toRadius: 3.75 },
    hand: [
      [wrist, GIRTHS.wrist],
      [add(wrist, times(minus(hand, wrist), 0.45)), GIRTHS.palm],
      [hand, GIRTHS.fingertip],
    ],
    thumb: [
      [add(wrist, times(minus(hand, wrist), 0.25)), 1.5],
      [add(add(wrist, times(minus(hand, wrist), 0.55)), turn(frames.forearm[side], [2, 0, 0])), 0.9],
    ],
  };
};

/** Puts flesh on a posed skeleton. */
export const fleshOf = (skeleton: Skeleton): Flesh => {
  const { at, frames } = skeleton;
  const waist = pair(at.waist, frames.lumbar, 4.2, 6.2);
  const ribs = pair(at.ribs, frames.mid, 5.2, 6.8, 0.3);
  const chest = pair(at.chest, frames.thorax, 6.4, GIRTHS.chest, 0.2, -1.4);
  const yoke = pair(at.chest, frames.thorax, 5.4, 4.6, 0.2);
  const inHead = (place: Vec): Vec => add(at.head, turn(frames.head, place));
  return {
    hips: [
      ...pair(at.pelvis, frames.pelvis, 4.2, GIRTHS.pelvis, -0.8, 0.4),
      ...pair(at.sacrum, frames.lumbar, 7.4, 2.6, -3.8, 0),
      ...pair(at.sacrum, frames.lumbar, 7.4, 2.6, 3.6, -0.6),
    ],
    torso: [
      ...trunkFlesh([pair(at.sacrum, frames.pelvis, 3.8, 6.2, 0, 0.5), waist, ribs, chest]),
      ...BODY_SIDES.map((side): readonly Ball[] => [[at[`shoulder.${side}`], 3.6], ...yoke]),
      [...yoke, [add(at.chest, turn(frames.thorax, [-0.2, 2.6, 0])), 3.7]],
    ],
    neck: [
      [add(at.chest, turn(frames.thorax, [0.2, 3, 0])), 3.1],
      [inHead([-1.4, -4.6, 0]), 3],
    ],
    head: [
      [inHead([0, 1.4, 0]), GIRTHS.head],
      [inHead([0.7, -1.6, 0]), 5.2],
      [inHead([1.6, -4.2, 0]), 3.2],
    ],
    nose: [
      [inHead([5.2, 0.2, 0]), 1.3],
      [inHead([6.5, -1.3, 0]), 1.05],
    ],
    hair: [
      [inHead([-0.6, 2.6, 0]), 5.6],
      [inHead([-2.2, 0.2, 1.5]), 4.4],
      [inHead([-2.2, 0.2, -1.5]), 4.4],
    ],
    face: [
      [inHead([4, -0.8, 0]), 5.4],
      [inHead([0.8, -6, 0]), 4.9],
    ],
    bridge: [inHead([5.8, -0.2, 0]), inHead([7, -1.9, 0])],
    eyes: [inHead([5, 0.6, 2.7]), inHead([5, 0.6, -2.7])],
    ears: [
      [inHead([-1.7, -0.4, 5.2]), 1.25],
      [inHead([-1.7, -0.4, -5.2]), 1.25],
    ],
    looks: [inHead([3, 0, 0]), inHead([-3, 0, 0])],
    legs: { right: legFlesh(skeleton, 'right'), left: legFlesh(skeleton, 'left') },
    arms: { right: armFlesh(skeleton, 'right'), left: armFlesh(skeleton, 'left') },
  };
};

const ends = (segment: Segment): Ball[] => [
  [segment.from, segment.fromRadius],
  [segment.to, segment.toRadius],
];

/** Every sphere of the body, for the floor and for the edges of the picture. */
export const ballsOf = (flesh: Flesh): Ball[] => [
  ...flesh.hips,
  ...flesh.torso.flat(),
  ...flesh.neck,
  ...flesh.head,
  ...flesh.nose,
  ...BODY_SIDES.flatMap((side) => {
    const [leg, arm] = [flesh.legs[side], flesh.arms[side]];
    return [
      ...ends(leg.thigh),
      ...ends(leg.shank),
      ...leg.foot,
      ...ends(arm.upper),
      ...ends(arm.forearm),
      ...arm.hand,
    ];
  }),
];
