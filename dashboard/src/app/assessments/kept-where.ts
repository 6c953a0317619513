/** Where what stands in each field is: on this tablet, or waiting for a hand. What is in neither is in the clinic. */
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { FieldConflict } from '@stride/contracts';
import type { PendingChange } from '../tablet/pending-store';
import { ChangeQueue, fieldsOf } from './change-queue';
import { idOf } from './field-names';

export type KeptWhere = 'tablet' | 'needs-you';
export const KEPT_WORDS: Readonly<Record<KeptWhere, string>> = { tablet: 'on this tablet', 'needs-you': 'needs you' };

/** By field id; a field that needs a hand says so, whatever else of it is on its way. */
export function keptWhere(pending: readonly PendingChange[], conflicts: readonly FieldConflict[]): ReadonlyMap<string, KeptWhere> {
  const where = new Map<string, KeptWhere>();
  for (const { change, refused } of pending)
    for (const id of fieldsOf(change).flatMap(idOf)) if (where.get(id) !== 'needs-you') where.set(id, refused === null ? 'tablet' : 'needs-you');
  for (const { field } of conflicts) for (const id of idOf(field)) where.set(id, 'needs-you');
  return where;
}

/** What the clinic takes within a moment is not told field by field: nothing flickers, and no key costs a second drawing. */
const MOMENT_MS = 1200;

/** Where each field is kept, as it is told beside it. */
@Injectable()
export class KeptFields {
  private readonly queue = inject(ChangeQueue);
  private readonly now = signal(Date.now());
  readonly where = computed(
    () => {
      const before = this.now() - MOMENT_MS;
      return keptWhere(this.queue.pending().filter(({ change, refused }) => refused !== null || Date.parse(change.at) <= before), this.queue.conflicts());
    },
    { equal: (a, b) => a.size === b.size && [...a].every(([field, where]) => b.get(field) === where) },
  );

  constructor() {
    effect(() => {
      // Each entry has its own moment.
      if (this.queue.pending().length > 0) setTimeout(() => this.now.set(Date.now()), MOMENT_MS + 10);
    });
  }
}
