import { BODY_SIDES, type BodySide } from './body';
import { capsule, outlined, united, type Brush, type Layer } from './brush';
import { ballsOf, type Flesh } from './flesh';
import { paintHead } from './paint-head';
import { paintArm, paintLeg, type LimbLook } from './paint-limb';
import type { Nearer } from './pose';
import type { Skeleton } from './skeleton';
import type { View } from './view';

/** How a person is painted beside where the joints are. */
export interface Looks {
  nearer: Nearer;
  shod: boolean;
  /** A name that no other picture on the page has. */
  name: string;
}
/** From this difference on, one side of the body is behind the other and is painted paler. */
const BEHIND = 6;
/** The chest points at who looks: the shirt is then before the trousers. */
const FORESHORTENED = 8;

/** The whole person as layers. */
export const paintBody = (skeleton: Skeleton, flesh: Flesh, brush: Brush, looks: Looks): Layer[] => {
  const { at } = skeleton;
  const { view, ink, shape } = brush;
  const { nearer } = looks;
  const trunkDepth = view.depth([at.pelvis, at.waist, at.chest]);
  const farOf = (joint: 'hip' | 'shoulder', side: BodySide): boolean => {
    const rightNearer = view.see(at[`${joint}.right`]).depth - view.see(at[`${joint}.left`]).depth;
    return Math.abs(rightNearer) > BEHIND && rightNearer > 0 === (side === 'left');
  };
  const look = (joint: 'hip' | 'shoulder', side: BodySide): LimbLook => ({
    side,
    far: farOf(joint, side),
    nearer,
  });
  const towards = view.see(at.chest).depth - view.see(at.pelvis).depth > FORESHORTENED;
  const hips = { balls: flesh.hips, depth: trunkDepth + (nearer.hips ?? 0) + (towards ? -0.2 : 0.2) };
  return [
    { depth: hips.depth, svg: outlined(shape(flesh.hips), ink.legs, ink.line) },
    { depth: trunkDepth + (nearer.torso ?? 0), svg: united(flesh.torso.map(shape), ink.top, ink.line) },
    {
      depth: view.see(at.neck).depth - 0.2 + (nearer.head ?? 0),
      svg: outlined(shape(flesh.neck), ink.skin, ink.line),
    },
    {
      depth: view.see(at.head).depth + (nearer.head ?? 0),
      svg: paintHead(flesh, brush, looks.name),
    },
    ...BODY_SIDES.flatMap((side) => [
      ...paintLeg(flesh.legs[side], hips, looks.shod, look('hip', side), brush),
      ...paintArm(flesh.arms[side], at.chest, trunkDepth, look('shoulder', side), brush),
    ]),
  ];
};

const GHOST_WIDTH = 1.2;

/** Where the body was before, as a pale shadow with an edge that a photocopy keeps. */
export const paintGhost = (flesh: Flesh, { ink, shape }: Brush): string => {
  const limbs = BODY_SIDES.flatMap((side) => {
    const [leg, arm] = [flesh.legs[side], flesh.arms[side]];
    return [
      capsule(leg.thigh),
      capsule(leg.shank),
      leg.foot,
      capsule(arm.upper),
      capsule(arm.forearm),
      arm.hand,
    ];
  });
  const parts = [flesh.hips, ...flesh.torso, flesh.neck, flesh.head, flesh.nose, ...limbs];
  return united(parts.map(shape), ink.ghost, ink.ghostEdge, GHOST_WIDTH);
};

/** The rectangle of paper that a body takes. */
export const extentOf = (
  flesh: Flesh,
  view: View,
): { left: number; top: number; right: number; bottom: number } => {
  const circles = ballsOf(flesh).map((ball) => view.circle(ball));
  return {
    left: Math.min(...circles.map(({ x, r }) => x - r)),
    top: Math.min(...circles.map(({ y, r }) => y - r)),
    right: Math.max(...circles.map(({ x, r }) => x + r)),
    bottom: Math.max(...circles.map(({ y, r }) => y + r)),
  };
};
