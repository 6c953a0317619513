/** The languages of the printed pages. A language that is not written yet prints English and says so. */
import type { Language } from '@stride/clinical';
import { en } from './en';
import type { SheetWords } from './sheet-words';

const LANGUAGES: Partial<Record<Language, SheetWords>> = { en };

export const WRITTEN_LANGUAGES = Object.keys(LANGUAGES) as Language[];

/** The words of a language, and whether they are really in it. */
export const wordsFor = (language: Language): { words: SheetWords; translated: boolean } => {
  const words = LANGUAGES[language];
  return words === undefined ? { words: en, translated: false } : { words, translated: true };
};

export type { FindingSaid, LetterWords, SheetSide, SheetWords } from './sheet-words';
