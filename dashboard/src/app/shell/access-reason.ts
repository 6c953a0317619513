import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../client/api';
import { Modal } from '../ui/modal';

/** A manager opens a clinical record: the reason is asked once, sent with every request and kept in the audit trail. */
@Component({
  selector: 'stride-access-reason',
  imports: [Modal],
  template: `<stride-modal heading="Why do you open this clinical record?" titleId="reason-title" (closed)="leave()">
    <form (submit)="submit($event)">
      <p class="q" id="reason-help">The reason is kept in the audit trail with your name.</p>
      @if (error() !== '') {
        <p class="why" id="reason-error" role="alert">{{ error() }}</p>
      }
      <label class="field" for="access-reason">Reason <input #reason id="access-reason" aria-describedby="reason-help" /></label>
      <div class="actions">
        <button class="btn" type="button" (click)="leave()">Do not open</button>
        <button class="btn primary" type="submit" (click)="value.set(reason.value)">Open the record</button>
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessReasonDialog {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly value = signal('');
  protected readonly error = signal('');

  protected submit(event: Event): void {
    event.preventDefault();
    const reason = (document.getElementById('access-reason') as HTMLInputElement | null)?.value.trim() ?? this.value();
    if (reason.length < 5) {
      this.error.set('Say it in a few words (at least 5 characters).');
      return;
    }
    this.api.giveReason(reason);
  }

  protected leave(): void {
    this.api.reasonNeeded.set(false);
    void this.router.navigateByUrl('/');
  }
}
