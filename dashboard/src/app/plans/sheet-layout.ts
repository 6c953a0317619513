/** How the sheet is printed: its language is the patient's, whatever the screen speaks; layout and ink are remembered for each language. */
import type { Language } from '@stride/clinical';
import type { SheetInk, SheetVariant } from '@stride/printed-plan';

export interface SheetLayout {
  language: Language;
  variant: SheetVariant;
  ink: SheetInk;
}
interface Named<T> {
  code: T;
  name: string;
}

/** Each by the name that its speakers give it. */
export const LANGUAGES: readonly Named<Language>[] = [
  { code: 'en', name: 'English' },
  { code: 'ga', name: 'Gaeilge' },
  { code: 'pl', name: 'Polski' },
  { code: 'pt-BR', name: 'Português (Brasil)' },
  { code: 'ro', name: 'Română' },
  { code: 'uk', name: 'Українська' },
];
export const VARIANTS: readonly Named<SheetVariant>[] = [
  { code: 'standard', name: 'Standard' },
  { code: 'large', name: 'Large print' },
  { code: 'one-per-page', name: 'One exercise to a page' },
];
export const INKS: readonly Named<SheetInk>[] = [
  { code: 'colour', name: 'Colour' },
  { code: 'grey', name: 'Grey' },
];

const keyOf = (language: Language): string => `stride.sheet.${language}`;
const oneOf = <T extends string>(choices: readonly Named<T>[], code: string | undefined): T | undefined => choices.find((choice) => choice.code === code)?.code;

/** The layout last printed in this language; standard and in colour before the first. */
export function layoutFor(language: Language): SheetLayout {
  const [variant, ink] = (localStorage.getItem(keyOf(language)) ?? '').split(' ');
  return { language, variant: oneOf(VARIANTS, variant) ?? 'standard', ink: oneOf(INKS, ink) ?? 'colour' };
}
export function rememberLayout({ language, variant, ink }: SheetLayout): void {
  localStorage.setItem(keyOf(language), `${variant} ${ink}`);
}

/** `English, large print, grey`. */
export function layoutInWords({ language, variant, ink }: SheetLayout): string {
  const nameOf = <T>(choices: readonly Named<T>[], code: T): string => choices.find((choice) => choice.code === code)?.name ?? String(code);
  return [nameOf(LANGUAGES, language), nameOf(VARIANTS, variant).toLowerCase(), nameOf(INKS, ink).toLowerCase()].join(', ');
}
