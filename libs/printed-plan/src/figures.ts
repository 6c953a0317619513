/** The drawings of an exercise: start and end, mirrored to the side it is done on. */
import { drawExercise, hasDrawing } from '@stride/illustrations';
import type { CauseSide } from '@stride/assessment-engine';

/** Start and end as SVG, or null where an exercise is not drawn yet. */
export function figuresFor(pose: string | undefined, side: CauseSide | null): { start: string; end: string } | null {
  if (pose === undefined || !hasDrawing(pose)) return null;
  const drawn = side === 'right' ? 'right' : 'left';
  return { start: drawExercise(pose, { side: drawn, moment: 'start' }), end: drawExercise(pose, { side: drawn, moment: 'end' }) };
}
