/** What is wrong with the clinic's settings, in plain words, each with its field. */
import { RequestFailed } from '../client/api';
import type { SummaryError } from '../ui/error-summary';

/** The fields of the page by their ids. */
export const ZONE = 'time-zone';
export const TESTS = 'core-tests';

const ZONE_WORDS = 'Enter a time zone, for example Europe/Dublin';

/** What can be told without asking the clinic; the clinic looks again. */
export function faultsOf(timeZone: string, chosen: number): SummaryError[] {
  return [...(timeZone.trim() === '' ? [{ field: ZONE, text: ZONE_WORDS }] : []), ...(chosen === 0 ? [{ field: TESTS, text: 'Choose at least one test' }] : [])];
}

/** What the clinic refused: each field once, in our words where they say more. */
export function refusalOf(error: unknown): SummaryError[] {
  if (!(error instanceof RequestFailed)) return [{ text: 'That did not work. Try again.' }];
  const lines = new Map<string, SummaryError>();
  for (const { pointer, detail } of error.problem.errors ?? []) {
    const [, part = ''] = pointer.split('/');
    if (part === 'timeZone') lines.set(ZONE, { field: ZONE, text: ZONE_WORDS });
    else if (part === 'coreTests') lines.set(TESTS, { field: TESTS, text: detail });
    else lines.set(pointer, { text: detail });
  }
  return lines.size > 0 ? [...lines.values()] : [{ text: error.problem.detail }];
}
