/** Drawing: a pose given by joint angles becomes a picture of a person doing the exercise. */
export interface DrawingOptions {
  side: 'left' | 'right';
  moment: 'start' | 'end';
}

/** Whether an exercise is drawn. */
export function hasDrawing(_pose: string): boolean {
  return false;
}

/** The drawing of a pose as SVG; throws a RangeError for a pose that is not drawn. */
export function drawExercise(pose: string, _options: DrawingOptions): string {
  throw new RangeError(`${pose} is not drawn.`);
}
