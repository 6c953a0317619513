import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Role } from '@stride/contracts';
import { Api } from '../client/api';
import { AccessReasonDialog } from './access-reason';
import { Session } from './session';
import { SignInAgain } from './sign-in-again';

const PLACES: Record<Role, readonly { path: string; name: string }[]> = {
  physiotherapist: [
    { path: '/patients', name: 'Patients' },
    { path: '/caseload', name: 'My caseload' },
  ],
  manager: [{ path: '/caseload', name: 'Caseload' }],
  administrator: [{ path: '/practitioners', name: 'Practitioners' }],
};

/** The frame around every page: where one is, who one is, and whether the data is invented. */
@Component({
  selector: 'stride-frame',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, SignInAgain, AccessReasonDialog],
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
      <button class="btn quiet" type="button" (click)="signOut()">Sign out</button>
    </header>
    <router-outlet />
    @if (api.sessionOver()) {
      <stride-sign-in-again />
    }
    @if (asksReason()) {
      <stride-access-reason />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Frame {
  protected readonly session = inject(Session);
  protected readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly places = computed(() => PLACES[this.session.user()?.role ?? 'administrator']);
  /** A manager says why before a clinical record opens. */
  protected readonly asksReason = computed(() => this.session.user()?.role === 'manager' && this.api.reasonNeeded() && this.api.accessReason() === '');

  protected skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }

  protected signOut(): void {
    void this.session.signOut().finally(() => void this.router.navigateByUrl('/sign-in'));
  }
}
