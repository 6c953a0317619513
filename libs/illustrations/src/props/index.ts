/** What an exercise needs besides the patient, built where the body uses it. */
import type { Brush } from '../brush';
import { fleshOf } from '../flesh';
import { add, between, type Vec } from '../geometry';
import type { ExercisePose, Moment, Prop } from '../pose';
import type { SettledPose } from '../settle';
import type { Skeleton } from '../skeleton';
import type { Built } from './built';
import { bed, chair, desk, pillow, step, stool, table } from './furniture';
import { bag, band } from './held';
import { clock, slabs, stride } from './signs';
import { bike, walker } from './walking-aids';

export type { Built } from './built';

/** How far below the bone of a lying shank its calf reaches: that is where the seat is. */
const CALF = 5.2;

const build = (
  prop: Prop,
  { start, now }: { start: Skeleton; now: Skeleton },
  pose: ExercisePose,
  brush: Brush,
): Built => {
  const { by = [0, 0, 0], size = 0 } = prop;
  const place = (usual: Vec): Vec => add(prop.at === undefined ? usual : start.at[prop.at], by);
  const { at } = start;
  switch (prop.kind) {
    case 'pillow':
      return pillow(place(at.head), brush);
    case 'chair':
      return chair(place(at.pelvis), brush);
    case 'stool': {
      const calves = between(
        between(at['knee.right'], at['ankle.right'], 0.5),
        between(at['knee.left'], at['ankle.left'], 0.5),
        0.5,
      );
      return stool(place(add(calves, [0, -CALF, 0])), brush);
    }
    case 'bed':
      return bed(place(at.pelvis), pose.start.raised ?? 0, size, brush);
    case 'table':
      return table(place(at['wrist.right']), brush);
    case 'desk':
      return desk(place(at['wrist.right']), between(at['hip.right'], at['knee.right'], 0.5), brush);
    case 'step':
      return step(place(at[`ankle.${pose.drawnFor}`]), brush);
    case 'band': {
      const { legs } = fleshOf(now);
      return band([legs.right, legs.left], brush);
    }
    case 'bag':
      return bag(add(now.at[prop.at ?? 'hand.right'], by), brush);
    case 'walker':
      return walker([now.at['wrist.right'], now.at['wrist.left']], brush);
    case 'bike': {
      const pedal = (ball: Vec): Vec => add(ball, [0, -2.6, 0]);
      return bike(
        {
          pelvis: at.pelvis,
          hands: at['wrist.right'],
          pedals: [pedal(now.at['ball.right']), pedal(now.at['ball.left'])],
        },
        brush,
      );
    }
    case 'clock':
      return clock(place(at.head), size, brush);
    case 'slabs':
      return slabs(place([0, 0, 0]), size, brush);
    case 'stride':
      return stride([now.at['heel.right'], now.at['heel.left']], brush);
  }
};

/** The props of one moment, each with its kind. */
export const propsAt = (
  pose: ExercisePose,
  settled: SettledPose,
  moment: Moment,
  brush: Brush,
): (Built & { kind: Prop['kind'] })[] =>
  (pose.props ?? [])
    .filter(({ only }) => only === undefined || only === moment)
    .map((prop) => {
      const start = settled[prop.only ?? (pose.moments === undefined ? 'start' : moment)];
      return { ...build(prop, { start, now: settled[moment] }, pose, brush), kind: prop.kind };
    });
