import type { Ink } from './ink';
import { figure } from './outline';
import { add, between, cos, sin } from './geometry';
import type { ExercisePose, Movement } from './pose';
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
const arrowAlong = (line: readonly Spot[], ink: Ink): string => {
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
    `<path d="M${d}" fill="none" stroke="${ink.paper}" stroke-width="5.6" stroke-linecap="round"/>` +
    `<path d="${head}" fill="${ink.paper}" stroke="${ink.paper}" stroke-width="3"/>` +
    `<path d="M${d}" fill="none" stroke="${ink.arrow}" stroke-width="2.4" stroke-linecap="round"/><path d="${head}" fill="${ink.arrow}"/>`
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

export const movementArrows = (
  settled: SettledPose,
  movements: readonly Movement[],
  view: View,
  ink: Ink,
): Marks => {
  const ways = movements.map((movement) => wayOf(settled, movement, view));
  return { svg: ways.map((way) => arrowAlong(way, ink)).join(''), spots: ways.flat() };
};

/** Straight arrows beside joints at the end. */
export const pressArrows = (
  settled: SettledPose,
  presses: NonNullable<ExercisePose['presses']>,
  view: View,
  ink: Ink,
): Marks => {
  const lines = presses.map(({ joint, from, to }) => {
    const [a, b] = [add(settled.end.at[joint], from), add(settled.end.at[joint], to)];
    return [0, 0.25, 0.5, 0.75, 1].map((share) => view.see(between(a, b, share)));
  });
  return { svg: lines.map((line) => arrowAlong(line, ink)).join(''), spots: lines.flat() };
};

/** Round arrows about a place. */
export const roundArrows = (
  settled: SettledPose,
  rounds: NonNullable<ExercisePose['rounds']>,
  view: View,
  ink: Ink,
): Marks => {
  const lines = rounds.map(({ joint, by, radius, from, to }) => {
    const middle = add(settled.end.at[joint], by);
    return Array.from({ length: SAMPLES + 1 }, (_, step) => {
      const angle = from + ((to - from) * step) / SAMPLES;
      return view.see(add(middle, [cos(angle) * radius, sin(angle) * radius, 0]));
    });
  });
  return { svg: lines.map((line) => arrowAlong(line, ink)).join(''), spots: lines.flat() };
};

/** An arrow on the floor before the feet: this way the patient walks. */
export const walkArrow = (settled: SettledPose, ahead: number, view: View, ink: Ink): Marks => {
  const { at } = settled.end;
  const front = Math.max(at['toe.right'][0], at['toe.left'][0]) + ahead;
  const line = [0, 5, 10, 14, 18].map((step) => view.see([front + step, 0, 8]));
  return { svg: arrowAlong(line, ink), spots: line };
};

/** A tick or a cross in the corner of a way of moving that is right or wrong: large, for advice is printed small. */
export const paintVerdict = (right: boolean, ink: Ink): string => {
  const d = right ? 'M4 14l7 7l12 -16' : 'M5 5l14 14m0 -14l-14 14';
  return `<path d="${d}" fill="none" stroke="${ink.line}" stroke-width="4.5" stroke-linecap="round"/>`;
};
