/** Plural forms: each language has its own number of them. */
import type { Language } from '@stride/clinical';

/** One form for each category that the language has, `#` standing for the number; `other` is always one of them. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const RULES = new Map<Language, Intl.PluralRules>();
const rulesOf = (language: Language): Intl.PluralRules => {
  const known = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, known);
  return known;
};

/** The categories that whole numbers fall into, by the Unicode plural rules. */
export const pluralCategories = (language: Language): readonly Intl.LDMLPluralRule[] => [
  ...new Set(Array.from({ length: 201 }, (_, count) => rulesOf(language).select(count))),
];

/** A number as the language writes it, with the sign of a minus. */
export const numberIn = (language: Language, value: number): string =>
  value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 2 }).replace('-', '−');

/** How a language counts: the right form with the number in it. Throws when a form that the language needs is missing. */
export const counter =
  (language: Language) =>
  (count: number, forms: PluralForms): string => {
    const form = forms[rulesOf(language).select(count)];
    if (form === undefined) throw new RangeError(`${language} counts ${count} in a form that is not written.`);
    return form.replace('#', numberIn(language, count));
  };
