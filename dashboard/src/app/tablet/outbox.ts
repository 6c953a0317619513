/** Sends what waits on this tablet, of every examination, plan and letter, also of those that are not open. */
import { inject, Injectable, signal } from '@angular/core';
import { AssessmentsClient } from '../client/assessments.client';
import { deliver } from './deliver';
import { DeliverEdits } from './deliver-edits';
import { HeldEdits } from './held-edits';
import { KeptEdits } from './kept-edits';
import { PendingStore } from './pending-store';

@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(PendingStore);
  private readonly client = inject(AssessmentsClient);
  private readonly edits = inject(KeptEdits);
  private readonly held = inject(HeldEdits);
  private readonly deliverEdits = inject(DeliverEdits);

  /** Whether the clinic has answered, the last time, that somebody has to decide over an edit. */
  readonly needsYou = signal(false);

  /** How much waits here: changes of examinations, and edits of plans and letters. */
  async count(): Promise<number> {
    return (await this.store.count()) + (await this.edits.count());
  }

  /** How much of it is forms that were begun, which only who finishes them can send. */
  async begun(): Promise<number> {
    return (await this.edits.own()).filter(({ form }) => form !== undefined).length;
  }

  /** Sends all that was not refused; answers how much still waits here. */
  async send(): Promise<number> {
    const waiting = (await this.store.all()).filter(({ refused }) => refused === null);
    await deliver(this.client, waiting, {
      taken: async (entries) => {
        const [first] = entries;
        if (first !== undefined) await this.store.acknowledge(first.assessmentId, entries.map(({ change }) => change.seq), first.device);
      },
      refused: (entry, why) => this.store.refuse(entry, why),
    });
    await this.sendEdits();
    return this.count();
  }

  /** An open page sends its own. What the clinic does not take waits for somebody to open the document. */
  private async sendEdits(): Promise<void> {
    this.needsYou.set(false);
    for (const edit of await this.edits.own()) {
      // A form that was begun is sent by nobody but who finishes it.
      if (edit.form !== undefined) {
        this.needsYou.set(true);
        continue;
      }
      const byItsPage = this.held.send(edit.id);
      if (byItsPage !== undefined) await byItsPage;
      else {
        const answer = await this.deliverEdits.send(edit);
        if (answer === 'taken') await this.edits.drop(edit.id);
        else if (answer === 'away') return;
        else this.needsYou.set(true);
      }
    }
  }
}
