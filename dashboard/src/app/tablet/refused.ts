import type { RequestFailed } from '../client/api';
import type { PendingChange } from './pending-store';

/** Which changes of a batch the clinic found wrong, and why; all of them where it did not say. */
export function refusedOf({ problem }: RequestFailed, batch: readonly PendingChange[]): Map<PendingChange, string> {
  const wrong = new Map<PendingChange, string>();
  for (const { pointer, detail } of problem.errors ?? []) {
    const index = /^\/changes\/(\d+)/.exec(pointer)?.[1];
    const entry = index === undefined ? undefined : batch[Number(index)];
    if (entry !== undefined) wrong.set(entry, detail);
  }
  if (wrong.size === 0) for (const entry of batch) wrong.set(entry, problem.detail);
  return wrong;
}
