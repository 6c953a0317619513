/**
 * Drawings of exercises. A pose is written down in joint angles, the physiotherapist's own vocabulary; forward
 * kinematics puts the body on the floor, and its flesh is drawn as filled shapes with a dark outline that survives a
 * photocopier.
 */
export {
  MILLIMETRES_PER_UNIT,
  MOMENTS,
  describeExercise,
  drawExercise,
  hasDrawing,
  type DrawingOptions,
  type Moment,
} from './draw-exercise';
export { INK_NAMES, type InkName } from './ink';
export { CHART_VIEWS, drawBodyChart, regionsOf, type ChartView } from './body-chart';
export { POSES, POSE_IDS, type PoseId } from './poses';
