import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { Modal } from './modal';

/** Asks for the password again before a signature. */
@Component({
  selector: 'stride-password-dialog',
  imports: [Modal],
  template: `<stride-modal [heading]="title()" titleId="password-title" (closed)="cancelled.emit()">
    <form (submit)="submit($event)">
      <p class="q">{{ text() }}</p>
      @if (error() !== '') {
        <p class="why" id="password-error" role="alert">{{ error() }}</p>
      }
      <label class="field" for="confirm-password">
        Your password
        <input id="confirm-password" type="password" autocomplete="current-password" required #password [attr.aria-describedby]="error() === '' ? null : 'password-error'" [attr.aria-invalid]="error() !== ''" (input)="value.set(password.value)" />
      </label>
      <div class="actions">
        <button class="btn" type="button" (click)="cancelled.emit()">Cancel</button>
        <button class="btn primary" type="submit">{{ busy() ? 'Working …' : action() }}</button>
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordDialog {
  readonly title = input.required<string>();
  readonly text = input('');
  readonly action = input.required<string>();
  readonly error = input('');
  readonly busy = input(false);
  readonly confirmed = output<string>();
  readonly cancelled = output();
  protected readonly value = signal('');

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.confirmed.emit(this.value());
  }
}
