import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from './session';

/** The way out, for whom nothing holds any more: what this tablet keeps goes with it. */
@Injectable({ providedIn: 'root' })
export class Leaving {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  now(): void {
    void this.session.signOut({ givingUp: true }).finally(() => void this.router.navigateByUrl('/sign-in'));
  }
}
