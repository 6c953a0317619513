import type { Brush } from '../brush';
import { add, type Vec } from '../geometry';
import { block, paintBlock, wooden, type Built } from './built';

/** How far below the hip joints a seat is, and below a wrist a table top. */
const SEAT_BELOW_HIP = 6.8;
const TABLE_BELOW_WRIST = 2;
/** How far below the ankle the sole is. */
const SOLE = 4.3;

/** A chair under the hips, its back behind. */
export const chair = (hips: Vec, brush: Brush): Built => {
  const [x, top, z] = [hips[0] - 1, hips[1] - SEAT_BELOW_HIP, hips[2]];
  const board = (x0: number, y0: number, z0: number, x1: number, y1: number, z1: number) =>
    block([x + x0, y0, z + z0], [x + x1, y1, z + z1]);
  return wooden(
    [
      board(-12, 0, -10, -10, top + 24, -8),
      board(-12, 0, 8, -10, top + 24, 10),
      board(9, 0, -10, 11, top - 2, -8),
      board(9, 0, 8, 11, top - 2, 10),
      board(-12, top + 12, -10, -10, top + 26, 10),
      board(-12, top - 2.4, -11, 12, top, 11),
    ],
    top,
    brush,
  );
};

/** A chair that stands across, its seat under the calves of who lies on the floor. */
export const stool = (calves: Vec, brush: Brush): Built => {
  const [x, top, z] = [calves[0], calves[1], calves[2]];
  return wooden(
    [
      block([x - 9, 0, z - 15], [x - 7, top - 2, z - 13]),
      block([x - 9, 0, z + 13], [x - 7, top - 2, z + 15]),
      block([x + 20, 0, z - 15], [x + 22, top + 24, z - 13]),
      block([x + 20, 0, z + 13], [x + 22, top + 24, z + 15]),
      block([x + 20, top + 12, z - 15], [x + 22, top + 25, z + 15]),
      block([x - 10, top - 2.4, z - 16], [x + 22, top, z + 16]),
    ],
    top,
    brush,
  );
};

/** A bed that ends under the buttocks, so that a leg can hang down, or one that carries the whole body. */
export const bed = (pelvis: Vec, height: number, beyond: number, brush: Brush): Built => {
  const { ink } = brush;
  const [head, foot] = [pelvis[0] - 66, pelvis[0] + beyond];
  const [far, near] = [pelvis[2] - 20, pelvis[2] + 20];
  const built = wooden(
    [
      block([head - 2, 0, far], [head, height + 12, near]),
      block([head, height - 13, far], [foot, height - 8, near]),
      ...[head + 4, foot - 7].map((x) => block([x, 0, near - 3], [x + 3, height - 13, near])),
    ],
    height,
    brush,
  );
  const mattress = paintBlock(
    block([head, height - 8, far], [foot, height, near]),
    brush,
    ink.pillow,
    ink.woodEdge,
  );
  return {
    ...built,
    layers: [...built.layers, { ...mattress, depth: mattress.depth - 7.5 }],
    corners: [...built.corners, [head, 0, near], [foot, height, near]],
  };
};

const tableBoards = (hands: Vec, top: number) => {
  const [x, , z] = hands;
  return {
    legs: [
      block([x - 4, 0, z - 26], [x - 2, top - 3, z - 24]),
      block([x + 14, 0, z - 26], [x + 16, top - 3, z - 24]),
      block([x + 14, 0, z + 8], [x + 16, top - 3, z + 10]),
    ],
    top: block([x - 6, top - 3, z - 28], [x + 18, top, z + 12]),
  };
};

/** A table in front, at the height of the hands. */
export const table = (hands: Vec, brush: Brush): Built => {
  const height = hands[1] - TABLE_BELOW_WRIST;
  const { legs, top } = tableBoards(hands, height);
  return wooden([...legs, top], height, brush);
};

/** A table that the legs of who sits are under: its top hides them, and the arms lie on it. */
export const desk = (hands: Vec, thigh: Vec, brush: Brush): Built => {
  const height = hands[1] - TABLE_BELOW_WRIST;
  const { legs, top } = tableBoards(hands, height);
  const built = wooden([...legs, top], height, brush);
  const board = paintBlock(top, brush, brush.ink.wood, brush.ink.woodEdge);
  const layers = [...built.layers.slice(0, -1), { ...board, depth: brush.view.see(thigh).depth + 2 }];
  return { ...built, layers };
};

/** A low step under one foot. */
export const step = (ankle: Vec, brush: Brush): Built => {
  const top = ankle[1] - SOLE;
  return wooden([block([ankle[0] - 8, 0, ankle[2] - 20], [ankle[0] + 16, top, ankle[2] + 8])], top, brush);
};

/** A pillow under the head. */
export const pillow = (head: Vec, brush: Brush): Built => {
  const { ink } = brush;
  const [from, to] = [add(head, [-9, -11, -9]), add(head, [9, -6, 9])];
  const layer = paintBlock(
    block([from[0], Math.max(0, from[1]), from[2]], to),
    brush,
    ink.pillow,
    ink.matEdge,
  );
  return { layers: [{ ...layer, depth: layer.depth - 8 }], corners: [from, to], tops: [to[1]] };
};
