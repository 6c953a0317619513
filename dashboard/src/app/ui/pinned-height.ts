import { DestroyRef, ElementRef, inject } from '@angular/core';

/**
 * Tells the page how high a bar is that is pinned to its top, in a custom property: what is pinned below it, and what is
 * scrolled into view, keeps clear of it however long a name is. Called where dependencies can be injected.
 */
export function tellHeight(property: `--${string}`, pinned: () => boolean = () => true): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const page = document.documentElement.style;
  inject(DestroyRef).onDestroy(() => page.removeProperty(property));
  if (typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(() => page.setProperty(property, pinned() ? `${host.offsetHeight}px` : '0px'));
  observer.observe(host);
  inject(DestroyRef).onDestroy(() => observer.disconnect());
}
