import { fleshOf } from './flesh';
import { add } from './geometry';
import { movementArrows, paintVerdict, squeezeArrows, type Marks } from './arrows';
import { INK } from './ink';
import { figure } from './outline';
import { extentOf, paintBody, paintGhost } from './paint';
import type { BodySide } from './body';
import type { ExercisePose } from './pose';
import { POSES, isPose, type PoseId } from './poses';
import { settle } from './settle';
import { floorUnder, furnitureOf, paintFloor } from './surroundings';
import { viewFrom } from './view';

export const MOMENTS = ['start', 'end'] as const;
export type Moment = (typeof MOMENTS)[number];
export interface DrawingOptions {
  /** The side that the patient works on; null or absent draws an exercise without a side. */
  side?: BodySide | null;
  moment: Moment;
  ink?: 'colour' | 'grey';
}

/** One figure unit (a hundredth of the person's height) on paper. */
export const MILLIMETRES_PER_UNIT = 0.42;
const MARGIN = 2;

const otherOf = (side: BodySide): BodySide => (side === 'right' ? 'left' : 'right');
const workedSide = (pose: ExercisePose, side: BodySide | null | undefined): BodySide =>
  pose.sided ? (side ?? pose.drawnFor) : pose.drawnFor;

/** What the drawing shows, in words, for who cannot see it. */
export const describeExercise = (id: PoseId, { side, moment }: DrawingOptions): string => {
  const pose = POSES[id];
  const worked = workedSide(pose, side);
  return pose.alt[moment].replaceAll('{side}', worked).replaceAll('{other}', otherOf(worked));
};

const titleOf = (id: PoseId, moment: Moment): string =>
  `${POSES[id].alt.title}, ${moment === 'start' ? 'start' : 'move'}`;

/**
 * One exercise at one moment as SVG. Both moments of an exercise share one frame, so that they stand side by side at
 * one scale; the other side of the body is the exact mirror image. The same input gives the same bytes.
 */
export const drawExercise = (id: PoseId, options: DrawingOptions): string => {
  const pose = POSES[id];
  const { moment } = options;
  const worked = workedSide(pose, options.side);
  const settled = settle(pose);
  const view = viewFrom(pose.camera);
  const flesh = { start: fleshOf(settled.start), end: fleshOf(settled.end) };
  const floor = floorUnder([flesh.start, flesh.end], pose);
  const furniture = furnitureOf(pose, settled, view);
  const arrows: Marks[] = [
    movementArrows(settled, pose.movements, view),
    ...(pose.squeeze ? [squeezeArrows(settled, view)] : []),
  ];

  const extents = [extentOf(flesh.start, view), extentOf(flesh.end, view)];
  const spots = [
    ...[...floor, ...furniture.corners].map((corner) => view.see(corner)),
    ...arrows.flatMap((marks) => marks.spots),
  ];
  const left = Math.min(...extents.map((extent) => extent.left), ...spots.map(({ x }) => x - 3)) - MARGIN;
  const right = Math.max(...extents.map((extent) => extent.right), ...spots.map(({ x }) => x + 3)) + MARGIN;
  const top = Math.min(...extents.map((extent) => extent.top), ...spots.map(({ y }) => y - 3)) - MARGIN;
  const bottom = Math.max(...extents.map((extent) => extent.bottom), ...spots.map(({ y }) => y + 1)) + MARGIN;

  const body = paintBody(settled[moment], flesh[moment], view, `${id}-${worked}-${moment}`);
  const layers = [...body, ...furniture.layers].sort((a, b) => a.depth - b.depth).map(({ svg }) => svg);
  const feel = pose.feel
    .map(({ joint, by }) => view.see(add(settled.end.at[joint], by)))
    .map(
      ({ x, y }) =>
        `<circle cx="${figure(x)}" cy="${figure(y)}" r="5.4" fill="${INK.feel}" stroke="${INK.paper}" stroke-width="2.4"/>` +
        `<circle cx="${figure(x)}" cy="${figure(y)}" r="5.4" fill="none" stroke="${INK.feelEdge}" stroke-width="0.9" stroke-dasharray="2 1.4"/>`,
    );
  const marks = moment === 'end' ? [...feel, ...arrows.map(({ svg }) => svg)].join('') : '';
  const verdict = pose.dont ? paintVerdict(moment === 'end', left, top) : '';
  const ghost = moment === 'end' && !pose.dont ? paintGhost(flesh.start, view) : '';
  const mirrored = worked !== pose.drawnFor;
  const turnOver = mirrored ? ` transform="translate(${figure(left + right)} 0) scale(-1 1)"` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure(left)} ${figure(top)} ${figure(right - left)} ${figure(bottom - top)}" role="img">` +
    `<title>${titleOf(id, moment)}</title><desc>${describeExercise(id, options)}</desc>` +
    `<g stroke-width="${INK.width}" stroke-linejoin="round"${turnOver}>${paintFloor(floor, pose, view)}${ghost}${layers.join('')}${marks}${verdict}</g></svg>\n`
  );
};

export const hasDrawing = (pose: string | undefined): pose is PoseId => pose !== undefined && isPose(pose);
