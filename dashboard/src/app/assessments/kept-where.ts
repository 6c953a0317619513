/** Where what stands in each field is: on this tablet, or waiting for a hand. What is in neither is in the clinic. */
import type { FieldConflict } from '@stride/contracts';
import type { PendingChange } from '../tablet/pending-store';
import { fieldsOf } from './change-queue';
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
