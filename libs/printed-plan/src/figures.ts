/** The drawings of an exercise or a piece of advice: both moments, mirrored to the side it is done on, at one scale. */
import type { CauseSide } from '@stride/assessment-engine';
import type { Language } from '@stride/clinical';
import { drawExercise, hasDrawing, MOMENTS } from '@stride/illustrations';
import { ownDescription, wordsOfFigure, type BesideFigure, type FigureLabels, type FigureName } from './figure-words';
import type { SheetInk } from './pages';

/**
 * The room that one drawing has on the sheet, in millimetres: a lying figure is wide and its two moments stand one
 * above the other, an upright one is tall and they stand side by side.
 */
const ROOM = { wide: { width: 58, height: 20 }, tall: { width: 36, height: 39 } } as const;
/** Millimetres on paper for a hundredth of the person's height, at most. */
const LARGEST_SCALE = 0.5;
/** Advice is one scale throughout, small beside its text: people on one page are equally tall. */
const ADVICE_SCALE = 0.15;
/** From this ratio of width to height a drawing is wide. */
const WIDE = 1.6;

/** What a drawing stands beside. */
export type FigurePlace = 'exercise' | 'advice';

export interface Figure extends FigureName {
  alt: string;
  label: string;
  svg: string;
  /** Printed width in millimetres. */
  width: number;
  /** Start and end stand one above the other. */
  wide: boolean;
}

const measure = (svg: string, place: FigurePlace): { width: number; wide: boolean } => {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const wide = width / height >= WIDE;
  const room = wide ? ROOM.wide : ROOM.tall;
  const scale =
    place === 'advice' ? ADVICE_SCALE : Math.min(LARGEST_SCALE, room.width / width, room.height / height);
  return { width: Math.round(width * scale * 10) / 10, wide };
};

/** Both moments of an exercise or a piece of advice, or nothing where it is not drawn yet. */
export const figuresFor = (pose: string | undefined, side: CauseSide | null, language: Language): FigureName[] => {
  if (!hasDrawing(pose)) return [];
  const worked = side === 'bilateral' ? 'left' : side === 'midline' ? null : side;
  return MOMENTS.map((moment) => ownDescription({ pose, side: worked, moment }, language));
};

/** Drawings do not depend on the patient: each is made once, however many sheets it stands on. */
const remembered = new Map<string, string>();
const drawingOf = ({ pose, side, moment }: FigureName, ink: SheetInk): string => {
  const key = `${pose} ${side} ${moment} ${ink}`;
  const drawing = remembered.get(key) ?? drawExercise(pose, { side, moment, ink });
  remembered.set(key, drawing);
  return drawing;
};

/** The figures with their words and their drawings, as they are drawn by now. */
export const drawn = (
  names: readonly FigureName[],
  beside: BesideFigure,
  labels: FigureLabels,
  { ink, place }: { ink: SheetInk; place: FigurePlace },
): Figure[] =>
  names.map((name) => {
    const svg = drawingOf(name, ink);
    return { ...name, ...wordsOfFigure(name, beside, labels), svg, ...measure(svg, place) };
  });
