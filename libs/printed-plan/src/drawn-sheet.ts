/** A sheet with its drawings, as it goes to the page: they are made anew from their names whenever it is printed. */
import type { SheetExercise } from './exercises';
import type { FigureLabels } from './figure-words';
import { drawn, type Figure } from './figures';
import type { SheetInk } from './pages';
import type { SheetAdvice } from './advice';
import type { SheetContent } from './sheet';

/** What is kept of a sheet; one that was issued by an earlier version lacks what came later. */
export type KeptContent = Omit<SheetContent, 'everyDay' | 'figureLabels'> & {
  figureLabels?: FigureLabels;
  /** Up to version 2 advice was one text, without drawings. */
  everyDay: readonly (SheetAdvice | { title: string; text: string })[];
};
type Drawn<T> = Omit<T, 'figures'> & { figures: readonly Figure[] };
export type DrawnSheet = Omit<SheetContent, 'exercises' | 'everyDay' | 'figureLabels'> & {
  exercises: readonly Drawn<SheetExercise>[];
  everyDay: readonly Drawn<SheetAdvice>[];
};

const LATER_PARTS = { mark: '', goals: [], minutes: '', need: [], inClinic: [], code: '' } as const;
/** Drawings of before keep their words themselves. */
const NO_LABELS: FigureLabels = { start: '', move: '', wrong: '', right: '', drawing: '' };

/** The sheet with its drawings in this ink. */
export const drawnSheet = ({ figureLabels = NO_LABELS, ...content }: KeptContent, ink: SheetInk): DrawnSheet => ({
  ...LATER_PARTS,
  ...content,
  exercises: content.exercises.map((exercise) => ({
    ...exercise,
    figures: drawn(exercise.figures, exercise, figureLabels, { ink, place: 'exercise' }),
  })),
  everyDay: content.everyDay.map((advice) =>
    'text' in advice
      ? { title: advice.title, steps: [advice.text], figures: [] }
      : { ...advice, figures: drawn(advice.figures, { ...advice, side: '' }, figureLabels, { ink, place: 'advice' }) },
  ),
});
