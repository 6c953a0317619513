/** Cursors of lists: the sort keys of the last row, opaque to the client. */
import type { Page } from '@stride/contracts';
import { isCivilDate } from './civil-date';
import { invalidInput, type ProblemError } from './problem';
import { isUuid } from './validated';

export const encodeCursor = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/** The sort keys in a cursor, or null without one; a cursor that is not ours is a 422. */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => typeof key === 'string' && !key.includes('\u0000'))
    )
      return keys as string[];
  } catch {
    // Not ours: answered below.
  }
  throw foreignCursor();
}

const CURSOR_INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}| ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?)Z$/;

/** Whether a key is an instant as our cursors write it: as JavaScript does, or as PostgreSQL does in UTC. */
export const isCursorInstant = (key: string | undefined): key is string =>
  isCivilDate(CURSOR_INSTANT.exec(key ?? '')?.[1]);

/** 422 for a cursor that another list made, or nobody. */
export const foreignCursor = (): ProblemError =>
  invalidInput([
    { pointer: '/query/cursor', code: 'not-allowed', detail: 'This cursor is not from this list.' },
  ]);

/** The keys of a list that is sorted by an instant and an id, or null without a cursor. */
export function decodeInstantCursor(cursor: string | undefined): string[] | null {
  const keys = decodeCursor(cursor, 2);
  if (keys !== null && (!isUuid(keys[1]) || !isCursorInstant(keys[0]))) throw foreignCursor();
  return keys;
}

/** A page of at most `limit` of these rows, told; one row more than that was read if there are more. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  tell: (row: Row) => Item,
  keysOf: (last: Row) => readonly string[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(tell),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  };
}

/** The wanted page size, 1 to 200; anything else is a 422. */
export function pageSize(limit: string | undefined, fallback = 50): number {
  if (limit === undefined || limit === '') return fallback;
  const size = Number(limit);
  if (!Number.isInteger(size) || size < 1 || size > 200)
    throw invalidInput([
      {
        pointer: '/query/limit',
        code: 'out-of-range',
        detail: 'A whole number from 1 to 200 is needed.',
        allowed: '1..200',
      },
    ]);
  return size;
}
