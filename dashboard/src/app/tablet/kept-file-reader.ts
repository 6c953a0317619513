import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentsClient } from '../client/assessments.client';
import { Icon } from '../ui/icon';
import { deliver } from './deliver';
import { DeliverEdits } from './deliver-edits';
import { readKeptFile, type KeptChanges } from './kept-file';
import { KeptEdits, placeOf } from './kept-edits';

interface Stopped {
  link: string;
  what: string;
  why: string;
}

/** Brings the changes of a kept file to the clinic. The file is left as it is: what was refused is still in it. */
@Component({
  selector: 'stride-kept-file-reader',
  imports: [RouterLink, Icon],
  template: `<details class="keptfile">
    <summary>Take up a file of unsent changes</summary>
    <form (submit)="take($event, file.files, password.value)">
      <label class="field" for="kept-file">The file <input #file id="kept-file" type="file" accept="application/json,.json" /></label>
      <label class="field" for="kept-password">Its password <input #password id="kept-password" type="password" autocomplete="off" /></label>
      <button class="btn" type="submit">{{ busy() ? 'Sending …' : 'Send its changes to the clinic' }}</button>
    </form>
    <p role="status">{{ said() }}</p>
    @if (stopped().length > 0) {
      <p class="why" role="alert"><stride-icon name="error" /> Not taken; the file still has them:</p>
      <ul class="plain">
        @for (entry of stopped(); track $index) {
          <li><a [routerLink]="entry.link">{{ entry.what }}</a>: {{ entry.why }}</li>
        }
      </ul>
    }
  </details>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeptFileReader {
  private readonly client = inject(AssessmentsClient);
  private readonly deliverEdits = inject(DeliverEdits);
  private readonly kept = inject(KeptEdits);
  protected readonly busy = signal(false);
  protected readonly said = signal('');
  protected readonly stopped = signal<readonly Stopped[]>([]);

  protected async take(event: Event, files: FileList | null, password: string): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.stopped.set([]);
    const file = files?.[0];
    if (file === undefined) {
      this.said.set('Choose the file first.');
      return;
    }
    this.busy.set(true);
    this.said.set('');
    const kept = await readKeptFile(password, await file.text());
    if (kept === null) this.said.set('The file cannot be opened: its password is another one, or it is no file of unsent changes.');
    else await this.send(kept);
    this.busy.set(false);
  }

  private async send({ changes, edits = [] }: KeptChanges): Promise<void> {
    let taken = 0;
    let begunAgain = 0;
    const stopped: Stopped[] = [];
    let reached = await deliver(this.client, changes, {
      taken: (entries) => void (taken += entries.length),
      refused: ({ assessmentId }, why) => void stopped.push({ link: `/assessments/${assessmentId}`, what: 'The examination', why }),
    });
    for (const edit of reached ? edits : []) {
      // A form that was begun goes on where it stood; its time begins anew.
      if (edit.form !== undefined && (await this.kept.keep({ ...edit, at: Date.now() }))) {
        begunAgain++;
        continue;
      }
      const answer = await this.deliverEdits.send(edit);
      if (answer === 'taken') taken++;
      else if (answer === 'away') reached = false;
      else stopped.push({ ...placeOf(edit), why: answer.why });
      if (!reached) break;
    }
    const all = changes.length + edits.length - begunAgain;
    this.stopped.set(stopped);
    const of = `${taken} of ${all} ${all === 1 ? 'change is' : 'changes are'} in the clinic.${begunAgain === 0 ? '' : ` ${begunAgain} begun ${begunAgain === 1 ? 'form is' : 'forms are'} on this tablet again, in ${begunAgain === 1 ? 'its plan or letter' : 'their plans and letters'}.`}`;
    this.said.set(reached ? of : `${of} The clinic cannot be reached for the rest; try again later, nothing is applied twice.`);
  }
}
