import { outlined, type Brush } from '../brush';
import { polygon } from '../floor';
import { cos, sin, type Vec } from '../geometry';
import { figure } from '../outline';
import type { Built } from './built';

/** Signs lie behind everything. */
const FAR = -1000;
const CLOCK_RADIUS = 9;

/** A clock on the wall; the shaded part of its face is how long, in minutes. */
export const clock = (place: Vec, minutes: number, brush: Brush): Built => {
  const { ink, view, shape } = brush;
  const { x, y } = view.see(place);
  const point = (angle: number, radius: number): string =>
    `${figure(x + sin(angle) * radius)} ${figure(y - cos(angle) * radius)}`;
  const until = minutes * 6;
  const share = `<path d="M${figure(x)} ${figure(y)}L${point(0, 7)}A7 7 0 ${until > 180 ? 1 : 0} 1 ${point(until, 7)}Z" fill="${ink.feel === ink.paper ? ink.metal : ink.feel}"/>`;
  const hours = [0, 90, 180, 270].map((angle) => `M${point(angle, 6)}L${point(angle, 7.4)}`).join('');
  const hands = `M${point(0, 5.6)}L${figure(x)} ${figure(y)}L${point(until, 6.4)}`;
  return {
    layers: [
      {
        depth: FAR,
        svg:
          outlined(shape([[place, CLOCK_RADIUS]]), ink.paper, ink.line) +
          share +
          `<path d="${hours}${hands}" fill="none" stroke="${ink.line}" stroke-width="1.3" stroke-linecap="round"/>`,
      },
    ],
    corners: [
      [place[0] - CLOCK_RADIUS, place[1] + CLOCK_RADIUS, place[2]],
      [place[0] + CLOCK_RADIUS, place[1] - CLOCK_RADIUS, place[2]],
    ],
    tops: [],
  };
};

const SLAB = { count: 6, length: 13, gap: 1.6, near: 16, far: 9 };

/** The slabs of a path before the walker: the filled ones are the way that was walked. */
export const slabs = (place: Vec, filled: number, brush: Brush): Built => {
  const { ink } = brush;
  const from = place[0] - ((SLAB.length + SLAB.gap) * SLAB.count) / 2;
  const rows = Array.from({ length: SLAB.count }, (_, index): Vec[] => {
    const left = from + index * (SLAB.length + SLAB.gap);
    return [
      [left, 0, SLAB.far + 6],
      [left + SLAB.length, 0, SLAB.far + 6],
      [left + SLAB.length, 0, SLAB.near + 22],
      [left, 0, SLAB.near + 22],
    ];
  });
  return {
    layers: [
      {
        depth: FAR,
        svg: rows
          .map((corners, index) => polygon(corners, brush, index < filled ? ink.legs : ink.paper, ink.line))
          .join(''),
      },
    ],
    corners: rows.flat(),
    tops: [],
  };
};

/** A measure on the floor from one heel to the other. */
export const stride = (heels: readonly [Vec, Vec], brush: Brush): Built => {
  const { ink, view } = brush;
  const [a, b] = heels.map((heel) => view.see([heel[0], 0, 22])).sort((one, other) => one.x - other.x);
  if (a === undefined || b === undefined) return { layers: [], corners: [], tops: [] };
  const d = `M${figure(a.x)} ${figure(a.y - 3)}v6M${figure(b.x)} ${figure(b.y - 3)}v6M${figure(a.x)} ${figure(a.y)}L${figure(b.x)} ${figure(b.y)}`;
  return {
    layers: [
      {
        depth: FAR,
        svg: `<path d="${d}" fill="none" stroke="${ink.arrow}" stroke-width="2.2" stroke-linecap="round"/>`,
      },
    ],
    corners: heels.map((heel): Vec => [heel[0], -4, 22]),
    tops: [],
  };
};
