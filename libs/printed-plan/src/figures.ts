/** The drawings of an exercise: start and end, mirrored to the side it is done on, at one scale. */
import type { CauseSide } from '@stride/assessment-engine';
import { MILLIMETRES_PER_UNIT, describeExercise, drawExercise, hasDrawing } from '@stride/illustrations';
import type { SheetWords } from './words';

/** The room that one drawing has on the sheet, in millimetres. */
const ROOM = { width: 36, height: 38 } as const;

export interface Figure {
  svg: string;
  alt: string;
  /** Printed width in millimetres. */
  width: number;
  label: string;
}

const printedWidth = (svg: string): number => {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const scale = Math.min(MILLIMETRES_PER_UNIT, ROOM.width / width, ROOM.height / height);
  return Math.round(width * scale * 10) / 10;
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
    return { svg, alt, width: printedWidth(svg), label };
  });
};
