/** Puts side and number into the sentence of a finding, and the side into the step of an exercise. */
import type { Language } from '@stride/clinical';
import { counter, numberIn, type PluralForms } from './plural';

const CHOICE = /\{([^{}|:]*)\|([^{}|:]*)\}/g;
const COUNTED = /\{((?:one|two|few|many|other):[^{}]*)\}/g;
const VALUE = '{value}';

/** Whether a sentence speaks of one side. */
export const namesSide = (sentence: string): boolean => sentence.search(CHOICE) >= 0;
/** Whether a sentence tells the number. */
export const tellsNumber = (sentence: string): boolean =>
  sentence.includes(VALUE) || sentence.search(COUNTED) >= 0;

/** `one:# hour|other:# hours` as the forms of a language. */
const formsIn = (written: string): PluralForms => {
  const forms = Object.fromEntries(written.split('|').map((form) => form.split(':', 2) as [string, string]));
  return { other: forms['other'] ?? '', ...forms };
};

/** The sentence with its sides spelt out: the first form of each pair on the left, the second on the right. */
export const fillSide = (sentence: string, side: 'left' | 'right'): string =>
  sentence.replace(CHOICE, (_, left: string, right: string) => (side === 'left' ? left : right));

/** The sentence, or null where it needs a side that the finding does not have. */
export const fillSentence = (
  sentence: string,
  { side, value }: { side: 'left' | 'right' | null; value: string | number | boolean },
  language: Language,
): string | null => {
  if (side === null && namesSide(sentence)) return null;
  return (side === null ? sentence : fillSide(sentence, side))
    .replace(COUNTED, (_, forms: string) => counter(language)(Number(value), formsIn(forms)))
    .replaceAll(VALUE, typeof value === 'number' ? numberIn(language, value) : String(value))
    .replace(/\s+/g, ' ')
    .trim();
};
