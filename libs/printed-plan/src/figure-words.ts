/** What is said of a drawing: what it is called beside the other one, and what it shows to who cannot see it. */
import { describeExercise, POSES, type Moment, type PoseId } from '@stride/illustrations';
import type { Language } from '@stride/clinical';
import type { SheetWords } from './words';

/** Which drawing: what is kept of it when a sheet is issued, besides its words. */
export interface FigureName {
  pose: PoseId;
  side: 'left' | 'right' | null;
  moment: Moment;
  /**
   * In English, where each drawing is described on its own. Up to version 2 in every language; from then on the others
   * make theirs from the words beside the drawing.
   */
  alt?: string;
  /** Kept up to version 2. */
  label?: string;
}

/** How a language speaks of a drawing. */
export type FigureLabels = Readonly<Record<'start' | 'move' | 'wrong' | 'right' | 'drawing', string>>;

/** The words that stand beside a drawing. */
export interface BesideFigure {
  title: string;
  /** The sentence that names the side; empty where there is none. */
  side: string;
  steps: readonly string[];
}

/** A pattern of `drawing`, to be kept with a sheet. */
export const figureLabels = ({ start, move, wrong, right, drawing }: SheetWords): FigureLabels => ({
  start,
  move,
  wrong,
  right,
  drawing: drawing('{title}', '{moment}'),
});

/** The description of a drawing that a language keeps: the others say it with the words beside it. */
export const ownDescription = (name: FigureName, language: Language): FigureName =>
  language === 'en' ? { ...name, alt: describeExercise(name.pose, name) } : name;

/** Label and description of a drawing, from what is kept of it and what stands beside it. */
export const wordsOfFigure = (
  { pose, side, moment, alt, label }: FigureName,
  beside: BesideFigure,
  labels: FigureLabels,
): { alt: string; label: string } => {
  const called = label ?? labelOf(pose, moment, labels);
  return { label: called, alt: alt ?? composed({ pose, side, moment }, called, beside, labels) };
};

const isWrongAndRight = (pose: PoseId): boolean =>
  'moments' in POSES[pose] && POSES[pose].moments === 'wrong-and-right';

const labelOf = (pose: PoseId, moment: Moment, labels: FigureLabels): string => {
  const [first, second] = isWrongAndRight(pose) ? [labels.wrong, labels.right] : [labels.start, labels.move];
  return moment === 'start' ? first : second;
};

const composed = (
  { pose, side, moment }: FigureName,
  label: string,
  beside: BesideFigure,
  labels: FigureLabels,
): string => {
  const head = labels.drawing.replace('{title}', () => beside.title).replace('{moment}', () => label);
  const worked = POSES[pose].sided && side !== null ? beside.side : '';
  return [head, worked, ...shownAt(pose, moment, beside.steps)].filter((part) => part !== '').join(' ');
};

/**
 * What a drawing shows, in sentences that the language has: the first step at the start, the others at the end. How it
 * is not done has no sentence; how it is done has them all.
 */
const shownAt = (pose: PoseId, moment: Moment, steps: readonly string[]): readonly string[] => {
  if (isWrongAndRight(pose)) return moment === 'start' ? [] : steps;
  return moment === 'start' ? steps.slice(0, 1) : steps.slice(1);
};
