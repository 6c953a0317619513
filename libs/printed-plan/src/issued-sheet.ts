/**
 * What an issued plan keeps of its sheet: every word, in every language that is written, so that the same plan and
 * language say the same for ever, whatever the library and the catalogue say by then. The drawings are named, not kept.
 */
import type { Catalogue, Language } from '@stride/clinical';
import { drawnSheet, type DrawnSheet, type KeptContent } from './drawn-sheet';
import { documentOf, type PrintOptions, type SheetInk } from './pages';
import { behind, sheetContent, sheetPages } from './sheet';
import { SHEET_VERSION } from './sheet-version';
import type { PlanSheetSource, SheetDocument } from './source';
import { WRITTEN_LANGUAGES } from './words';

export interface IssuedSheet {
  /** The version under which it was issued. */
  version: number;
  /** `YYYY-MM-DD` */
  date: string;
  /** One for each language that was written by then; English always. */
  pages: { en: KeptContent } & Partial<Record<Language, KeptContent>>;
  /** What version 1 said on a page in a language that was not written by then. */
  notYet?: string;
}

/** The sheet of a plan that is being issued, to be kept with it. */
export const keptSheet = (catalogue: Catalogue, source: PlanSheetSource): IssuedSheet => {
  const page = (language: Language): KeptContent => sheetContent(catalogue, source, language);
  return {
    version: SHEET_VERSION,
    date: source.date,
    pages: {
      ...Object.fromEntries(WRITTEN_LANGUAGES.map((language) => [language, page(language)])),
      en: page('en'),
    },
  };
};

/** The sheet of a plan that is not issued yet, laid out. */
export const planSheet = (catalogue: Catalogue, source: PlanSheetSource, options: PrintOptions): SheetDocument =>
  documentOf(
    sheetPages(catalogue, source, options.language).map((page) => inked(page, options.ink, page.keywords)),
    source.date,
    options,
  );

/** The issued sheet in a language, with the words it was issued with; English where the language was not written then. */
export const issuedSheet = (
  { version, date, pages, notYet = '' }: IssuedSheet,
  options: PrintOptions,
): SheetDocument => {
  const page = pages[options.language] ?? {
    ...pages.en,
    banners: [...pages.en.banners, notYet].filter((banner) => banner !== ''),
  };
  const keywords = [
    `sheet ${SHEET_VERSION}`,
    ...(version === SHEET_VERSION ? [] : [`issued as sheet ${version}`]),
  ];
  const shown = inked(page, options.ink, keywords);
  return documentOf(
    page.reviewed === false ? [shown, behind(inked(pages.en, options.ink, keywords))] : [shown],
    date,
    options,
  );
};

const inked = (content: KeptContent, ink: SheetInk, keywords: readonly string[]): DrawnSheet => ({
  ...drawnSheet(content, ink),
  keywords,
});
