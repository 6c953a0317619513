/** The exercises of the sheet: each with its side, its own reason, its dose and its drawings. */
import { doneOn, isSameDose, type CauseSide } from '@stride/assessment-engine';
import type { Intervention } from '@stride/clinical';
import type { FigureName } from './figure-words';
import { figuresFor } from './figures';
import { reasonsFrom, type IsWorse } from './findings-in-words';
import { stepsOn } from './sides';
import type { SheetItem } from './source';
import type { ExerciseWords, LanguagePack, SheetSide } from './words';

export interface SheetExercise {
  title: string;
  side: string;
  why: string;
  steps: readonly string[];
  dose: string;
  note: string;
  /** Which of how many, where it has a page of its own. */
  oneOf: string;
  figures: readonly FigureName[];
}
/** An item of the plan with what the library knows about it. */
export interface Known {
  item: SheetItem;
  intervention: Intervention;
  own: ExerciseWords;
}

export const sheetSide = (side: CauseSide | null): SheetSide | null =>
  side === 'left' || side === 'right' || side === 'bilateral' ? side : null;

/** Each exercise has its own reason: a finding is told once, and the next exercise takes the next one. */
export const exercisesFor = (
  now: readonly Known[],
  pack: LanguagePack,
  isWorse: IsWorse,
): SheetExercise[] => {
  const words = pack.sheet;
  const told = new Set<string>();
  return now.map(({ item, intervention, own }, index) => {
    const reasons = reasonsFrom(item.because, intervention.targets, pack, isWorse);
    const reason =
      reasons.find((candidate) => !told.has(candidate)) ??
      reasons[0] ??
      (item.because.length === 0 ? words.chosenReason : words.fallbackReason);
    told.add(reason);
    const side = doneOn(item.side, intervention);
    return {
      title: own.title,
      side: side === null ? '' : words.onSide(side),
      why: `${reason} ${own.why}`,
      steps: stepsOn(side, own),
      dose: isSameDose(item.dose, intervention.dose) ? own.dose : words.dose(item.dose),
      note: item.note ?? '',
      oneOf: words.oneOf(index + 1, now.length),
      figures: figuresFor(intervention.pose, side, words.language),
    };
  });
};
