/** Moving between the fields of the examination. */

/** The fields of the page that this one stands on, in their order; hidden ones are none. */
function cellsAround(cell: Element): HTMLElement[] {
  const page = cell.closest('main, stride-position-view');
  return [...(page?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].filter((other) => other === cell || other.offsetParent !== null);
}

/** The next field of the page after this one gets the focus: left, right, next test; after the last, the way on. */
export function focusNext(from: Element | null): void {
  if (from === null) return;
  const cells = cellsAround(from);
  const next = cells[cells.indexOf(from as HTMLElement) + 1] ?? from.closest('stride-position-view')?.querySelector<HTMLElement>('.onward a');
  next?.focus();
}

/** The first field of the page that stands open, if any does. */
export const firstOpenOf = (page: Element, isOpen: (id: string) => boolean): HTMLElement | null => [...page.querySelectorAll<HTMLElement>('[data-cell]')].find((cell) => cell.offsetParent !== null && isOpen(cell.id)) ?? null;

/** The nearest field above or below in the same column: the same side of the next test, the same test of the next level. */
export function focusInColumn(from: HTMLElement, by: 1 | -1): void {
  const cell = from.matches('[data-cell]') ? from : (from.closest('.chips')?.querySelector<HTMLElement>('[data-cell]') ?? null);
  if (cell === null) return;
  const cells = cellsAround(cell);
  const { left, top, bottom } = cell.getBoundingClientRect();
  const rows = (by === 1 ? cells.slice(cells.indexOf(cell) + 1) : cells.slice(0, cells.indexOf(cell)).reverse()).filter((other) => {
    const box = other.getBoundingClientRect();
    return by === 1 ? box.top >= bottom : box.bottom <= top;
  });
  const [first] = rows;
  if (first === undefined) {
    if (by === 1) from.closest('stride-position-view')?.querySelector<HTMLElement>('.onward a')?.focus();
    return;
  }
  // Fields of the nearest row; among them the one that stands most nearly above or below.
  const row = rows.filter((other) => Math.abs(other.getBoundingClientRect().top - first.getBoundingClientRect().top) < other.offsetHeight);
  const nearest = row.reduce((best, other) => (Math.abs(other.getBoundingClientRect().left - left) < Math.abs(best.getBoundingClientRect().left - left) ? other : best));
  nearest.focus();
}

/** The answer beside this one, or from the edge of a field's text the field beside it. False where the key is the text's own. */
export function focusBeside(from: HTMLElement, by: 1 | -1): boolean {
  if (from instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd, value } = from;
    if (selectionStart !== selectionEnd || (by === 1 ? selectionEnd !== value.length : selectionStart !== 0)) return false;
  }
  const answers = [...(from.closest('.chips')?.querySelectorAll<HTMLElement>('.chip') ?? [])];
  const answer = answers[answers.indexOf(from) + by];
  if (answers.includes(from) && answer !== undefined) {
    answer.focus();
    return true;
  }
  const cell = from.matches('[data-cell]') ? from : answers.find((other) => other.matches('[data-cell]'));
  if (cell === undefined) return false;
  const cells = cellsAround(cell);
  const beside = cells[cells.indexOf(cell) + by];
  // Only along the row: the end of a row is no way to the next.
  if (beside === undefined || Math.abs(beside.getBoundingClientRect().top - cell.getBoundingClientRect().top) > cell.offsetHeight) return false;
  beside.focus();
  return true;
}

/**
 * Takes the text out of a field at once: a key that follows another one within one drawing of the page would find the page
 * already told that the field is empty, and the text would stay.
 */
export function emptied(field: Element | null): void {
  if (field instanceof HTMLInputElement) field.value = '';
}

/** Side and site that a field's id names. */
export function whereOf(id: string): { side: 'left' | 'right' | undefined; site: string | undefined } | null {
  const found = /^f-.+?-(left|right|)-([^-]*)$/.exec(id);
  if (found === null) return null;
  return { side: found[1] === 'left' || found[1] === 'right' ? found[1] : undefined, site: found[2] === '' ? undefined : found[2] };
}

/** By then the tools, a part of their own, have been drawn. */
const DRAWN_MS = 40;

/**
 * Brings a row and the tools that grew under it into view, not under a bar. On a small screen they are higher than the
 * view: then the field itself is what stays in sight.
 */
export function bringIntoView(row: Element): void {
  setTimeout(() => {
    if (!('scrollIntoView' in row)) return;
    row.scrollIntoView({ block: 'nearest' });
    const field = document.activeElement;
    if (field?.matches('[data-cell]') === true) field.scrollIntoView({ block: 'nearest' });
  }, DRAWN_MS);
}

/** Brings what a press opened into view, once it is drawn. */
export function showOpened(within: Element, selector: string): void {
  setTimeout(() => {
    const opened = within.querySelector(selector);
    if (opened !== null && 'scrollIntoView' in opened) opened.scrollIntoView({ block: 'nearest' });
  }, DRAWN_MS);
}
