/** Forms that somebody has begun and not sent: a page that holds one is not left without a question. */
import { DestroyRef, Directive, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

const begun = signal(0);
const holds = new Set<() => boolean>();

/** The page also holds something for as long as this says so; answers how to forget it. */
export function keepPage(reason: () => boolean): () => void {
  holds.add(reason);
  return () => holds.delete(reason);
}
const wouldLose = (): boolean => begun() > 0 || [...holds].some((reason) => reason());

/** The browser asks in its own words before the tab goes. */
addEventListener('beforeunload', (event) => {
  if (wouldLose()) event.preventDefault();
});

/** Asks before another page of the app is opened, also by the browser's Back. */
export const askBeforeLeaving: CanDeactivateFn<unknown> = () => !wouldLose() || confirm('What you have typed here is not kept yet. Leave it all the same?');

/** On a form whose text goes nowhere before it is sent. */
@Directive({ selector: 'form[strideHalfTyped]', host: { '(input)': 'mark(true)', '(reset)': 'mark(false)' } })
export class HalfTyped {
  private begun = false;
  constructor() {
    inject(DestroyRef).onDestroy(() => this.mark(false));
  }
  protected mark(isBegun: boolean): void {
    if (isBegun === this.begun) return;
    this.begun = isBegun;
    begun.update((forms) => forms + (isBegun ? 1 : -1));
  }
}
