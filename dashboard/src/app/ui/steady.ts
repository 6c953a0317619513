import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/**
 * A bar above fields in which words and buttons come and go. Room that it took once it keeps, and what it takes while a
 * field is in hand is scrolled away: the field stays where the finger is.
 */
@Directive({ selector: '[strideSteady]' })
export class Steady {
  private readonly bar = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private width = 0;
  private height = 0;

  constructor() {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.look());
    observer.observe(this.bar);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  private look(): void {
    const { bar } = this;
    const isTurned = bar.offsetWidth !== this.width;
    if (isTurned) bar.style.minHeight = '';
    const before = this.height;
    const now = bar.offsetHeight;
    if (!isTurned && now <= before) return;
    this.width = bar.offsetWidth;
    this.height = now;
    bar.style.minHeight = `${now}px`;
    const inHand = document.activeElement;
    // Further down the browser holds the page by itself.
    if (!isTurned && scrollY === 0 && inHand !== null && inHand !== document.body && !bar.contains(inHand)) scrollBy({ top: now - before, behavior: 'instant' });
  }
}
