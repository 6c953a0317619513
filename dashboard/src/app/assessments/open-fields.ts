/** Which field of a page stands open, and the way to the first of them. */
import { firstOpenOf, whereOf } from './fields';
import type { Recorder } from './recorder';

/** Whether nothing stands in a field yet: no answer, no finding, nothing typed that cannot be recorded. */
export function isOpenField(recorder: Recorder, id: string): boolean {
  const code = /^f-(.+?)-/.exec(id)?.[1] ?? '';
  const where = whereOf(id);
  return where === null || !(recorder.isTouched(code, where.side, where.site) || recorder.history()[code] != null);
}

export const firstOpenField = (recorder: Recorder, page: Element): HTMLElement | null => firstOpenOf(page, (id) => isOpenField(recorder, id));

/** The first open field of a page gets the focus; where none is, the way on. */
export function focusOpen(recorder: Recorder, page: Element): void {
  (firstOpenField(recorder, page) ?? page.querySelector<HTMLElement>('.onward a'))?.focus();
}

/** A part of the page that holds its fields may still be on its way. */
const LOOK_AGAIN_MS = 30;
const LOOKS = 20;

/** The first open field of a page comes into the hand that asked for the page; a finger gets nothing in place of a field. */
export function takeInHand(recorder: Recorder, page: Element, how: 'by-keys' | 'by-touch' | null, looks = LOOKS): void {
  if (how === null) return;
  if (looks > 0 && page.isConnected && page.querySelector('[data-cell]') === null) setTimeout(() => takeInHand(recorder, page, how, looks - 1), LOOK_AGAIN_MS);
  else if (how === 'by-keys') focusOpen(recorder, page);
  else firstOpenField(recorder, page)?.focus();
}

/**
 * Whoever comes from another page has left what had the focus behind: the first open field gets it, and where there is
 * none, the heading. Parts of the page that are still on their way do not wait for it.
 */
export function arrive(recorder: Recorder): void {
  if (document.activeElement !== document.body) return;
  const page = document.querySelector('stride-position-view');
  if (page !== null) focusOpen(recorder, page);
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('#main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
