/** Moving between the fields of the examination. */

/** The next field of the page after this one gets the focus: left, right, next test. */
export function focusNext(from: Element | null): void {
  const page = from?.closest('main, stride-position-view');
  if (from === null || page == null) return;
  const cells = [...page.querySelectorAll<HTMLElement>('[data-cell]')].filter((cell) => cell === from || cell.offsetParent !== null);
  cells[cells.indexOf(from as HTMLElement) + 1]?.focus();
}

/** Side and site that a field's id names. */
export function whereOf(id: string): { side: 'left' | 'right' | undefined; site: string | undefined } | null {
  const found = /^f-.+?-(left|right|)-([^-]*)$/.exec(id);
  if (found === null) return null;
  return { side: found[1] === 'left' || found[1] === 'right' ? found[1] : undefined, site: found[2] === '' ? undefined : found[2] };
}

/** By then the tools, a part of their own, have been drawn. */
const DRAWN_MS = 40;

/** Brings a row and the tools that grew under it into view, not under a bar. */
export function bringIntoView(row: Element): void {
  setTimeout(() => {
    if ('scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
  }, DRAWN_MS);
}
