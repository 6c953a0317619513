/** The drawings of an exercise: start and end, mirrored to the side it is done on, at one scale. */
import type { CauseSide } from '@stride/assessment-engine';
import { describeExercise, drawExercise, hasDrawing } from '@stride/illustrations';
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

export interface Figure {
  svg: string;
  alt: string;
  /** Printed width in millimetres. */
  width: number;
  /** Start and end stand one above the other. */
  wide: boolean;
  label: string;
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
  return (['start', 'end'] as const).map((moment) => {
    const svg = drawExercise(pose, { side: worked, moment });
    const label = moment === 'start' ? words.start : words.move;
    const alt =
      words.language === 'en'
        ? describeExercise(pose, { side: worked, moment })
        : words.drawing(title, label);
    return { svg, alt, ...measure(svg), label };
  });
};
