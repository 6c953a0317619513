/**
 * Reads a request body. Malformed JSON is a 400; text that cannot be stored (U+0000, half a surrogate pair), keys that
 * reach for a prototype, and nesting beyond reason are a 422 with a pointer. Nothing of it ever reaches a handler.
 */
import type { FieldError } from '@stride/contracts';
import { invalidInput, ProblemError } from './problem';

const DEEPEST = 40;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a body as text; throws a ProblemError where they are not UTF-8, instead of storing stand-ins. */
export function textOf(body: Uint8Array): string {
  try {
    return UTF_8.decode(body);
  } catch {
    throw new ProblemError('malformed-json', 'The body is not UTF-8.');
  }
}

/** The parsed body; throws a ProblemError for anything that is not clean JSON. An empty body is undefined. */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-json', 'The body is not valid JSON.');
  }
  const errors = faultsOf(body);
  if (errors.length > 0) throw invalidInput(errors);
  return body;
}

function faultsOf(body: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const stack: { value: unknown; pointer: string; depth: number }[] = [
    { value: body, pointer: '', depth: 0 },
  ];
  for (let next = stack.pop(); next !== undefined && errors.length < 20; next = stack.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') {
      if (!isStorable(value))
        errors.push({
          pointer,
          code: 'bad-text',
          detail: 'The text holds characters that cannot be stored.',
        });
    } else if (typeof value === 'object' && value !== null) {
      if (depth > DEEPEST) {
        errors.push({
          pointer: pointer.slice(0, 200),
          code: 'too-long',
          detail: 'The body is nested too deeply.',
        });
        continue;
      }
      for (const [key, inner] of Object.entries(value)) {
        const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (!Array.isArray(value) && FORBIDDEN_KEYS.has(key))
          errors.push({ pointer: at, code: 'unknown-field', detail: 'There is no such field.' });
        else if (!isStorable(key))
          errors.push({
            pointer,
            code: 'bad-text',
            detail: 'A field name holds characters that cannot be stored.',
          });
        else stack.push({ value: inner, pointer: at, depth: depth + 1 });
      }
    }
  }
  return errors;
}

/** Whether a text can be stored as UTF-8 in PostgreSQL. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
