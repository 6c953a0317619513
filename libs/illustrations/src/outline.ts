/** Hulls of projected spheres as SVG paths. Points remember their circle, so that a capsule is two arcs and two lines. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}
interface Point {
  x: number;
  y: number;
  of: Circle;
}
const STEPS = 48;

const around = (of: Circle): Point[] =>
  Array.from({ length: STEPS }, (_, step) => {
    const angle = (step * 2 * Math.PI) / STEPS;
    return { x: of.x + of.r * Math.cos(angle), y: of.y + of.r * Math.sin(angle), of };
  });

const turnAt = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

const chain = (points: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = [kept.at(-2), kept.at(-1)];
      if (before === undefined || last === undefined || turnAt(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  kept.pop();
  return kept;
};

const hull = (circles: readonly Circle[]): Point[] => {
  const points = circles.flatMap(around).sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(points), ...chain(points.reverse())];
};

export const figure = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
};
const at = (point: { x: number; y: number }): string => `${figure(point.x)} ${figure(point.y)}`;

/** Runs of points that lie on one circle. */
const runs = (points: readonly Point[]): Point[][] => {
  const found: Point[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run?.[0]?.of === point.of) run.push(point);
    else found.push([point]);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first && last && found.length > 1 && first[0]?.of === last[0]?.of) {
    found.pop();
    first.unshift(...last);
  }
  return found;
};

const arc = (run: readonly Point[]): string => {
  const [first, second, last] = [run[0], run[1], run.at(-1)];
  if (first === undefined) return '';
  if (second === undefined || last === undefined) return at(first);
  const { of } = first;
  const large = run.length - 1 > STEPS / 2 ? 1 : 0;
  const clockwise = (first.x - of.x) * (second.y - of.y) - (first.y - of.y) * (second.x - of.x) > 0 ? 1 : 0;
  return `${at(first)}A${figure(of.r)} ${figure(of.r)} 0 ${large} ${clockwise} ${at(last)}`;
};

/** The path around a few circles. */
export const outline = (circles: readonly Circle[]): string => {
  const parts = runs(hull(circles));
  const only = parts[0]?.[0];
  if (parts.length === 1 && only !== undefined) {
    const { x, y, r } = only.of;
    const [radius, across] = [figure(r), figure(2 * r)];
    return `M${figure(x - r)} ${figure(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0Z`;
  }
  return `M${parts.map(arc).join('L')}Z`;
};
