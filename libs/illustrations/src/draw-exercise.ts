import { paintVerdict } from './arrows';
import type { BodySide } from './body';
import { brushFor, type Brush } from './brush';
import { polygon } from './floor';
import { add } from './geometry';
import { INKS, LINE_WIDTH, type InkName } from './ink';
import { figure } from './outline';
import { paintBody, paintGhost } from './paint';
import { MOMENTS, type ExercisePose, type Moment } from './pose';
import { POSES, isPose, type PoseId } from './poses';
import { arrowsOf, scenesOf } from './scene';
import { settle, type SettledPose } from './settle';
import { viewFrom } from './view';

export interface DrawingOptions {
  /** The side that the patient works on; null or absent draws an exercise without a side. */
  side?: BodySide | null;
  moment: Moment;
  /** In colour, or in greys for a printer without colour. */
  ink?: InkName;
}

/** One figure unit (a hundredth of the person's height) on paper. */
export const MILLIMETRES_PER_UNIT = 0.42;
const FEEL_RADIUS = 5.4;

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

/** "Feel it here": a dashed ring, so that it is told by its shape too. */
const feelMarks = (pose: ExercisePose, settled: SettledPose, moment: Moment, { view, ink }: Brush): string =>
  pose.feel
    .filter(({ only = 'end' }) => only === moment)
    .map(({ joint, by }) => view.see(add(settled[moment].at[joint], by)))
    .map(
      ({ x, y }) =>
        `<circle cx="${figure(x)}" cy="${figure(y)}" r="${FEEL_RADIUS}" fill="${ink.feel}" stroke="${ink.paper}" stroke-width="2.4"/>` +
        `<circle cx="${figure(x)}" cy="${figure(y)}" r="${FEEL_RADIUS}" fill="none" stroke="${ink.feelEdge}" stroke-width="1.2" stroke-dasharray="2 1.4"/>`,
    )
    .join('');

/**
 * One exercise at one moment as SVG; the other side of the body is the exact mirror image. The same input gives the same
 * bytes.
 */
export const drawExercise = (id: PoseId, options: DrawingOptions): string => {
  const pose: ExercisePose = POSES[id];
  const { moment, ink: inkName = 'colour' } = options;
  const ink = INKS[inkName];
  const worked = workedSide(pose, options.side);
  const settled = settle(pose);
  const view = viewFrom(pose.camera);
  const brush = brushFor(view, ink);
  const arrows = arrowsOf(pose, settled, brush);
  const scenes = scenesOf(pose, settled, arrows, brush);
  const { flesh, props, floor, isOnMat, frame } = scenes[moment];
  const { left, top, right, bottom } = frame;

  const body = paintBody(settled[moment], flesh, brush, {
    nearer: pose[moment].nearer ?? {},
    shod: pose.shod === true,
    name: `${id}-${worked}-${moment}`,
  });
  const layers = [...props.flatMap((prop) => prop.layers), ...body]
    .sort((a, b) => a.depth - b.depth)
    .map(({ svg }) => svg);
  const ground = polygon(floor, brush, isOnMat ? ink.mat : ink.ground, ink.matEdge);
  const ghost = moment === 'end' && pose.moments === undefined ? paintGhost(scenes.start.flesh, brush) : '';
  const marks = feelMarks(pose, settled, moment, brush) + (moment === 'end' ? arrows.svg : '');
  const mirrored = worked !== pose.drawnFor;
  const placed = mirrored
    ? `translate(${figure(right)} ${figure(-top)}) scale(-1 1)`
    : `translate(${figure(-left)} ${figure(-top)})`;
  // The verdict is a sign, not a part of the room: it is never mirrored.
  const verdict = pose.moments === 'wrong-and-right' ? paintVerdict(moment === 'end', ink) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figure(right - left)} ${figure(bottom - top)}" role="img">` +
    `<title>${titleOf(id, moment)}</title><desc>${describeExercise(id, options)}</desc>` +
    `<g stroke-width="${LINE_WIDTH}" stroke-linejoin="round" transform="${placed}">${ground}${ghost}${layers.join('')}${marks}</g>${verdict}</svg>\n`
  );
};

export const hasDrawing = (pose: string | undefined): pose is PoseId => pose !== undefined && isPose(pose);
export { MOMENTS, type Moment };
