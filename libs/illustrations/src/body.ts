/**
 * The drawn person: segment lengths and girths in hundredths of standing height, after the usual anthropometric
 * tables. One unit prints as 0.42 mm.
 */
export const LENGTHS = {
  pelvis: 8,
  lowerLumbar: 6,
  upperLumbar: 7,
  thorax: 6.5,
  neck: 4.3,
  head: 10.2,
  halfShoulder: 10.6,
  halfHip: 6.2,
  upperArm: 17.2,
  forearm: 14.2,
  hand: 6.6,
  thigh: 24.5,
  shank: 24.2,
} as const;

/** Radii of the spheres whose hulls make the flesh. */
export const GIRTHS = {
  pelvis: 7.1,
  waist: 6.5,
  chest: 6,
  shoulder: 3.7,
  elbow: 2.75,
  wrist: 2,
  palm: 2.3,
  fingertip: 1.5,
  hip: 6.4,
  knee: 4.5,
  calf: 4.3,
  ankle: 2.7,
  heel: 2.1,
  ball: 1.75,
  toe: 1.35,
  head: 6.1,
} as const;

export const BODY_SIDES = ['right', 'left'] as const;
export type BodySide = (typeof BODY_SIDES)[number];

export type TrunkJoint = 'pelvis' | 'sacrum' | 'waist' | 'ribs' | 'chest' | 'neck' | 'head';
export type LimbJoint =
  'shoulder' | 'elbow' | 'wrist' | 'hand' | 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe';
export type Joint = TrunkJoint | `${LimbJoint}.${BodySide}`;

/** How far below its centre the flesh of a joint reaches: what touches the floor. */
export const reachBelow = (joint: Joint): number => {
  const name = joint.replace(/\..*$/, '');
  const girths: Readonly<Record<string, number>> = {
    ...GIRTHS,
    sacrum: 6.7,
    ribs: 6.8,
    hand: GIRTHS.fingertip,
    hip: GIRTHS.hip,
    neck: 3.2,
  };
  return girths[name] ?? 3;
};
