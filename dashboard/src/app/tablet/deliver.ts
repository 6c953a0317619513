/** Brings changes to the clinic under the names they were made with, so that sending them again applies nothing twice. */
import { RequestFailed } from '../client/api';
import type { AssessmentsClient } from '../client/assessments.client';
import type { PendingChange } from './pending-store';
import { refusedOf } from './refused';

const BATCH = 100;
/** The clinic has answered for good: a hand is needed. */
const FINAL = [403, 404, 409, 422];

/** Told of each change as soon as its fate is known. */
export interface Receipt {
  taken: (entries: readonly PendingChange[]) => Promise<void> | void;
  refused: (entry: PendingChange, why: string) => Promise<void> | void;
}

/** False where the clinic could not be reached: then the rest was not tried. */
export async function deliver(client: Pick<AssessmentsClient, 'change'>, entries: readonly PendingChange[], receipt: Receipt): Promise<boolean> {
  const groups = new Map<string, PendingChange[]>();
  for (const entry of entries) {
    const group = `${entry.assessmentId} ${entry.device}`;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  for (const group of groups.values()) if (!(await deliverGroup(client, group, receipt))) return false;
  return true;
}

async function deliverGroup(client: Pick<AssessmentsClient, 'change'>, entries: readonly PendingChange[], receipt: Receipt): Promise<boolean> {
  let rest = [...entries];
  while (rest.length > 0) {
    const batch = rest.slice(0, BATCH);
    const [first] = batch;
    if (first === undefined) return true;
    try {
      await client.change(first.assessmentId, { deviceId: first.device, changes: batch.map(({ change }) => change) });
      await receipt.taken(batch);
      rest = rest.filter((entry) => !batch.includes(entry));
    } catch (error) {
      if (!(error instanceof RequestFailed) || !FINAL.includes(error.status)) return false;
      const refused = refusedOf(error, batch);
      for (const [entry, why] of refused) await receipt.refused(entry, why);
      rest = rest.filter((entry) => !refused.has(entry));
    }
  }
  return true;
}
