/** What was found, in three plain sentences that agree with the rest of the sheet. */
import type { CauseRef } from '@stride/clinical';
import { sheetSide } from './exercises';
import { isUrgent } from './help';
import type { PlanSheetSource } from './source';
import type { SheetWords } from './words';

const SENTENCES_FOUND = 3;

/** What stands on the sheet beside it: what is to be done at home, and whether a letter comes first. */
export interface Beside {
  hasExercises: boolean;
  /** Exercises, or walks to be ticked. */
  hasTicks: boolean;
  hasLetters: boolean;
}

/** The leading factors, each as sure as it is, and what follows from them. */
export const foundSentences = (source: PlanSheetSource, words: SheetWords, { hasExercises, hasTicks, hasLetters }: Beside): string[] => {
  const causes = source.causes.slice(0, SENTENCES_FOUND);
  const sentences = causes.map((cause) => words.cause[leading(cause)](sheetSide(cause.side), cause.level === 'likely'));
  if (sentences.length === 0) {
    // An urgent flag without a factor is no news to be glad about.
    if (isUrgent(source)) return [hasTicks ? words.foundUrgentSome : words.foundUrgent];
    if (hasExercises) return [words.foundChosen];
    return [hasLetters ? words.foundElse : words.foundNothing];
  }
  if (sentences.length === SENTENCES_FOUND) return sentences;
  const isMechanical = causes.every(({ ref }) => ref !== 'C5');
  const isSure = causes.some(({ level }) => level === 'likely');
  return [...sentences, isMechanical ? (isSure ? words.foundSo : words.foundPerhaps) : words.foundHelp];
};

/** The parent factor of the nerves speaks for its leading subtype, which its first finding names. */
const leading = ({ ref, supports }: PlanSheetSource['causes'][number]): CauseRef => {
  const subtype = supports[0]?.rule.split('.')[0];
  return ref === 'C5' && (subtype === 'C5a' || subtype === 'C5b') ? subtype : ref;
};
