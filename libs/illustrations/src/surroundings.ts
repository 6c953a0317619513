import type { Flesh } from './flesh';
import { ballsOf } from './flesh';
import { add, type Vec } from './geometry';
import { INK } from './ink';
import { figure } from './outline';
import type { Layer } from './paint';
import type { ExercisePose } from './pose';
import type { SettledPose } from './settle';
import type { Skeleton } from './skeleton';
import type { View } from './view';

/** The patient lies at floor level; where there is a bed, the floor is this much lower. */
const BED_HEIGHT = 31;

const polygon = (corners: readonly Vec[], view: View, fill: string, stroke: string): string => {
  const points = corners.map((corner) => view.see(corner)).map(({ x, y }) => `${figure(x)} ${figure(y)}`);
  return `<path d="M${points.join('L')}Z" fill="${fill}" stroke="${stroke}" stroke-width="0.8"/>`;
};

/** The floor under the body, which is also its line of support: a mat where the patient lies. */
export const floorUnder = (bodies: readonly Flesh[], pose: ExercisePose): readonly Vec[] => {
  const balls = bodies.flatMap(ballsOf);
  const wide = pose.mat ? 4 : 8;
  const deep = pose.mat ? 3 : 2;
  const [left, right] = [
    Math.min(...balls.map(([p, r]) => p[0] - r)) - wide,
    Math.max(...balls.map(([p, r]) => p[0] + r)) + wide,
  ];
  const [far, near] = [
    Math.min(...balls.map(([p, r]) => p[2] - r)) - deep,
    Math.max(...balls.map(([p, r]) => p[2] + r)) + deep,
  ];
  const level = pose.furniture === 'bed' ? -BED_HEIGHT : 0;
  return [
    [left, level, far],
    [right, level, far],
    [right, level, near],
    [left, level, near],
  ];
};
export const paintFloor = (corners: readonly Vec[], pose: ExercisePose, view: View): string =>
  polygon(corners, view, pose.mat ? INK.mat : INK.ground, INK.matEdge);

interface Block {
  from: Vec;
  to: Vec;
}
const paintBlock = ({ from, to }: Block, view: View, fill: string, stroke: string): Layer => {
  const corner = (x: 0 | 1, y: 0 | 1, z: 0 | 1): Vec => [
    x ? to[0] : from[0],
    y ? to[1] : from[1],
    z ? to[2] : from[2],
  ];
  const top = [corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, 1), corner(0, 1, 1)];
  const front = [corner(0, 0, 1), corner(1, 0, 1), corner(1, 1, 1), corner(0, 1, 1)];
  const flank =
    view.see([1, 0, 0]).depth > 0
      ? [corner(1, 0, 0), corner(1, 0, 1), corner(1, 1, 1), corner(1, 1, 0)]
      : [corner(0, 0, 0), corner(0, 0, 1), corner(0, 1, 1), corner(0, 1, 0)];
  return {
    depth: view.depth([from, to]),
    svg: [flank, front, top].map((face) => polygon(face, view, fill, stroke)).join(''),
  };
};

const chair = (seat: Vec): Block[] => {
  const [x, height] = [seat[0] - 1, seat[1] - 6.6];
  const board = (x0: number, y0: number, z0: number, x1: number, y1: number, z1: number): Block => ({
    from: [x + x0, y0, seat[2] + z0],
    to: [x + x1, y1, seat[2] + z1],
  });
  return [
    board(-12, 0, -10, -10, height + 24, -8),
    board(-12, 0, 8, -10, height + 24, 10),
    board(9, 0, -10, 11, height - 2, -8),
    board(9, 0, 8, 11, height - 2, 10),
    board(-12, height + 12, -10, -10, height + 26, 10),
    board(-12, height - 2.4, -11, 12, height, 11),
  ];
};

/** A bed that ends under the buttocks, so that a leg can hang down. */
const bed = (pelvis: Vec): Block[] => [
  {
    from: [pelvis[0] - 66, -BED_HEIGHT, pelvis[2] - 20],
    to: [pelvis[0] + 5, 0, pelvis[2] + 20],
  },
];

/** A table in front, at the height of the hands. */
const table = (hands: Vec): Block[] => {
  const height = hands[1] - 2;
  return [
    { from: [hands[0] - 4, 0, hands[2] - 26], to: [hands[0] - 2, height - 3, hands[2] - 24] },
    { from: [hands[0] + 14, 0, hands[2] - 26], to: [hands[0] + 16, height - 3, hands[2] - 24] },
    { from: [hands[0] + 14, 0, hands[2] + 8], to: [hands[0] + 16, height - 3, hands[2] + 10] },
    { from: [hands[0] - 6, height - 3, hands[2] - 28], to: [hands[0] + 18, height, hands[2] + 12] },
  ];
};

/** A low step under one foot. */
const step = (ankle: Vec): Block[] => [
  { from: [ankle[0] - 8, 0, ankle[2] - 20], to: [ankle[0] + 16, ankle[1] - 4.2, ankle[2] + 8] },
];

const blocksOf = ({ furniture, drawnFor }: ExercisePose, at: Skeleton['at']): Block[] => {
  if (furniture === 'chair') return chair(at.pelvis);
  if (furniture === 'bed') return bed(at.pelvis);
  if (furniture === 'table') return table(at['hand.right']);
  return furniture === 'step' ? step(at[`ankle.${drawnFor}`]) : [];
};

/** What the exercise needs besides the patient. */
export const furnitureOf = (
  pose: ExercisePose,
  settled: SettledPose,
  view: View,
): { layers: Layer[]; corners: Vec[] } => {
  const { at } = settled.start;
  const blocks = blocksOf(pose, at);
  const pillow: Block[] = pose.pillow
    ? [{ from: add(at.head, [-9, -10, -9]), to: add(at.head, [9, -6, 9]) }]
    : [];
  return {
    layers: [
      ...blocks.map((block) => paintBlock(block, view, INK.wood, INK.woodEdge)),
      ...pillow.map((block) => paintBlock(block, view, INK.pillow, INK.matEdge)),
    ].map((layer) => ({ ...layer, depth: layer.depth - 8 })),
    corners: [...blocks, ...pillow].flatMap(({ from, to }) => [from, to]),
  };
};
