/** What somebody has begun and not sent: a page that alone holds it is not left without a question. */
import { signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

const begun = signal(0);
const holds = new Set<() => boolean>();

/** The page also holds something for as long as this says so; answers how to forget it. */
export function keepPage(reason: () => boolean): () => void {
  holds.add(reason);
  return () => holds.delete(reason);
}
/** One form more that somebody has begun, or one less. */
export const countBegun = (by: 1 | -1): void => begun.update((forms) => forms + by);
/** Somebody has begun a form and neither sent nor closed it. */
export const isHalfTyped = (): boolean => begun() > 0;
const wouldLose = (): boolean => [...holds].some((reason) => reason());

/** The browser asks in its own words before the tab goes. */
addEventListener('beforeunload', (event) => {
  if (wouldLose()) event.preventDefault();
});

/** Asks before another page of the app is opened, also by the browser's Back. */
export const askBeforeLeaving: CanDeactivateFn<unknown> = () => !wouldLose() || confirm('What you have typed here is not kept yet. Leave it all the same?');
