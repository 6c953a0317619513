/** From the words of a sheet to the document that is printed: its size, its ink and its code. */
import { EXERCISES_NOW } from '@stride/assessment-engine';
import type { Language } from '@stride/clinical';
import { secondsOf } from './dates';
import type { DrawnSheet } from './drawn-sheet';
import { SHEET_TEMPLATE } from './sheet-template';
import type { Density, SheetDocument } from './source';

/** How a sheet is laid out: in one or two pages, in large print, or one exercise to a page. */
export const SHEET_VARIANTS = ['standard', 'large', 'one-per-page'] as const;
export type SheetVariant = (typeof SHEET_VARIANTS)[number];
export const SHEET_INKS = ['colour', 'grey'] as const;
export type SheetInk = (typeof SHEET_INKS)[number];

/** What is asked of one print, and what it needs from outside. */
export interface PrintOptions {
  language: Language;
  variant: SheetVariant;
  ink: SheetInk;
  /** A text as a two-dimensional code: an SVG of square dots. */
  encode: (text: string) => string;
}

/** A language as a document names it: the language, and where it is spoken so. */
const namesOf = (language: Language): { lang: string; region: string | null } => {
  const [lang = language, region = null] = language.split('-');
  return { lang, region };
};

/** The document of these pages, made on a civil date. Nothing is read from outside: the same pages give the same bytes. */
export const documentOf = (
  pages: readonly DrawnSheet[],
  date: string,
  { variant, encode }: Pick<PrintOptions, 'variant' | 'encode'>,
): SheetDocument => ({
  template: SHEET_TEMPLATE,
  inputs: {
    variant: JSON.stringify(variant),
    sheets: JSON.stringify(pages.map((page) => ({ ...page, ...namesOf(page.language), codeSvg: page.code === '' ? '' : encode(page.code) }))),
  },
  madeAtSeconds: secondsOf(date),
  // Two pages for each language.
  ...(variant === 'standard'
    ? { fit: { mostPages: 2 * pages.length, densities: [...(hasRoom(pages) ? (['front-and-back'] as const) : []), 'close', 'closer', 'tight'] } }
    : {}),
});

/** Few exercises fill the front by themselves; so many do as they are. */
const hasRoom = (pages: readonly DrawnSheet[]): boolean =>
  pages.every(({ exercises }) => exercises.length > 0 && exercises.length < EXERCISES_NOW);

/** A document in the roomiest of its densities that keeps to its pages; in the closest where none does. `set` compiles it. */
export const fitted = <T>(document: SheetDocument, set: (document: SheetDocument) => T, pagesOf: (set: T) => number): T => {
  const { fit, inputs } = document;
  if (fit === undefined) return set(document);
  const inDensity = (density: Density): T => set({ ...document, inputs: { ...inputs, density } });
  const closest = fit.densities.length - 1;
  for (const density of fit.densities.slice(0, closest)) {
    const shown = inDensity(density);
    if (pagesOf(shown) <= fit.mostPages) return shown;
  }
  return inDensity(fit.densities[closest] ?? 'tight');
};
