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

const armFlesh = ({ at }: Skeleton, side: BodySide): ArmFlesh => {
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
      ...pair(at.pelvis, frames.pelvis, 4.2, GIRTHS.pelvis, -0.9, 0.6),
      ...pair(at.sacrum, frames.pelvis, 4.3, 6.7, 0, -1),
    ],
    torso: [
      [...pair(at.sacrum, frames.pelvis, 4.3, GIRTHS.waist, 0, 1.5), ...waist, ...ribs],
      [...waist, ...ribs, ...chest],
      ...BODY_SIDES.map((side): readonly Ball[] => [[at[`shoulder.${side}`], 3.6], ...yoke]),
    ],
    neck: [
      [add(at.chest, turn(frames.thorax, [0.2, 2, 0])), 3.2],
      [inHead([-1.4, -4.6, 0]), 3],
    ],
    head: [
      [inHead([0, 1.4, 0]), GIRTHS.head],
      [inHead([0.7, -1.6, 0]), 5.2],
      [inHead([1.6, -4.2, 0]), 3.2],
    ],
    nose: [
      [inHead([5.2, 0.4, 0]), 1.4],
      [inHead([6.6, -1.2, 0]), 1.05],
    ],
    hair: [
      [inHead([-1, 2.3, 0]), 5.9],
      [inHead([-2, -0.6, 0]), 4.9],
    ],
    face: [
      [inHead([3, -1, 0]), 6],
      [inHead([1.6, -5, 0]), 4.6],
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
