import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Role } from '@stride/contracts';
import { Api } from '../client/api';
import { Session } from './session';
import { Outbox } from '../tablet/outbox';
import { fetchAhead, Later } from '../ui/later';
import { accessReason, DIALOGS, signInAgain, signOutHeld } from './dialogs';
import { Leaving } from './leaving';
import { NewVersion } from './new-version';

const PLACES: Record<Role, readonly { path: string; name: string }[]> = {
  physiotherapist: [
    { path: '/patients', name: 'Patients' },
    { path: '/caseload', name: 'My caseload' },
  ],
  manager: [{ path: '/caseload', name: 'Caseload' }],
  administrator: [
    { path: '/practitioners', name: 'Practitioners' },
    { path: '/clinic', name: 'Clinic' },
  ],
};

/** The page comes first. */
const DIALOGS_AFTER_MS = 1500;

/** The frame around every page: where one is, who one is, and whether the data is invented. */
@Component({
  selector: 'stride-frame',
  imports: [Later, RouterOutlet, RouterLink, RouterLinkActive],
  template: `<a class="skip" href="#main" (click)="skip($event)">Skip to the content</a>
    <header class="frame">
      <a class="brand" routerLink="/" aria-label="Stride, to the start">Stride</a>
      <nav aria-label="Main">
        @for (place of places(); track place.path) {
          <a [routerLink]="place.path" routerLinkActive="on" ariaCurrentWhenActive="page">{{ place.name }}</a>
        }
      </nav>
      @if (session.demo()) {
        <span class="demo">DEMO DATA</span>
      }
      <span class="me">{{ session.user()?.name }}<span class="clinic">&ngsp;· {{ session.user()?.clinicName }}</span></span>
      @if (version.ready()) {
        <button class="btn quiet" type="button" (click)="version.open()">A new version is ready</button>
      }
      <button class="btn quiet" type="button" (click)="askSignOut()">Sign out</button>
    </header>
    <router-outlet />
    @if (api.sessionOver()) {
      <stride-later [what]="signInAgain" />
    }
    @if (held()) {
      <stride-later [what]="signOutHeld" (done)="held.set(false)" />
    }
    @if (asksReason()) {
      <stride-later [what]="accessReason" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Frame {
  protected readonly session = inject(Session);
  protected readonly api = inject(Api);
  protected readonly version = inject(NewVersion);
  protected readonly held = signal(false);
  protected readonly signInAgain = signInAgain;
  protected readonly signOutHeld = signOutHeld;
  protected readonly accessReason = accessReason;
  private readonly outbox = inject(Outbox);
  private readonly leaving = inject(Leaving);
  protected readonly places = computed(() => PLACES[this.session.user()?.role ?? 'administrator']);
  /** A manager says why before a clinical record opens. */
  protected readonly asksReason = computed(() => this.session.user()?.role === 'manager' && this.api.reasonNeeded() && this.api.accessReason() === '');

  constructor() {
    fetchAhead(DIALOGS, DIALOGS_AFTER_MS);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }

  /** With work that is not in the clinic nobody leaves unasked: it is sent, or the question stands. */
  protected async askSignOut(): Promise<void> {
    // What stands in a field is told when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if ((await this.outbox.count()) === 0 || (await this.outbox.send()) === 0) this.leaving.now();
    else this.held.set(true);
  }
}
