/** Sends what waits on this tablet, of every examination, also of those that are not open. */
import { inject, Injectable } from '@angular/core';
import { AssessmentsClient } from '../client/assessments.client';
import { deliver } from './deliver';
import { PendingStore } from './pending-store';

@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(PendingStore);
  private readonly client = inject(AssessmentsClient);

  /** Sends all that was not refused; answers how many changes still wait here. */
  async send(): Promise<number> {
    const waiting = (await this.store.all()).filter(({ refused }) => refused === null);
    await deliver(this.client, waiting, {
      taken: async (entries) => {
        const [first] = entries;
        if (first !== undefined) await this.store.acknowledge(first.assessmentId, entries.map(({ change }) => change.seq), first.device);
      },
      refused: (entry, why) => this.store.refuse(entry, why),
    });
    return this.store.count();
  }
}
