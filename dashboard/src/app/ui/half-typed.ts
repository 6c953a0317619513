/** Forms that somebody has begun and not sent: a page that holds one is not left without a question. */
import { afterNextRender, DestroyRef, Directive, ElementRef, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

const begun = signal(0);
const holds = new Set<() => boolean>();

/** The page also holds something for as long as this says so; answers how to forget it. */
export function keepPage(reason: () => boolean): () => void {
  holds.add(reason);
  return () => holds.delete(reason);
}
/** Somebody has begun a form and neither sent nor closed it. */
export const isHalfTyped = (): boolean => begun() > 0;
const wouldLose = (): boolean => isHalfTyped() || [...holds].some((reason) => reason());

/** The browser asks in its own words before the tab goes. */
addEventListener('beforeunload', (event) => {
  if (wouldLose()) event.preventDefault();
});

/** Asks before another page of the app is opened, also by the browser's Back. */
export const askBeforeLeaving: CanDeactivateFn<unknown> = () => !wouldLose() || confirm('What you have typed here is not kept yet. Leave it all the same?');

/** On a form whose text goes nowhere before it is sent. What stands in it as at the beginning is nothing to lose. */
@Directive({ selector: 'form[strideHalfTyped]', host: { '(input)': 'look()', '(reset)': 'mark(false)' } })
export class HalfTyped {
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private begun = false;
  private before = '';
  constructor() {
    afterNextRender(() => (this.before = this.content()));
    inject(DestroyRef).onDestroy(() => this.mark(false));
  }
  protected look(): void {
    this.mark(this.content() !== this.before);
  }
  protected mark(isBegun: boolean): void {
    if (isBegun === this.begun) return;
    this.begun = isBegun;
    begun.update((forms) => forms + (isBegun ? 1 : -1));
  }
  private content(): string {
    return JSON.stringify([...this.form.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value));
  }
}
