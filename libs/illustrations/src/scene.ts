import { movementArrows, pressArrows, roundArrows, walkArrow, type Marks } from './arrows';
import type { Brush } from './brush';
import { ballsOf, fleshOf, type Ball, type Flesh } from './flesh';
import { floorUnder } from './floor';
import { frameOf, type Frame } from './frame';
import type { Vec } from './geometry';
import { extentOf } from './paint';
import { MOMENTS, type ExercisePose, type Moment } from './pose';
import { propsAt, type Built } from './props';
import type { SettledPose } from './settle';

/** Everything that one moment shows, and the paper that it takes. */
export interface Scene {
  flesh: Flesh;
  props: readonly Built[];
  floor: readonly Vec[];
  isOnMat: boolean;
  frame: Frame;
}
const MARGIN = 2;

/** The arrows of an exercise: they stand beside its end. */
export const arrowsOf = (pose: ExercisePose, settled: SettledPose, { view, ink }: Brush): Marks => {
  const all = [
    movementArrows(settled, pose.movements, view, ink),
    pressArrows(settled, pose.presses ?? [], view, ink),
    roundArrows(settled, pose.rounds ?? [], view, ink),
    ...(pose.ahead === undefined ? [] : [walkArrow(settled, pose.ahead, view, ink)]),
  ];
  return { svg: all.map(({ svg }) => svg).join(''), spots: all.flatMap(({ spots }) => spots) };
};

/** The two moments of an exercise in frames that stand side by side. */
export const scenesOf = (
  pose: ExercisePose,
  settled: SettledPose,
  arrows: Marks,
  brush: Brush,
): Readonly<Record<Moment, Scene>> => {
  const { view } = brush;
  const flesh = { start: fleshOf(settled.start), end: fleshOf(settled.end) };
  const at = (moment: Moment): Scene => {
    // A movement is seen in one room: where the body was is part of where it is.
    const shown = MOMENTS.filter((other) => other === moment || pose.moments === undefined).map(
      (other) => flesh[other],
    );
    const props = propsAt(pose, settled, moment, brush);
    const corners = props.flatMap((prop) => prop.corners);
    const isOnMat = pose.mat === true || pose.mat === moment;
    const standing = isOnMat ? [] : corners.filter(([, height]) => height === 0);
    const floor = floorUnder(
      [...shown.flatMap(ballsOf), ...standing.map((corner): Ball => [corner, 0])],
      isOnMat ? 'mat' : 'ground',
    );
    const extents = shown.map((body) => extentOf(body, view));
    const spots = [...[...floor, ...corners].map((corner) => view.see(corner)), ...arrows.spots];
    const frame: Frame = {
      left: Math.min(...extents.map(({ left }) => left), ...spots.map(({ x }) => x - 4)) - MARGIN,
      right: Math.max(...extents.map(({ right }) => right), ...spots.map(({ x }) => x + 4)) + MARGIN,
      top: Math.min(...extents.map(({ top }) => top), ...spots.map(({ y }) => y - 4)) - MARGIN,
      bottom: Math.max(...extents.map(({ bottom }) => bottom), ...spots.map(({ y }) => y + 1)) + MARGIN,
    };
    return { flesh: flesh[moment], props, floor, isOnMat, frame };
  };
  const [start, end] = [at('start'), at('end')];
  const frames = { start: start.frame, end: end.frame };
  return {
    start: { ...start, frame: frameOf(pose, 'start', frames) },
    end: { ...end, frame: frameOf(pose, 'end', frames) },
  };
};
