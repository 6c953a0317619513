import { BODY_SIDES, type BodySide } from './body';
import { ballsOf, type ArmFlesh, type Ball, type Flesh, type LegFlesh, type Segment } from './flesh';
import { add, minus, times, unit, type Vec } from './geometry';
import { INK } from './ink';
import { outline } from './outline';
import type { Skeleton } from './skeleton';
import type { View } from './view';

/** A painted part with its depth: parts are laid on the paper from far to near. */
export interface Layer {
  depth: number;
  svg: string;
}

const filled = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const drawn = (d: string, fill: string, far = false): string =>
  `<path d="${d}" fill="${fill}" stroke="${far ? INK.farLine : INK.line}"/>`;

const capsule = (segment: Segment): Ball[] => [
  [segment.from, segment.fromRadius],
  [segment.to, segment.toRadius],
];

/** Wipes the outline between two neighbouring parts of one limb, from the joint back along the part. */
const seam = (joint: Vec, radius: number, towards: Vec, share: number, shrink: number): Ball[] => {
  const along = unit(minus(towards, joint));
  return [
    [joint, radius - INK.width * 0.55],
    [add(joint, times(along, radius * share)), radius - INK.width * shrink],
  ];
};

const leg = (flesh: LegFlesh, far: boolean, up: Vec, view: View): string => {
  const fill = far ? INK.farLegs : INK.legs;
  const shape = (balls: readonly Ball[]): string => outline(balls.map((ball) => view.circle(ball)));
  const { thigh, shank, calf, foot } = flesh;
  const thighPath = drawn(shape(capsule(thigh)), fill, far);
  const shankPath = drawn(
    shape([[shank.from, shank.fromRadius], calf, [shank.to, shank.toRadius]]),
    fill,
    far,
  );
  const footPath = drawn(shape(foot), INK.skin, far);
  const intoThigh = filled(shape(seam(thigh.to, thigh.toRadius, thigh.from, 1.5, 0.3)), fill);
  const intoShank = filled(shape(seam(shank.from, shank.fromRadius, shank.to, 1.3, 0.9)), fill);
  const shankInFront = view.depth([shank.from, shank.to]) >= view.depth([thigh.from, thigh.to]) - 0.01;
  const limb = shankInFront
    ? footPath + thighPath + shankPath + intoThigh
    : footPath + shankPath + thighPath + intoShank;
  const intoHips = far
    ? ''
    : filled(
        shape([
          [thigh.from, 5.6],
          [add(thigh.from, times(up, 4)), 5.2],
        ]),
        fill,
      );
  return limb + intoHips;
};

const arm = (flesh: ArmFlesh, far: boolean, chest: Vec, view: View): string => {
  const shape = (balls: readonly Ball[]): string => outline(balls.map((ball) => view.circle(ball)));
  const { upper, forearm, sleeve, hand } = flesh;
  const top = far ? INK.farTop : INK.top;
  const upperPath = drawn(shape(capsule(upper)), INK.skin, far);
  const forearmPath = drawn(shape(capsule(forearm)), INK.skin, far);
  const handPath = drawn(shape(hand), INK.skin, far);
  const intoUpper = filled(shape(seam(upper.to, upper.toRadius, upper.from, 1.5, 0.3)), INK.skin);
  const intoForearm = filled(shape(seam(forearm.from, forearm.fromRadius, forearm.to, 1.3, 0.9)), INK.skin);
  const inward = unit(minus(chest, upper.from));
  const shoulder: Ball[] = [
    [sleeve.from, 3.4],
    [add(sleeve.from, times(inward, 3)), 3.4],
  ];
  const cover = drawn(shape(capsule(sleeve)), top, far) + (far ? '' : filled(shape(shoulder), top));
  return view.depth([forearm.from, forearm.to]) >= view.depth([upper.from, upper.to]) - 0.01
    ? upperPath + cover + handPath + forearmPath + intoUpper
    : handPath + forearmPath + upperPath + intoForearm + cover;
};

const head = (flesh: Flesh, view: View, clip: string): string => {
  const shape = (balls: readonly Ball[]): string => outline(balls.map((ball) => view.circle(ball)));
  const [skull, nose, hair] = [shape(flesh.head), shape(flesh.nose), shape(flesh.hair)];
  const [before, behind] = flesh.looks;
  const bare = drawn(nose, INK.skin) + drawn(skull, INK.skin) + filled(nose, INK.skin);
  if (view.see(before).depth - view.see(behind).depth < -3) return bare + drawn(hair, INK.hair);
  const cap = `<clipPath id="${clip}"><path d="${skull}"/></clipPath><g clip-path="url(#${clip})">${filled(hair, INK.hair)}${filled(shape(flesh.face), INK.skin)}</g>`;
  return `${drawn(hair, INK.hair)}${bare}${cap}<path d="${skull}" fill="none" stroke="${INK.line}"/>${filled(nose, INK.skin)}`;
};

/** The whole person as layers. */
export const paintBody = (skeleton: Skeleton, flesh: Flesh, view: View, clip: string): Layer[] => {
  const { at } = skeleton;
  const shape = (balls: readonly Ball[]): string => outline(balls.map((ball) => view.circle(ball)));
  const trunkDepth = view.depth([at.pelvis, at.waist, at.chest]);
  const farOf = (joint: 'hip' | 'shoulder', side: BodySide): boolean => {
    const rightNearer = view.see(at[`${joint}.right`]).depth - view.see(at[`${joint}.left`]).depth;
    return Math.abs(rightNearer) > 6 && rightNearer > 0 === (side === 'left');
  };
  const torso = flesh.torso.map(shape);
  const up = unit(minus(at.sacrum, at.pelvis));
  return [
    { depth: trunkDepth - 0.5, svg: drawn(shape(flesh.hips), INK.legs) },
    {
      depth: trunkDepth,
      svg: torso.map((d) => drawn(d, INK.top)).join('') + torso.map((d) => filled(d, INK.top)).join(''),
    },
    { depth: view.see(at.neck).depth - 0.2, svg: drawn(shape(flesh.neck), INK.skin) },
    { depth: view.see(at.head).depth, svg: head(flesh, view, clip) },
    ...BODY_SIDES.flatMap((side): Layer[] => {
      const [legPart, armPart] = [flesh.legs[side], flesh.arms[side]];
      const legDepth = view.depth([legPart.thigh.from, legPart.thigh.to, legPart.shank.to]);
      const armDepth = view.depth([armPart.upper.from, armPart.upper.to, armPart.forearm.to]);
      return [
        { depth: legDepth, svg: leg(legPart, farOf('hip', side), up, view) },
        {
          depth: armDepth + Math.sign(armDepth - trunkDepth),
          svg: arm(armPart, farOf('shoulder', side), at.chest, view),
        },
      ];
    }),
  ];
};

/** Where the body was before, as a pale shadow. */
export const paintGhost = (flesh: Flesh, view: View): string => {
  const shape = (balls: readonly Ball[]): string => outline(balls.map((ball) => view.circle(ball)));
  const limbs = BODY_SIDES.flatMap((side) => {
    const [legPart, armPart] = [flesh.legs[side], flesh.arms[side]];
    return [
      capsule(legPart.thigh),
      capsule(legPart.shank),
      legPart.foot,
      capsule(armPart.upper),
      capsule(armPart.forearm),
      armPart.hand,
    ];
  });
  const parts = [flesh.hips, ...flesh.torso, flesh.neck, flesh.head, flesh.nose, ...limbs];
  return `<path d="${parts.map(shape).join('')}" fill="${INK.ghost}"/>`;
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
