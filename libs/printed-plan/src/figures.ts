/** The drawings of an exercise: start and end, mirrored to the side it is done on, at one scale. */
import type { CauseSide } from '@stride/assessment-engine';
import {
  describeExercise,
  drawExercise,
  hasDrawing,
  MOMENTS,
  type Moment,
  type PoseId,
} from '@stride/illustrations';
import type { SheetInk } from './pages';
import type { SheetWords } from './words';

/**
 * The room that one drawing has on the sheet, in millimetres: a lying figure is wide and its two moments stand one
 * above the other, an upright one is tall and they stand side by side.
 */
const ROOM = { wide: { width: 58, height: 20 }, tall: { width: 36, height: 39 } } as const;
/** Millimetres on paper for a hundredth of the person's height, at most. */
const LARGEST_SCALE = 0.5;
/** From this ratio of width to height a drawing is wide. */
const WIDE = 1.6;

/** Which drawing stands there, and its words: what is kept of a figure when a sheet is issued. */
export interface FigureWords {
  pose: PoseId;
  side: 'left' | 'right' | null;
  moment: Moment;
  alt: string;
  label: string;
}
export interface Figure extends FigureWords {
  svg: string;
  /** Printed width in millimetres. */
  width: number;
  /** Start and end stand one above the other. */
  wide: boolean;
}

const measure = (svg: string): { width: number; wide: boolean } => {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const wide = width / height >= WIDE;
  const room = wide ? ROOM.wide : ROOM.tall;
  const scale = Math.min(LARGEST_SCALE, room.width / width, room.height / height);
  return { width: Math.round(width * scale * 10) / 10, wide };
};

/** Start and end of an exercise, or nothing where it is not drawn yet. */
export const figuresFor = (
  pose: string | undefined,
  side: CauseSide | null,
  title: string,
  words: SheetWords,
): Figure[] => {
  if (!hasDrawing(pose)) return [];
  const worked = side === 'bilateral' ? 'left' : side === 'midline' ? null : side;
  return MOMENTS.map((moment) => {
    const label = moment === 'start' ? words.start : words.move;
    const alt =
      words.language === 'en'
        ? describeExercise(pose, { side: worked, moment })
        : words.drawing(title, label);
    return drawn({ pose, side: worked, moment, alt, label }, 'colour');
  });
};

/** A figure with its drawing, as it is drawn by now. */
export const drawn = ({ pose, side, moment, alt, label }: FigureWords, ink: SheetInk): Figure => {
  const svg = drawExercise(pose, { side, moment, ink });
  return { pose, side, moment, alt, label, svg, ...measure(svg) };
};

/** What is kept of a figure. */
export const wordsOf = ({ pose, side, moment, alt, label }: Figure): FigureWords => ({
  pose,
  side,
  moment,
  alt,
  label,
});
