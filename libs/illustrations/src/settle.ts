import { reachBelow, type BodySide, type Joint } from './body';
import { ballsOf, fleshOf } from './flesh';
import { add, minus, times, type Vec } from './geometry';
import type { ArmAngles, BodyPose, ExercisePose, LegAngles, TrunkAngles } from './pose';
import { poseBody, type Pins, type Skeleton } from './skeleton';

/** A body put on the floor at its start, and the way it goes to its end. */
export interface SettledPose {
  start: Skeleton;
  end: Skeleton;
  /** The body on its way, from 0 to 1. */
  along(share: number): Skeleton;
}

const lowest = (skeleton: Skeleton, carriedBy: readonly Joint[] | undefined): number =>
  carriedBy === undefined
    ? Math.min(...ballsOf(fleshOf(skeleton)).map(([place, radius]) => place[1] - radius))
    : Math.min(...carriedBy.map((joint) => skeleton.at[joint][1] - reachBelow(joint)));

const mix = (a: number | undefined, b: number | undefined, share: number): number =>
  (a ?? 0) + ((b ?? 0) - (a ?? 0)) * share;
const mixTrunk = (a: TrunkAngles, b: TrunkAngles, share: number): TrunkAngles => ({
  lumbar: mix(a.lumbar, b.lumbar, share),
  thoracic: mix(a.thoracic, b.thoracic, share),
  neck: mix(a.neck, b.neck, share),
  side: mix(a.side, b.side, share),
  twist: mix(a.twist, b.twist, share),
  neckSide: mix(a.neckSide, b.neckSide, share),
  neckTwist: mix(a.neckTwist, b.neckTwist, share),
});
const mixLeg = (a: LegAngles, b: LegAngles, share: number): LegAngles => ({
  ...(share < 1 ? a : b),
  flex: mix(a.flex, b.flex, share),
  abduct: mix(a.abduct, b.abduct, share),
  rotate: mix(a.rotate, b.rotate, share),
  knee: mix(a.knee, b.knee, share),
  ankle: mix(a.ankle, b.ankle, share),
});
const mixArm = (a: ArmAngles, b: ArmAngles, share: number): ArmAngles => ({
  ...(share < 1 ? a : b),
  flex: mix(a.flex, b.flex, share),
  abduct: mix(a.abduct ?? 6, b.abduct ?? 6, share),
  rotate: mix(a.rotate, b.rotate, share),
  elbow: mix(a.elbow ?? 8, b.elbow ?? 8, share),
});
const mixSides = <T>(
  a: Readonly<Record<BodySide, T>>,
  b: Readonly<Record<BodySide, T>>,
  one: (a: T, b: T) => T,
) => ({
  right: one(a.right, b.right),
  left: one(a.left, b.left),
});
const mixPose = (a: BodyPose, b: BodyPose, share: number): BodyPose => ({
  attitude: a.attitude,
  pitch: mix(a.pitch, b.pitch, share),
  roll: mix(a.roll, b.roll, share),
  spin: mix(a.spin, b.spin, share),
  trunk: mixTrunk(a.trunk ?? {}, b.trunk ?? {}, share),
  leg: mixSides(a.leg, b.leg, (x, y) => mixLeg(x, y, share)),
  arm: mixSides(a.arm, b.arm, (x, y) => mixArm(x, y, share)),
  raised: mix(a.raised, b.raised, share),
});

/** Puts the start on the floor; the end keeps its anchor and its pinned hands and feet, or is put down anew. */
export const settle = (pose: ExercisePose): SettledPose => {
  const putDown = (body: BodyPose, pelvis: Vec): Vec =>
    add(pelvis, [0, (body.raised ?? 0) - lowest(poseBody(body, pelvis), pose.carriedBy), 0]);
  const start = poseBody(pose.start, putDown(pose.start, [0, 0, 0]));
  if (pose.moments !== undefined) {
    const end = poseBody(pose.end, putDown(pose.end, [0, 0, 0]));
    return { start, end, along: (share) => (share < 1 ? start : end) };
  }
  const pins: Pins = Object.fromEntries((pose.pinned ?? []).map((joint) => [joint, start.at[joint]]));
  const anchor = pose.anchor ?? 'pelvis';
  const along = (share: number): Skeleton => {
    if (share <= 0) return start;
    const body = share >= 1 ? pose.end : mixPose(pose.start, pose.end, share);
    let pelvis = minus(start.at[anchor], poseBody(body).at[anchor]);
    if (pose.shift) pelvis = add(pelvis, times(pose.shift, share));
    if (pose.standsAgain) pelvis = putDown(body, pelvis);
    return poseBody(body, pelvis, pins);
  };
  return { start, end: along(1), along };
};
