import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { BegunHere } from '../ui/begun-here';
import { HalfTyped } from '../ui/half-typed.directive';
import { Modal } from '../ui/modal';

/** Asks why a letter is withdrawn. */
@Component({
  selector: 'stride-withdraw-dialog',
  imports: [BegunHere, HalfTyped, Modal],
  template: `<stride-modal heading="Withdraw this letter" titleId="withdraw-title" (closed)="cancelled.emit()">
    <p>It stays readable with the reason, says on every page that it was withdrawn, and waits for nobody. If it was sent, tell who received it.</p>
    @if (error() !== '' || failed() !== '') {
      <p class="why" id="withdraw-error" role="alert">{{ error() || failed() }}</p>
    }
    <form strideHalfTyped="withdrawal" what="why the letter is withdrawn" (submit)="submit($event, why.value)">
      <label class="field" for="withdraw-why">Why? <textarea #why id="withdraw-why" name="why" rows="3" maxlength="2000" [attr.aria-invalid]="error() !== ''" [attr.aria-describedby]="error() === '' ? null : 'withdraw-error'"></textarea></label>
      <stride-begun-here form="withdrawal" document="letter" />
      <div class="actions">
        <button class="btn" type="button" (click)="cancelled.emit()">Cancel</button>
        <button class="btn primary" type="submit">Withdraw</button>
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithdrawDialog {
  /** What the clinic refused. */
  readonly failed = input('');
  readonly confirmed = output<string>();
  readonly cancelled = output();
  protected readonly error = signal('');

  protected submit(event: Event, why: string): void {
    event.preventDefault();
    this.error.set(why.trim() === '' ? 'Say why.' : '');
    if (why.trim() === '') document.getElementById('withdraw-why')?.focus();
    else this.confirmed.emit(why.trim());
  }
}
