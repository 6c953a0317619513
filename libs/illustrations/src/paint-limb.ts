import { capsule, filled, outlined, seam, united, type Brush, type Layer } from './brush';
import type { ArmFlesh, Ball, Flesh, LegFlesh } from './flesh';
import { add, minus, times, unit, type Vec } from './geometry';
import { LINE_WIDTH } from './ink';
import type { Nearer } from './pose';
import type { BodySide } from './body';

/** What a limb is painted with. */
export interface LimbLook {
  side: BodySide;
  far: boolean;
  /** Parts that the pose says lie nearer or farther than their middle. */
  nearer: Nearer;
}

/** From this on, the toes point at who looks, and the foot is before the hem. */
const TOES_FORWARD = 6;

/** The later one of two neighbouring parts wipes the line between them. */
const joined = (upper: Layer, lower: Layer, intoUpper: string, intoLower: string): Layer[] =>
  lower.depth >= upper.depth
    ? [upper, { ...lower, svg: lower.svg + intoUpper }]
    : [lower, { ...upper, svg: upper.svg + intoLower }];

/** Thigh and shank with its foot, as two layers. */
export const paintLeg = (
  flesh: LegFlesh,
  hips: { balls: Flesh['hips']; depth: number },
  shod: boolean,
  look: LimbLook,
  brush: Brush,
): Layer[] => {
  const { ink, view, shape } = brush;
  const { thigh, shank, calf, foot } = flesh;
  const { side, far, nearer } = look;
  const [fill, line] = far ? [ink.farLegs, ink.farLine] : [ink.legs, ink.line];
  const skin = far ? ink.farSkin : ink.skin;
  const within = hips.balls.map(([place, radius]): Ball => [place, radius - LINE_WIDTH * 0.5]);
  const intoHips = far
    ? ''
    : filled(shape([[thigh.from, thigh.fromRadius - LINE_WIDTH * 0.5], ...within]), fill);
  // The near leg grows out of the hips, the far one comes from behind them.
  const besideHips = (depth: number): number =>
    far ? Math.min(depth, hips.depth - 0.1) : Math.max(depth, hips.depth + 0.1);
  const upper: Layer = {
    depth: besideHips(view.depth([thigh.from, thigh.to])) + (nearer[`thigh.${side}`] ?? 0),
    svg: outlined(shape(capsule(thigh)), fill, line) + intoHips,
  };
  const sole = shod ? ink.shoe : skin;
  const trouser = outlined(
    shape([[shank.from, shank.fromRadius], calf, [shank.to, shank.toRadius]]),
    fill,
    line,
  );
  const toe = foot.at(-1)?.[0] ?? shank.to;
  const toesForward = view.see(toe).depth - view.see(shank.to).depth > TOES_FORWARD;
  const lower: Layer = {
    depth: view.depth([shank.from, shank.to]) + (nearer[`shank.${side}`] ?? 0) + 0.01,
    svg: toesForward
      ? trouser + outlined(shape(foot.slice(1)), sole, line)
      : outlined(shape(foot), sole, line) + trouser,
  };
  return joined(
    upper,
    lower,
    filled(shape(seam(thigh.to, thigh.toRadius, thigh.from, 1.5, 0.3)), fill),
    filled(shape(seam(shank.from, shank.fromRadius, shank.to, 1.3, 0.9)), fill),
  );
};

/** Upper arm with its sleeve, and forearm with its hand, as two layers. */
export const paintArm = (
  flesh: ArmFlesh,
  chest: Vec,
  trunkDepth: number,
  look: LimbLook,
  brush: Brush,
): Layer[] => {
  const { ink, view, shape } = brush;
  const { upper, forearm, sleeve, hand, thumb } = flesh;
  const { side, far, nearer } = look;
  const [skin, line] = far ? [ink.farSkin, ink.farLine] : [ink.skin, ink.line];
  const top = far ? ink.farTop : ink.top;
  const inward = unit(minus(chest, upper.from));
  const shoulder: Ball[] = [
    [sleeve.from, sleeve.fromRadius - LINE_WIDTH * 0.55],
    [add(sleeve.from, times(inward, 3.4)), sleeve.fromRadius - LINE_WIDTH * 0.7],
  ];
  // Beside the trunk, not inside it: an arm is clearly before or behind.
  const beside = (depth: number): number => depth + Math.sign(depth - trunkDepth);
  const cover = outlined(shape(capsule(sleeve)), top, line) + (far ? '' : filled(shape(shoulder), top));
  const above: Layer = {
    depth: beside(view.depth([upper.from, upper.to])) + (nearer[`upper-arm.${side}`] ?? 0),
    svg: outlined(shape(capsule(upper)), skin, line) + cover,
  };
  const wrist = seam(forearm.to, forearm.toRadius, forearm.from, 1.2, 0.5);
  const into = add(forearm.to, times(unit(minus(hand[1]?.[0] ?? forearm.to, forearm.to)), 1.6));
  const below: Layer = {
    depth: beside(view.depth([forearm.from, forearm.to])) + (nearer[`forearm.${side}`] ?? 0) + 0.01,
    svg:
      united([shape(thumb), shape(hand)], skin, line) +
      outlined(shape(capsule(forearm)), skin, line) +
      filled(shape([...wrist, [into, forearm.toRadius - LINE_WIDTH * 0.5]]), skin),
  };
  return joined(
    above,
    below,
    filled(shape(seam(upper.to, upper.toRadius, upper.from, 1.5, 0.3)), skin),
    filled(shape(seam(forearm.from, forearm.fromRadius, forearm.to, 1.3, 0.9)), skin) + cover,
  );
};
