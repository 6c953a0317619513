/** Versions as entity tags, and query words as bounded text. */
import { invalidInput, ProblemError } from './problem';
import { isStorable } from './json-body';

export const etag = (version: number): string => `"${version}"`;

/** The version in an If-Match header, or null without one; a tag that is not ours never matches. */
export function versionFrom(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch === '*') return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim());
  if (match === null)
    throw new ProblemError(
      'precondition-failed',
      'The If-Match tag is not one of ours; read the record again.',
    );
  return Number(match[1]);
}

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
