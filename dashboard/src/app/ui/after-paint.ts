import { effect, InjectionToken, signal, untracked, type Signal } from '@angular/core';

/** A signal that says what another one says, once the screen has shown what changed first. */
export type AfterPaint = <T extends { of: unknown }>(source: Signal<T>) => Signal<T>;

/** How what a key changes elsewhere waits for the paint of its own field. */
export const AFTER_PAINT = new InjectionToken<AfterPaint>('after paint', { factory: () => afterPaint });

/** A page that nobody looks at paints nothing, and a busy one paints late: what follows comes all the same. */
const AT_THE_LATEST_MS = 60;

/** Does something once after the next paint. */
export function oncePainted(act: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) act();
    isDone = true;
  };
  setTimeout(once, AT_THE_LATEST_MS);
  // A task after the frame: the paint comes between them.
  requestAnimationFrame(() => setTimeout(once));
}

/** What is `of` something else than before follows at once: another patient, a new danger. */
function afterPaint<T extends { of: unknown }>(source: Signal<T>): Signal<T> {
  const shown = signal(untracked(source));
  let isWaiting = false;
  const follow = (): void => {
    if (isWaiting) shown.set(untracked(source));
    isWaiting = false;
  };
  effect(() => {
    const next = source();
    if (next.of !== untracked(shown).of) shown.set(next);
    else if (!isWaiting && next !== untracked(shown)) {
      isWaiting = true;
      oncePainted(follow);
    }
  });
  return shown.asReadonly();
}
