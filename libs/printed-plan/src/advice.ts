/** The advice for every day: what to do all along, beside the exercises. */
import { isSameDose } from '@stride/assessment-engine';
import type { Known } from './exercises';
import { figuresFor } from './figures';
import type { FigureName } from './figure-words';
import type { SheetWords } from './words';

/** Told elsewhere on the sheet: the pain rule. */
const TOLD_ELSEWHERE = ['E-05'];
/** Two rules for one walk contradict each other: who walks by the rule for short room walks by no other. */
const INSTEAD_OF: Readonly<Record<string, string>> = { 'E-09': 'E-04' };

/** A piece of advice for every day, with its two drawings. */
export interface SheetAdvice {
  title: string;
  steps: readonly string[];
  /** How much: of a walk to be ticked, and of what the physiotherapist changed. A sheet up to version 3 has none. */
  dose?: string;
  /** A word of the physiotherapist's. */
  note?: string;
  figures: readonly FigureName[];
}

/** What of the plan is advice, without what another piece of it stands for. */
export const adviceAmong = (known: readonly Known[]): Known[] => {
  const advice = known.filter(
    ({ intervention: { kind, ref } }) => (kind === 'education' || kind === 'walking') && !TOLD_ELSEWHERE.includes(ref),
  );
  const replaced = advice.flatMap(({ item }) => INSTEAD_OF[item.ref] ?? []);
  return advice.filter(({ item }) => !replaced.includes(item.ref));
};

/** A walk with days of its own is ticked; so is one that stands for such a walk. */
export const isTicked = ({ item, intervention: { kind, dose } }: Known): boolean =>
  kind === 'walking' && (dose.daysPerWeek !== undefined || INSTEAD_OF[item.ref] !== undefined);

/** A piece of advice in the patient's words. */
export const adviceInWords = (known: Known, words: SheetWords): SheetAdvice => {
  const { item, intervention, own } = known;
  const dose = !isSameDose(item.dose, intervention.dose) ? words.dose(item.dose) : isTicked(known) ? own.dose : '';
  return {
    title: own.title,
    steps: own.steps,
    ...(dose === '' ? {} : { dose }),
    ...(item.note === null || item.note === '' ? {} : { note: item.note }),
    figures: figuresFor(intervention.pose, item.side, words.language),
  };
};
