/**
 * How far a supple adult can go, in degrees: a pose outside these is a drawing mistake.
 *
 * Limbs, neck and the trunk's side-bend and twist: American Academy of Orthopaedic Surgeons, *Joint Motion: Method of
 * Measuring and Recording* (1965), with the passive end of the hip and the knee after Kapandji, *The Physiology of the
 * Joints* 2, where another part of the body or the hands press the joint on: hip flexion 140, knee flexion 150.
 * A hand behind the back turns the shoulder in by more than the 70° that are measured with the arm abducted.
 *
 * Spine: White and Panjabi, *Clinical Biomechanics of the Spine* (2nd ed. 1990), summed over its segments. It is drawn
 * with fewer joints than it has: `lumbar` stands for T8 to S1, of which all segments together have about 119° of flexion
 * and extension, `thoracic` for C7 to T8, about 43°. Zero is a straight back, which is a bent one: who stands is
 * hollow by some 45°, and that is why extension takes the larger half.
 */
import type { ArmAngles, LegAngles, TrunkAngles } from './pose';

type Range = readonly [number, number];

export const LEG_LIMITS: Readonly<Record<'flex' | 'abduct' | 'rotate' | 'knee' | 'ankle', Range>> = {
  flex: [-32, 140],
  abduct: [-30, 45],
  rotate: [-45, 45],
  knee: [0, 150],
  // Kneeling presses the foot 8° beyond the 50° that it goes by itself.
  ankle: [-58, 20],
};
export const ARM_LIMITS: Readonly<Record<'flex' | 'abduct' | 'rotate' | 'elbow', Range>> = {
  flex: [-60, 180],
  abduct: [-40, 180],
  rotate: [-90, 90],
  elbow: [0, 150],
};
export const TRUNK_LIMITS: Readonly<Record<keyof TrunkAngles, Range>> = {
  lumbar: [-64, 50],
  thoracic: [-18, 25],
  neck: [-45, 45],
  side: [-35, 35],
  twist: [-45, 45],
  neckSide: [-45, 45],
  neckTwist: [-60, 60],
};

const outside = (name: string, value: number | undefined, [low, high]: Range): string[] =>
  value === undefined || (value >= low && value <= high)
    ? []
    : [`${name} ${Math.round(value)}° is outside ${low}°…${high}°`];

export const beyondLeg = (name: string, leg: LegAngles): string[] => [
  ...outside(`${name} hip flexion`, leg.flex, LEG_LIMITS.flex),
  ...outside(`${name} hip abduction`, leg.abduct, LEG_LIMITS.abduct),
  ...outside(`${name} hip rotation`, leg.rotate, LEG_LIMITS.rotate),
  ...outside(`${name} knee`, leg.knee, LEG_LIMITS.knee),
  ...outside(`${name} ankle`, leg.ankle, LEG_LIMITS.ankle),
];
export const beyondArm = (name: string, arm: ArmAngles): string[] => [
  ...outside(`${name} shoulder flexion`, arm.flex, ARM_LIMITS.flex),
  ...outside(`${name} shoulder abduction`, arm.abduct, ARM_LIMITS.abduct),
  ...outside(`${name} shoulder rotation`, arm.rotate, ARM_LIMITS.rotate),
  ...outside(`${name} elbow`, arm.elbow, ARM_LIMITS.elbow),
];
export const beyondTrunk = (trunk: TrunkAngles): string[] => [
  ...outside('lumbar flexion', trunk.lumbar, TRUNK_LIMITS.lumbar),
  ...outside('thoracic flexion', trunk.thoracic, TRUNK_LIMITS.thoracic),
  ...outside('neck flexion', trunk.neck, TRUNK_LIMITS.neck),
  ...outside('side-bend', trunk.side, TRUNK_LIMITS.side),
  ...outside('twist', trunk.twist, TRUNK_LIMITS.twist),
  ...outside('neck side-bend', trunk.neckSide, TRUNK_LIMITS.neckSide),
  ...outside('neck rotation', trunk.neckTwist, TRUNK_LIMITS.neckTwist),
];
