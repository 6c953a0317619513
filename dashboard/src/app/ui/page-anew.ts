import { inject, Injectable } from '@angular/core';
import { PendingStore } from '../tablet/pending-store';

/**
 * A browser remembers a part of the program that could not be fetched for as long as the page lives: asked for again, it
 * fails again without asking the network. Only a page that is loaded anew gets it.
 */
@Injectable({ providedIn: 'root' })
export class PageAnew {
  private readonly pending = inject(PendingStore);

  /** Loads the page anew where that brings the part and loses nothing: the clinic answers, and no entry is on this page alone. */
  async whereSafe(): Promise<void> {
    if (this.pending.unkept() === 0 && (await this.isClinicThere())) this.go();
  }

  protected isClinicThere(): Promise<boolean> {
    return fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  protected go(): void {
    location.reload();
  }
}
