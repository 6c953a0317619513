/**
 * What an issued plan keeps of its sheet: every word, in every language that is written, so that the same plan and
 * language say the same for ever, whatever the library and the catalogue say by then. The drawings are named, not kept.
 */
import type { Catalogue, Language } from '@stride/clinical';
import { secondsOf } from './dates';
import type { SheetExercise } from './exercises';
import { drawn, wordsOf, type FigureWords } from './figures';
import { sheetContent, type SheetContent } from './sheet';
import { SHEET_TEMPLATE } from './sheet-template';
import { SHEET_VERSION } from './sheet-version';
import type { PlanSheetSource, SheetDocument } from './source';
import { wordsFor, WRITTEN_LANGUAGES } from './words';

export type KeptContent = Omit<SheetContent, 'exercises'> & {
  exercises: readonly (Omit<SheetExercise, 'figures'> & { figures: readonly FigureWords[] })[];
};
export interface IssuedSheet {
  /** The version under which it was issued. */
  version: number;
  /** `YYYY-MM-DD` */
  date: string;
  /** One for each language that was written by then; English always. */
  pages: { en: KeptContent } & Partial<Record<Language, KeptContent>>;
  /** What stands on a page in a language that was not written by then. */
  notYet: string;
}

/** The sheet of a plan that is being issued, to be kept with it. */
export const keptSheet = (catalogue: Catalogue, source: PlanSheetSource): IssuedSheet => {
  const page = (language: Language): KeptContent => kept(sheetContent(catalogue, source, language));
  return {
    version: SHEET_VERSION,
    date: source.date,
    pages: {
      ...Object.fromEntries(WRITTEN_LANGUAGES.map((language) => [language, page(language)])),
      en: page('en'),
    },
    notYet: wordsFor('en').words.notYet,
  };
};

/** The issued sheet in a language, laid out as it was issued; English with a notice where it was not written then. */
export const issuedSheet = (
  { version, date, pages, notYet }: IssuedSheet,
  language: Language,
): SheetDocument => {
  const page = pages[language] ?? { ...pages.en, banners: [...pages.en.banners, notYet] };
  const content: SheetContent = {
    ...page,
    exercises: page.exercises.map((exercise) => ({ ...exercise, figures: exercise.figures.map(drawn) })),
    keywords: [
      `sheet ${SHEET_VERSION}`,
      ...(version === SHEET_VERSION ? [] : [`issued as sheet ${version}`]),
    ],
  };
  return {
    template: SHEET_TEMPLATE,
    inputs: { sheet: JSON.stringify(content) },
    madeAtSeconds: secondsOf(date),
  };
};

const kept = (content: SheetContent): KeptContent => ({
  ...content,
  exercises: content.exercises.map((exercise) => ({ ...exercise, figures: exercise.figures.map(wordsOf) })),
});
