/**
 * A newer Stride is ready on this tablet. It never takes the page from under a hand: it comes with the next way to a list,
 * or when somebody presses the notice.
 */
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';
import { SwUpdate } from '@angular/service-worker';
import { PendingStore } from '../tablet/pending-store';

/** An open page asks this often. */
const ASK_MS = 30 * 60 * 1000;
/** Pages on which nothing is being entered. */
const LISTS = ['/patients', '/caseload', '/practitioners'];

@Injectable({ providedIn: 'root' })
export class NewVersion {
  private readonly updates = inject(SwUpdate, { optional: true });
  private readonly router = inject(Router);
  private readonly pending = inject(PendingStore);
  private readonly isThere = signal(false);
  /** What this browser could not keep lives as long as its page: until it is in the clinic, nothing takes the page away. */
  readonly ready = computed(() => this.isThere() && this.pending.unkept() === 0);

  constructor() {
    const { updates } = this;
    if (updates?.isEnabled !== true) return;
    const versions = updates.versionUpdates.subscribe((event) => event.type === 'VERSION_READY' && this.isThere.set(true));
    const moves = this.router.events.subscribe((event) => {
      if (event instanceof NavigationStart && this.ready() && LISTS.includes(event.url)) this.open(event.url);
    });
    const asking = setInterval(() => void updates.checkForUpdate().catch(() => false), ASK_MS);
    inject(DestroyRef).onDestroy(() => {
      versions.unsubscribe();
      moves.unsubscribe();
      clearInterval(asking);
    });
  }

  /** Loads the page anew, where it is or on its way to; the service worker gives a new page the new version. */
  open(url = this.router.url): void {
    this.go(url);
  }

  protected go(url: string): void {
    location.assign(url);
  }
}
