/** Query words as bounded text, or as one of the words that there are. */
import { isStorable } from './json-body';
import { invalidInput } from './problem';

/** One query word: a single text of bounded length, or undefined. */
export function queryText(
  query: Record<string, unknown>,
  name: string,
  maxLength: number,
): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.length > maxLength || !isStorable(value))
    throw invalidInput([
      {
        pointer: `/query/${name}`,
        code: 'wrong-type',
        detail: `One text of at most ${maxLength} characters is needed.`,
      },
    ]);
  return value;
}

/** The longest word that there is, and then some. */
const LONGEST_WORD = 40;

/** One of these words, or undefined without it; any other is a 422 that names them. */
export function queryWord<T extends string>(
  query: Record<string, unknown>,
  name: string,
  words: readonly T[],
): T | undefined {
  const value = queryText(query, name, LONGEST_WORD);
  const found = words.find((word) => word === value);
  if (value !== undefined && found === undefined)
    throw invalidInput([
      {
        pointer: `/query/${name}`,
        code: 'not-allowed',
        detail: 'Not one of the allowed words.',
        allowed: words,
      },
    ]);
  return found;
}
