import { outlined, type Brush, type Layer } from '../brush';
import { polygon } from '../floor';
import type { Vec } from '../geometry';
import { LINE_WIDTH } from '../ink';

/** A prop on the paper: its layers, the places that must lie inside the picture, and the heights that it carries at. */
export interface Built {
  layers: Layer[];
  corners: Vec[];
  tops: readonly number[];
}

/** A box along the axes of the room, between two corners. */
export interface Block {
  from: Vec;
  to: Vec;
}
export const block = (from: Vec, to: Vec): Block => ({ from, to });

export const paintBlock = ({ from, to }: Block, brush: Brush, fill: string, stroke: string): Layer => {
  const corner = (x: 0 | 1, y: 0 | 1, z: 0 | 1): Vec => [
    x ? to[0] : from[0],
    y ? to[1] : from[1],
    z ? to[2] : from[2],
  ];
  const { view } = brush;
  const isSeen = (normal: Vec): boolean => view.see(normal).depth > 0;
  const top = [corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, 1), corner(0, 1, 1)];
  const side = isSeen([0, 0, 1])
    ? [corner(0, 0, 1), corner(1, 0, 1), corner(1, 1, 1), corner(0, 1, 1)]
    : [corner(0, 0, 0), corner(1, 0, 0), corner(1, 1, 0), corner(0, 1, 0)];
  const flank = isSeen([1, 0, 0])
    ? [corner(1, 0, 0), corner(1, 0, 1), corner(1, 1, 1), corner(1, 1, 0)]
    : [corner(0, 0, 0), corner(0, 0, 1), corner(0, 1, 1), corner(0, 1, 0)];
  return {
    depth: view.depth([from, to]),
    svg: [flank, side, top].map((face) => polygon(face, brush, fill, stroke)).join(''),
  };
};

/** A round bar. */
export const paintBar = (from: Vec, to: Vec, radius: number, brush: Brush, fill: string): Layer => ({
  depth: brush.view.depth([from, to]),
  svg: outlined(
    brush.shape([
      [from, radius],
      [to, radius],
    ]),
    fill,
    brush.ink.line,
  ),
});

/** A wheel in the plane of the walk, seen from the side. */
export const paintWheel = (hub: Vec, radius: number, brush: Brush): Layer => {
  const { shape, ink } = brush;
  return {
    depth: brush.view.see(hub).depth,
    svg:
      outlined(shape([[hub, radius]]), ink.shoe, ink.line) +
      outlined(shape([[hub, radius - 2 * LINE_WIDTH]]), ink.paper, ink.line),
  };
};

/** Furniture is built of wooden boards and stands behind the body that uses it. */
const BEHIND = 8;
export const wooden = (blocks: readonly Block[], top: number, brush: Brush): Built => ({
  layers: blocks
    .map((board) => paintBlock(board, brush, brush.ink.wood, brush.ink.woodEdge))
    .map((layer) => ({ ...layer, depth: layer.depth - BEHIND })),
  corners: blocks.flatMap(({ from, to }) => [from, to]),
  tops: [top],
});
