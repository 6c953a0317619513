import type { ArmAngles, LegAngles, TrunkAngles } from './pose';

type Range = readonly [number, number];

/** How far a supple adult can go: a pose outside these is a drawing mistake. Degrees. */
export const LEG_LIMITS: Readonly<Record<'flex' | 'abduct' | 'rotate' | 'knee' | 'ankle', Range>> = {
  flex: [-35, 140],
  abduct: [-30, 50],
  rotate: [-50, 50],
  knee: [0, 150],
  ankle: [-80, 30],
};
export const ARM_LIMITS: Readonly<Record<'flex' | 'abduct' | 'rotate' | 'elbow', Range>> = {
  flex: [-60, 180],
  abduct: [-40, 180],
  rotate: [-90, 90],
  elbow: [0, 150],
};
export const TRUNK_LIMITS: Readonly<Record<keyof TrunkAngles, Range>> = {
  lumbar: [-60, 60],
  thoracic: [-25, 45],
  neck: [-60, 60],
  side: [-35, 35],
  twist: [-40, 40],
  neckSide: [-45, 45],
  neckTwist: [-80, 80],
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
