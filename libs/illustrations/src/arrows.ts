import { INK } from './ink';
import { figure } from './outline';
import type { Movement } from './pose';
import type { SettledPose } from './settle';
import type { View } from './view';

interface Spot {
  x: number;
  y: number;
}
const SAMPLES = 20;
const HEAD = 5.2;

const direction = (from: Spot, to: Spot): Spot => {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / far, y: (to.y - from.y) / far };
};

/** A line with a head, white around it so that it shows on any part of the picture. */
const arrowAlong = (line: readonly Spot[]): string => {
  const [last, before] = [line.at(-1), line.at(-3) ?? line.at(-2)];
  if (last === undefined || before === undefined) return '';
  const way = direction(before, last);
  const base = { x: last.x - way.x * HEAD, y: last.y - way.y * HEAD };
  const shaft = line.filter((spot) => Math.hypot(spot.x - last.x, spot.y - last.y) > HEAD);
  const d = [...shaft, base].map(({ x, y }) => `${figure(x)} ${figure(y)}`).join('L');
  const corner = (side: number): string =>
    `${figure(base.x - way.y * side)} ${figure(base.y + way.x * side)}`;
  const head = `M${figure(last.x + way.x)} ${figure(last.y + way.y)}L${corner(3.6)}L${corner(-3.6)}Z`;
  return (
    `<path d="M${d}" fill="none" stroke="${INK.paper}" stroke-width="5.6" stroke-linecap="round"/>` +
    `<path d="${head}" fill="${INK.paper}" stroke="${INK.paper}" stroke-width="3"/>` +
    `<path d="M${d}" fill="none" stroke="${INK.arrow}" stroke-width="2.4" stroke-linecap="round"/><path d="${head}" fill="${INK.arrow}"/>`
  );
};

/** The way that the joint takes, seen, moved beside itself; a short way becomes a short straight arrow. */
const wayOf = (settled: SettledPose, { joint, beside }: Movement, view: View): Spot[] => {
  const way = Array.from({ length: SAMPLES + 1 }, (_, step) =>
    view.see(settled.along(step / SAMPLES).at[joint]),
  );
  const [first, last] = [way[0], way.at(-1)];
  if (first === undefined || last === undefined) return [];
  const overall = direction(first, last);
  if (Math.hypot(last.x - first.x, last.y - first.y) < 14) {
    const middle = {
      x: (first.x + last.x) / 2 - overall.y * beside,
      y: (first.y + last.y) / 2 + overall.x * beside,
    };
    return [-8, -4, 0, 4, 8].map((step) => ({
      x: middle.x + overall.x * step,
      y: middle.y + overall.y * step,
    }));
  }
  return way.map((spot, step) => {
    const [from, to] = [way[Math.max(0, step - 1)] ?? first, way[Math.min(SAMPLES, step + 1)] ?? last];
    const along = direction(from, to);
    return { x: spot.x - along.y * beside, y: spot.y + along.x * beside };
  });
};

export interface Marks {
  svg: string;
  spots: readonly Spot[];
}

export const movementArrows = (settled: SettledPose, movements: readonly Movement[], view: View): Marks => {
  const ways = movements.map((movement) => wayOf(settled, movement, view));
  return { svg: ways.map(arrowAlong).join(''), spots: ways.flat() };
};

/** Two arrows that press the buttocks together. */
export const squeezeArrows = (settled: SettledPose, view: View): Marks => {
  const hips = [view.see(settled.end.at['hip.right']), view.see(settled.end.at['hip.left'])].sort(
    (a, b) => a.x - b.x,
  );
  const [left, right] = hips;
  if (left === undefined || right === undefined) return { svg: '', spots: [] };
  const level = (left.y + right.y) / 2 + 1;
  const inward = (x: number, way: 1 | -1): Spot[] =>
    [-12, -8, -4, 0].map((step) => ({ x: x + way * step, y: level }));
  const lines = [inward(left.x - 9, 1), inward(right.x + 9, -1)];
  return { svg: lines.map(arrowAlong).join(''), spots: lines.flat() };
};

/** A tick or a cross beside a way of moving that is right or wrong. */
export const paintVerdict = (right: boolean, left: number, top: number): string => {
  const d = right
    ? `M${figure(left + 5)} ${figure(top + 10)}l4 4l7 -9`
    : `M${figure(left + 5)} ${figure(top + 5)}l8 8m0 -8l-8 8`;
  return `<path d="${d}" fill="none" stroke="${INK.line}" stroke-width="3" stroke-linecap="round"/>`;
};
