import { ApplicationRef, inject, Injectable } from '@angular/core';
import { focusNext } from './fields';

/** Goes on from a field that was just answered. */
@Injectable({ providedIn: 'root' })
export class Onward {
  private readonly page = inject(ApplicationRef);

  /**
   * Draws what the answer brought about, then moves the focus, all in the same turn: a key that follows at once, or waited
   * on a busy tablet, is for the next field and never falls on the one that was left.
   */
  from(id: string): void {
    this.page.tick();
    focusNext(document.getElementById(id));
  }
}
