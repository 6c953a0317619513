import type { SheetDocument } from '@stride/printed-plan';
import { Typesetter } from '../src/plans';
import type { TestApi } from './start-api';

/**
 * Looks over the typesetter's shoulder, because a PDF keeps its text compressed: answers what the last page was set from,
 * by the name of its input.
 */
export function watchPaper(api: TestApi): <T>(input: string) => T {
  const set: jest.SpyInstance<Buffer, [SheetDocument]> = jest.spyOn(api.app.get(Typesetter), 'print');
  return <T>(input: string): T => JSON.parse(set.mock.lastCall?.[0].inputs[input] ?? '') as T;
}
