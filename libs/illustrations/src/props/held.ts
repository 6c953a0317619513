import { outlined, type Brush } from '../brush';
import type { LegFlesh } from '../flesh';
import { add, between, minus, times, unit, type Vec } from '../geometry';
import { figure } from '../outline';
import { polygon } from '../floor';
import type { Built } from './built';

/** A shopping bag that hangs from a hand. */
export const bag = (hand: Vec, brush: Brush): Built => {
  const { ink, view } = brush;
  const grip = add(hand, [0, -1, 0]);
  const corner = (x: number, y: number): Vec => add(grip, [x, y, 0]);
  const body = [corner(-6, -8), corner(6, -8), corner(7.4, -23), corner(-7.4, -23)];
  const [left, top, right] = [corner(-4, -8), grip, corner(4, -8)].map((place) => view.see(place));
  const handle =
    left && top && right
      ? `<path d="M${figure(left.x)} ${figure(left.y)}Q${figure(top.x - 2)} ${figure(top.y)} ${figure(top.x)} ${figure(top.y)}Q${figure(top.x + 2)} ${figure(top.y)} ${figure(right.x)} ${figure(right.y)}" fill="none" stroke="${ink.line}" stroke-width="1.4"/>`
      : '';
  return {
    layers: [{ depth: view.see(hand).depth - 1, svg: handle + polygon(body, brush, ink.bag, ink.line) }],
    corners: body,
    tops: [],
  };
};

/** How far down the thigh a band lies, and how wide it is. */
const BAND = { place: 0.76, width: 2.6 };

/** A loop of elastic band around both thighs, above the knees: a cuff on each and a taut band between them. */
export const band = (legs: readonly [LegFlesh, LegFlesh], brush: Brush): Built => {
  const { ink, view, shape } = brush;
  const cuffs = legs.map(({ thigh }) => {
    const down = unit(minus(thigh.to, thigh.from));
    const middle = between(thigh.from, thigh.to, BAND.place);
    const girth = thigh.fromRadius + (thigh.toRadius - thigh.fromRadius) * BAND.place + 0.5;
    const across = view.see(times(down, 1));
    const length = Math.hypot(across.x, across.y) || 1;
    const [dx, dy] = [across.x / length, across.y / length];
    const seen = view.see(middle);
    const edge = (side: number, end: number) => ({
      x: seen.x - dy * girth * side + dx * BAND.width * 0.5 * end,
      y: seen.y + dx * girth * side + dy * BAND.width * 0.5 * end,
    });
    return { middle, edges: [edge(-1, -1), edge(-1, 1), edge(1, -1), edge(1, 1)] };
  });
  const points = cuffs.flatMap(({ edges }) => edges);
  const leftmost = points.reduce((a, b) => (b.x < a.x ? b : a)).x;
  const rightmost = points.reduce((a, b) => (b.x > a.x ? b : a)).x;
  const ends = [leftmost, rightmost].map((x) => {
    const near = points.filter((point) => Math.abs(point.x - x) < 3);
    return {
      x,
      top: Math.min(...near.map(({ y }) => y)),
      bottom: Math.max(...near.map(({ y }) => y)),
    };
  });
  const [a, b] = ends;
  const d =
    a && b
      ? `M${figure(a.x)} ${figure(a.top)}Q${figure((a.x + b.x) / 2)} ${figure((a.top + b.top) / 2 + 2)} ${figure(b.x)} ${figure(b.top)}L${figure(b.x)} ${figure(b.bottom)}Q${figure((a.x + b.x) / 2)} ${figure((a.bottom + b.bottom) / 2 + 2)} ${figure(a.x)} ${figure(a.bottom)}Z`
      : shape([]);
  return {
    layers: [
      {
        depth: Math.max(...cuffs.map(({ middle }) => view.see(middle).depth)) + 8,
        // White around it, so that it is told from the trousers without its colour too.
        svg:
          `<path d="${d}" fill="none" stroke="${ink.paper}" stroke-width="2.2"/>` +
          outlined(d, ink.band, ink.line),
      },
    ],
    corners: [],
    tops: [],
  };
};
