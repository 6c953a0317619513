/** The languages of the printed pages: what each can say of the catalogue, and what of it somebody has checked. */
import type { Catalogue, Language } from '@stride/clinical';
import { compared, findings } from './en/findings';
import { sheet as englishWords } from './en/sheet';
import { irish } from './ga';
import { polish } from './pl';
import { brazilianPortuguese } from './pt-BR';
import { romanian } from './ro';
import type { ExerciseWords, FindingWords, Review, SheetWords, Translation } from './sheet-words';
import { ukrainian } from './uk';

/** A language in full. */
export interface LanguagePack {
  language: Language;
  sheet: SheetWords;
  exercises: Readonly<Record<string, ExerciseWords>>;
  findings: FindingWords;
  compared: FindingWords;
  /** Null for the language that the others are made from. */
  reviews: Readonly<Record<string, Review>> | null;
}

/** A sentence of the catalogue says its side as `{side}`; here the two are spelt out as in any other language. */
const spelt = (sentence: string): string => sentence.replaceAll('{side}', '{left|right}');

/** English: the catalogue's own words, and what the sheet says better. */
const englishOf = ({ interventions, domains, history }: Catalogue): LanguagePack => ({
  language: 'en',
  sheet: englishWords,
  exercises: Object.fromEntries(interventions.map(({ ref, words }) => [ref, words.en])),
  findings: {
    ...Object.fromEntries(
      [...domains.flatMap(({ tests }) => tests), ...history].flatMap(({ code, patientWords }) =>
        patientWords === undefined ? [] : [[code, spelt(patientWords)]],
      ),
    ),
    ...findings,
  },
  compared,
  reviews: null,
});

/** By language; a language that is not here prints English. */
export const TRANSLATIONS: Readonly<Partial<Record<Exclude<Language, 'en'>, Translation>>> = {
  ga: irish,
  pl: polish,
  'pt-BR': brazilianPortuguese,
  ro: romanian,
  uk: ukrainian,
};

/** Every language that is written, English first. */
export const WRITTEN_LANGUAGES: readonly Language[] = ['en', ...(Object.keys(TRANSLATIONS) as Language[])];

/** Everything that a language can say of this catalogue. */
export const packFor = (catalogue: Catalogue, language: Language): LanguagePack => {
  const translation = language === 'en' ? undefined : TRANSLATIONS[language];
  return translation === undefined ? englishOf(catalogue) : { language, ...translation };
};

export { englishWords };
export type { ExerciseWords, FindingWords, Review, SheetSide, SheetWords, Translation } from './sheet-words';
