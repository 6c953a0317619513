import { outlined, type Brush } from '../brush';
import { add, between, type Vec } from '../geometry';
import { block, paintBar, paintBlock, paintWheel, type Built } from './built';

const BAR = 0.9;
const GRIP = 1.3;

/** A walker with wheels: grips under both hands, a seat between its frames. */
export const walker = (hands: readonly [Vec, Vec], brush: Brush): Built => {
  const { ink } = brush;
  const frames = hands.map((hand) => {
    const grip: Vec = add(hand, [0, -2.2, 0]);
    const [rear, front]: [Vec, Vec] = [
      [grip[0] - 3, 3.4, grip[2]],
      [grip[0] + 17, 3.4, grip[2]],
    ];
    const bend = add(grip, [4, -5, 0]);
    const waist = between(bend, front, 0.42);
    return [
      paintBar(bend, front, BAR, brush, ink.metal),
      paintBar(waist, rear, BAR, brush, ink.metal),
      paintBar(grip, bend, BAR, brush, ink.metal),
      paintBar(add(grip, [-4, 0, 0]), add(grip, [1, 0, 0]), GRIP, brush, ink.shoe),
      paintWheel(rear, 3.4, brush),
      paintWheel(front, 3.4, brush),
    ];
  });
  const [right, left] = hands;
  const level = right[1] * 0.58;
  const seat = paintBlock(
    block([right[0] + 2, level - 6, left[2]], [right[0] + 13, level, right[2]]),
    brush,
    ink.bag,
    ink.line,
  );
  return {
    layers: [...frames.flat(), { ...seat, depth: seat.depth - 3 }],
    corners: hands.flatMap((hand): Vec[] => [
      [hand[0] - 7, 0, hand[2]],
      [hand[0] + 20.5, 0, hand[2]],
    ]),
    tops: [right[1] - 2.2 + GRIP],
  };
};

/** An exercise bike: saddle, bars, pedals and a flywheel. */
export const bike = (body: { pelvis: Vec; hands: Vec; pedals: readonly [Vec, Vec] }, brush: Brush): Built => {
  const { ink, shape } = brush;
  const { pelvis, hands, pedals } = body;
  const axle = between(pedals[0], pedals[1], 0.5);
  const hub: Vec = [axle[0] + 25, 13, 0];
  const saddle: Vec = [pelvis[0] - 1, pelvis[1] - 8.6, 0];
  const grips: Vec = [hands[0], hands[1] - 2, 0];
  const post: Vec = [grips[0] - 3, grips[1] - 12, 0];
  const frame = [
    paintBar([saddle[0] - 6, 1, 0], [hub[0] + 8, 1, 0], 1, brush, ink.metal),
    paintBar([saddle[0], saddle[1], 0], [axle[0], axle[1], 0], 1.3, brush, ink.metal),
    paintBar([axle[0], axle[1], 0], [axle[0] - 6, 1, 0], 1.3, brush, ink.metal),
    paintBar([axle[0], axle[1], 0], post, 1.3, brush, ink.metal),
    paintBar(post, hub, 1.3, brush, ink.metal),
    paintBar(post, grips, 1.3, brush, ink.metal),
  ].map((layer) => ({ ...layer, depth: layer.depth - 2 }));
  const wheel = {
    depth: brush.view.see(hub).depth - 3,
    svg:
      outlined(shape([[hub, 12]]), ink.metal, ink.line) +
      outlined(shape([[hub, 9.4]]), ink.paper, ink.line) +
      outlined(shape([[hub, 2]]), ink.metal, ink.line),
  };
  const seat = {
    depth: brush.view.see(saddle).depth - 1,
    svg: outlined(
      shape([
        [add(saddle, [-5, 0.3, 3]), 1.6],
        [add(saddle, [-5, 0.3, -3]), 1.6],
        [add(saddle, [7, 0, 0]), 1],
      ]),
      ink.shoe,
      ink.line,
    ),
  };
  const bars = paintBar([grips[0], grips[1], -11], [grips[0], grips[1], 11], 1.1, brush, ink.shoe);
  const cranks = pedals.flatMap((pedal) => [
    paintBar([axle[0], axle[1], pedal[2] * 0.6], [pedal[0], pedal[1], pedal[2] * 0.6], 0.9, brush, ink.metal),
    paintBar(add(pedal, [-2.4, 0, 0]), add(pedal, [2.4, 0, 0]), 0.9, brush, ink.shoe),
  ]);
  return {
    layers: [wheel, ...frame, seat, bars, ...cranks.map((layer) => ({ ...layer, depth: layer.depth - 1.5 }))],
    corners: [
      [saddle[0] - 8, 0, 0],
      [hub[0] + 12, 0, 0],
    ],
    tops: [saddle[1] + 1.9, grips[1] + 1.1],
  };
};
