/** Sends what waits on this tablet, of every examination, also of those that are not open. */
import { inject, Injectable } from '@angular/core';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { PendingStore, type PendingChange } from './pending-store';
import { refusedOf } from './refused';

const BATCH = 100;
/** The clinic has answered for good: a hand is needed. */
const FINAL = [403, 404, 409, 422];

@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(PendingStore);
  private readonly client = inject(AssessmentsClient);

  /** Sends all that was not refused; answers how many changes still wait here. */
  async send(): Promise<number> {
    const groups = new Map<string, PendingChange[]>();
    for (const entry of await this.store.all()) {
      const group = `${entry.assessmentId} ${entry.device}`;
      if (entry.refused === null) groups.set(group, [...(groups.get(group) ?? []), entry]);
    }
    for (const entries of groups.values()) if (!(await this.sendGroup(entries))) break;
    return this.store.count();
  }

  /** False where the clinic cannot be reached: then the rest need not be tried. */
  private async sendGroup(entries: readonly PendingChange[]): Promise<boolean> {
    let rest = [...entries];
    while (rest.length > 0) {
      const batch = rest.slice(0, BATCH);
      const [first] = batch;
      if (first === undefined) return true;
      try {
        const answer = await this.client.change(first.assessmentId, { deviceId: first.device, changes: batch.map(({ change }) => change) });
        await this.store.acknowledge(first.assessmentId, answer.acknowledged, first.device);
        rest = rest.filter((entry) => !batch.includes(entry));
      } catch (error) {
        if (!(error instanceof RequestFailed) || !FINAL.includes(error.status)) return false;
        const refused = refusedOf(error, batch);
        for (const [entry, why] of refused) await this.store.refuse(entry, why);
        rest = rest.filter((entry) => !refused.has(entry));
      }
    }
    return true;
  }
}
