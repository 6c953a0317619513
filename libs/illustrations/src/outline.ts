/**
 * Hulls of projected spheres as SVG paths. Around a few circles the outline is made of arcs of them and of the straight
 * lines that touch two of them: a capsule is two arcs and two lines.
 */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** The directions in which it is looked which circle reaches farthest. */
const DIRECTIONS = Array.from({ length: 72 }, (_, step) => {
  const angle = (step * 2 * Math.PI) / 72;
  return { angle, x: Math.cos(angle), y: Math.sin(angle) };
});
const STEP = (2 * Math.PI) / DIRECTIONS.length;

export const figure = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
};

/** A circle that is part of the outline, from this direction on. */
interface Turn {
  of: Circle;
  from: number;
}

const farthest = (circles: readonly Circle[], x: number, y: number): Circle | undefined => {
  let best: Circle | undefined;
  let reach = -Infinity;
  for (const circle of circles) {
    const far = circle.x * x + circle.y * y + circle.r;
    if (far <= reach) continue;
    best = circle;
    reach = far;
  }
  return best;
};

/** The direction in which two circles reach equally far, the one of the two that is near `about`. */
const tangent = (a: Circle, b: Circle, about: number): number => {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const middle = Math.atan2(dy, dx);
  const apart = Math.acos(Math.max(-1, Math.min(1, (b.r - a.r) / (Math.hypot(dx, dy) || 1))));
  const off = (angle: number): number =>
    Math.abs(Math.atan2(Math.sin(angle - about), Math.cos(angle - about)));
  const [one, other] = [middle + apart, middle - apart];
  return off(one) <= off(other) ? one : other;
};

const turnsAround = (circles: readonly Circle[]): Turn[] => {
  const turns: Turn[] = [];
  let before = farthest(circles, DIRECTIONS.at(-1)?.x ?? 1, DIRECTIONS.at(-1)?.y ?? 0);
  for (const { angle, x, y } of DIRECTIONS) {
    const now = farthest(circles, x, y);
    if (before !== undefined && now !== undefined && now !== before)
      turns.push({ of: now, from: tangent(before, now, angle - STEP / 2) });
    before = now;
  }
  return turns;
};

const onCircle = ({ x, y, r }: Circle, angle: number): string =>
  `${figure(x + Math.cos(angle) * r)} ${figure(y + Math.sin(angle) * r)}`;

const wholeCircle = ({ x, y, r }: Circle): string => {
  const [radius, across] = [figure(r), figure(2 * r)];
  return `M${figure(x - r)} ${figure(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0Z`;
};

/** The path around a few circles. */
export const outline = (circles: readonly Circle[]): string => {
  const turns = turnsAround(circles);
  if (turns.length < 2) {
    const only = farthest(circles, 1, 0);
    return only === undefined ? '' : wholeCircle(only);
  }
  const arcs = turns.map(({ of, from }, index) => {
    const until = (turns[index + 1] ?? turns[0])?.from ?? from;
    const sweep = (((until - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    const radius = figure(of.r);
    return `${onCircle(of, from)}A${radius} ${radius} 0 ${sweep > Math.PI ? 1 : 0} 1 ${onCircle(of, until)}`;
  });
  return `M${arcs.join('L')}Z`;
};
