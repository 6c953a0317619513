/** Keys that every field of the examination shares. */
import type { WritableSignal } from '@angular/core';
import { focusBeside, focusInColumn } from './fields';

/** Arrows go between fields, `/` finds, `?` shows the keys: these also work in a signed record. */
export function movedBy(event: KeyboardEvent, asked: WritableSignal<'find' | 'keys' | null>): boolean {
  const field = event.target as HTMLElement;
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') focusInColumn(field, event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    if (!focusBeside(field, event.key === 'ArrowRight' ? 1 : -1)) return false;
  } else if (event.key === '/') asked.set('find');
  else if (event.key === '?') asked.set('keys');
  else return false;
  event.preventDefault();
  return true;
}

/** A letter or `=` is a command and never part of a number: it does something, or the field says that it does nothing. */
export const isCommand = (key: string): boolean => /^[\p{L}=]$/u.test(key);

/** Why a key did nothing in a field of the examination. */
export const noSuchKey = (key: string): string => (key === '=' ? 'Nothing of the last visit to take over.' : `“${key}” does nothing here; ? shows the keys.`);

interface Named<V> {
  value: V;
  label: string;
}

/** The answer whose first letter no other one shares. `n` and `u` have a meaning of their own: a habit must not answer a danger sign. */
export function answerNamed<V>(key: string, options: readonly Named<V>[]): V | undefined {
  if (key === 'n' || key === 'u' || key.length !== 1) return undefined;
  const named = options.filter(({ label }) => label.slice(0, 1).toLowerCase() === key.toLowerCase());
  return named.length === 1 ? named[0]?.value : undefined;
}
