import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { RequestFailed } from '../client/api';
import { PasswordDialog } from '../ui/password-dialog';
import { KEPT_EMAIL, Session } from './session';

/** The session is over: asks to sign in over the page, so that nothing on it is lost, and goes on. */
@Component({
  selector: 'stride-sign-in-again',
  imports: [PasswordDialog],
  template: `<stride-password-dialog title="Sign in to go on" [text]="text()" action="Sign in" [error]="error()" [busy]="busy()" (confirmed)="signIn($event)" (cancelled)="leave()" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInAgain {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly error = signal('');
  protected readonly busy = signal(false);

  protected text(): string {
    return `Your session has ended. What you recorded stays on this tablet and goes to the clinic after you sign in${this.session.user() === null ? '' : ` as ${this.session.user()?.name ?? ''}`}.`;
  }

  protected async signIn(password: string): Promise<void> {
    const email = sessionStorage.getItem(KEPT_EMAIL) ?? '';
    if (email === '') {
      this.leave();
      return;
    }
    this.busy.set(true);
    try {
      await this.session.signIn(email, password);
    } catch (error) {
      this.error.set(error instanceof RequestFailed ? error.problem.detail : 'That did not work. Try again.');
    } finally {
      this.busy.set(false);
    }
  }

  protected leave(): void {
    void this.session.signOut().finally(() => void this.router.navigateByUrl('/sign-in'));
  }
}
