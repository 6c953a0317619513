/** How easily a text for the patient is read, and which of its words a patient may not know. A hint; nothing depends on it. */
import { readabilityOf, wordsToAvoid } from '@stride/printed-plan';

/** A reading age of about eleven, as the printed sheet keeps it. */
export const MOST_GRADE = 6;
/** Below this a formula that counts says nothing. */
const LEAST_WORDS = 5;

/** Words that frighten: the picture they leave is worse than what was found. */
const FRIGHTENING: readonly (readonly [pattern: RegExp, word: string, instead: string])[] = [
  [/\bwear and tear\b/i, 'wear and tear', 'changes that come with age'],
  [/\bcrumbl\w+/i, 'crumbling', 'changes that come with age'],
  [/\bdamaged?\b/i, 'damage', 'sore, sensitive'],
  [/\bslipped\b/i, 'slipped', 'irritated'],
  [/\bunstable\b|\binstability\b/i, 'instability', 'less control'],
];

export interface ReadingHint {
  /** Rounded; null where the text is too short to say. */
  grade: number | null;
  isHard: boolean;
  avoid: readonly { word: string; instead: string }[];
}

/** The hint for an English text; null where there is none to give. */
export function readingHint(text: string): ReadingHint | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const avoid = [...wordsToAvoid(text), ...FRIGHTENING.filter(([pattern]) => pattern.test(text)).map(([, word, instead]) => ({ word, instead }))];
  if (words < LEAST_WORDS) return avoid.length === 0 ? null : { grade: null, isHard: false, avoid };
  const grade = Math.max(1, Math.round(readabilityOf(lines).grade));
  return { grade, isHard: grade > MOST_GRADE, avoid };
}
