import type { Brush } from './brush';
import type { Ball } from './flesh';
import type { Vec } from './geometry';
import { figure } from './outline';

/** A flat shape in the room, with an edge. */
export const polygon = (corners: readonly Vec[], { view }: Brush, fill: string, stroke: string): string => {
  const points = corners.map((corner) => view.see(corner)).map(({ x, y }) => `${figure(x)} ${figure(y)}`);
  return `<path d="M${points.join('L')}Z" fill="${fill}" stroke="${stroke}" stroke-width="0.8"/>`;
};

/** How far the floor goes beyond what stands on it. */
const AROUND = { mat: { wide: 4, deep: 3 }, ground: { wide: 8, deep: 2 } } as const;

/** The floor under some bodies, which is also their line of support: a mat where the patient lies. */
export const floorUnder = (balls: readonly Ball[], kind: keyof typeof AROUND): readonly Vec[] => {
  const { wide, deep } = AROUND[kind];
  const [left, right] = [
    Math.min(...balls.map(([p, r]) => p[0] - r)) - wide,
    Math.max(...balls.map(([p, r]) => p[0] + r)) + wide,
  ];
  const [far, near] = [
    Math.min(...balls.map(([p, r]) => p[2] - r)) - deep,
    Math.max(...balls.map(([p, r]) => p[2] + r)) + deep,
  ];
  return [
    [left, 0, far],
    [right, 0, far],
    [right, 0, near],
    [left, 0, near],
  ];
};
