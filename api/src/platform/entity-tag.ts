/** Versions as entity tags. */
import { ProblemError } from './problem';

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
