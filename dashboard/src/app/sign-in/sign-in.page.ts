import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { RequestFailed } from '../client/api';
import { HOME } from '../shell/guards';
import { KEPT_EMAIL, Session } from '../shell/session';
import { Drawing } from '../ui/drawing';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';

@Component({
  selector: 'stride-sign-in',
  imports: [ErrorSummary, Drawing],
  template: `<div class="entrance">
    <main id="main" class="sign-in" tabindex="-1">
      <p class="brand">Stride @if (demo()) {<span class="demo">DEMO DATA</span>}</p>
      <h1>Sign in</h1>
      <p class="q">Movement assessments and treatment plans for low back pain in walking.</p>
      <stride-error-summary [errors]="errors()" />
      <form (submit)="submit($event, email.value, password.value)" novalidate>
        <label class="field" for="email">E-mail <input #email id="email" type="email" autocomplete="username" inputmode="email" autocapitalize="none" spellcheck="false" [attr.aria-invalid]="errors().length > 0" /></label>
        <div class="with-button">
          <label class="field" for="password">Password <input #password id="password" [type]="shown() ? 'text' : 'password'" autocomplete="current-password" autocapitalize="none" spellcheck="false" [attr.aria-invalid]="errors().length > 0" /></label>
          <button class="btn" type="button" (click)="shown.set(!shown())">{{ shown() ? 'Hide' : 'Show' }}<span class="sr"> what is typed</span></button>
        </div>
        <button class="btn primary big" type="submit">{{ busy() ? 'Signing in …' : 'Sign in' }}</button>
      </form>
      <p class="q">Stride supports the physiotherapist’s judgement and does not replace it. Not for emergencies.</p>
    </main>
    <aside class="beside-entrance" aria-label="Shorter steps are easier">
      <stride-drawing pose="short-stride" moment="start" />
      <stride-drawing pose="short-stride" moment="end" />
    </aside>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  /** Where to go afterwards. */
  readonly to = input<string>();
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly demo = signal(false);
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly busy = signal(false);
  protected readonly shown = signal(false);

  constructor() {
    void this.session.opensDemo().then((demo) => this.demo.set(demo));
  }

  protected async submit(event: Event, email: string, password: string): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const missing = [...(email.trim() === '' ? [{ text: 'Enter your e-mail.', field: 'email' }] : []), ...(password === '' ? [{ text: 'Enter your password.', field: 'password' }] : [])];
    this.errors.set(missing);
    if (missing.length > 0) return;
    this.busy.set(true);
    try {
      const user = await this.session.signIn(email, password);
      sessionStorage.setItem(KEPT_EMAIL, email.trim());
      const to = this.to() ?? '';
      await this.router.navigateByUrl(to.startsWith('/') && !to.startsWith('//') ? to : HOME[user.role]);
    } catch (error) {
      this.errors.set([{ text: error instanceof RequestFailed ? error.problem.detail : 'Signing in did not work. Try again.', field: 'email' }]);
    } finally {
      this.busy.set(false);
    }
  }
}
