import type { ExercisePose, Moment } from './pose';

/** A rectangle of paper. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const around = (frames: readonly Frame[]): Frame => ({
  left: Math.min(...frames.map(({ left }) => left)),
  top: Math.min(...frames.map(({ top }) => top)),
  right: Math.max(...frames.map(({ right }) => right)),
  bottom: Math.max(...frames.map(({ bottom }) => bottom)),
});

/**
 * The frame of a moment. Both moments of an exercise are drawn in frames of one size, so that they stand side by side at
 * one scale: of one motion in the same one, so that one sees what moved; of two different things each in the middle of
 * its own.
 */
export const frameOf = (
  pose: ExercisePose,
  moment: Moment,
  frames: Readonly<Record<Moment, Frame>>,
): Frame => {
  const both = around([frames.start, frames.end]);
  if (pose.moments === undefined || pose.moments === 'steady') return both;
  const width = Math.max(frames.start.right - frames.start.left, frames.end.right - frames.end.left);
  const middle = (frames[moment].left + frames[moment].right) / 2;
  return { ...both, left: middle - width / 2, right: middle + width / 2 };
};
