/** Checks of hand-read bodies: what is an object, and which of its fields there are. */
import type { FieldError } from '@stride/contracts';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells every field that is not one of the allowed ones, each with its pointer. */
export function unknownFields(
  value: Record<string, unknown>,
  allowed: readonly string[],
  at: string,
  errors: FieldError[],
): void {
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      errors.push({
        pointer: `${at}/${key}`,
        code: 'unknown-field',
        detail: 'There is no such field.',
        allowed,
      });
}
