import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { KeptEdits } from '../tablet/kept-edits';
import { writeKeptFile } from '../tablet/kept-file';
import { Outbox } from '../tablet/outbox';
import { PendingStore } from '../tablet/pending-store';
import { Modal } from '../ui/modal';
import { Leaving } from './leaving';

const LEAST_PASSWORD = 12;

/** Sign-out with changes that are not in the clinic: sends them, or keeps them in a sealed file, and drops none unasked. */
@Component({
  selector: 'stride-sign-out',
  imports: [Modal],
  template: `<stride-modal heading="Not everything is in the clinic" titleId="sign-out-title" (closed)="done.emit()">
    <p>{{ waiting() === 1 ? '1 change waits' : waiting() + ' changes wait' }} on this tablet. Signing out takes everything off this tablet, so send {{ waiting() === 1 ? 'it' : 'them' }} first.</p>
    <p role="status">{{ said() }}</p>
    <div class="actions">
      <button class="btn" type="button" (click)="done.emit()">Stay signed in</button>
      <button class="btn primary" type="button" (click)="send()">{{ busy() ? 'Sending …' : 'Try again' }}</button>
    </div>
    <form (submit)="keep($event, password.value)">
      <label class="field" for="file-password">A password for a file with these changes, {{ least }} characters or more <input #password id="file-password" type="password" autocomplete="new-password" [attr.aria-invalid]="tooShort()" /></label>
      <div class="actions">
        <button class="btn" type="submit">Keep an encrypted file</button>
        @if (filed()) {
          <button class="btn" type="button" (click)="leave()">Sign out all the same</button>
        }
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignOut {
  readonly done = output();
  private readonly store = inject(PendingStore);
  private readonly edits = inject(KeptEdits);
  private readonly outbox = inject(Outbox);
  private readonly leaving = inject(Leaving);
  protected readonly least = LEAST_PASSWORD;
  protected readonly waiting = signal(0);
  protected readonly busy = signal(false);
  protected readonly filed = signal(false);
  protected readonly tooShort = signal(false);
  protected readonly said = signal('');

  constructor() {
    void this.outbox.count().then((count) => this.waiting.set(count));
  }

  /** Nothing holds anybody here any more. */
  protected leave(): void {
    this.done.emit();
    this.leaving.now();
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const left = await this.outbox.send();
    this.busy.set(false);
    this.waiting.set(left);
    if (left === 0) this.leave();
    else if ((await this.store.all()).some(({ refused }) => refused !== null)) this.said.set('Some changes need you: open their examination and decide.');
    else this.said.set(this.outbox.needsYou() ? 'Some edits need you: open their plan or letter, and send or drop them.' : 'The clinic cannot be reached just now.');
  }

  protected async keep(event: Event, password: string): Promise<void> {
    event.preventDefault();
    this.tooShort.set(password.length < LEAST_PASSWORD);
    if (this.tooShort()) {
      this.said.set(`Choose a password of ${LEAST_PASSWORD} characters or more; without it nobody can open the file.`);
      return;
    }
    const keptAt = new Date().toISOString();
    const [changes, edits] = [await this.store.all(), await this.edits.all()];
    const kept = changes.length + edits.length;
    // What the tablet can no longer open cannot go into a file either; nobody is let go as if it had.
    const lost = (await this.outbox.count()) - kept;
    const address = URL.createObjectURL(new Blob([await writeKeptFile(password, { keptAt, changes, edits })], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `stride-unsent-${keptAt.slice(0, 16).replace(':', '')}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.filed.set(true);
    this.said.set(`The file holds ${kept} ${kept === 1 ? 'change' : 'changes'}.${lost > 0 ? ` ${lost} could not be opened on this tablet and would go.` : ''} Give it and its password to your administrator.`);
  }
}
