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
