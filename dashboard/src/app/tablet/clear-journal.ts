/**
 * The first version of the journal kept changes in clear. A transaction that changes a database's version cannot wait for
 * cryptography, and a tab with the old version open would hold it up: so the sealed journal is a database of its own, and
 * what the old one still holds is taken over, then the old one goes.
 */
import type { Change } from '@stride/contracts';
import { deleteDB, openDB } from 'idb';
import { newId } from '../client/new-id';
import type { TabletKey } from './sealing';
import { THIS, type SealedChange, type TabletStore } from './tablet-store';

const OLD = 'stride-journal';
export interface ClearChange {
  assessmentId: string;
  device: string;
  change: Change;
  refused: string | null;
}

export async function takeOverClearJournal(store: TabletStore, sealed: (entry: ClearChange, key: TabletKey) => Promise<SealedChange>): Promise<void> {
  const databases = (indexedDB as Partial<IDBFactory>).databases;
  if (databases !== undefined && !(await databases.call(indexedDB)).some(({ name }) => name === OLD)) return;
  const old = await openDB(OLD);
  try {
    if (!old.objectStoreNames.contains('changes')) return;
    const entries = (await old.getAll('changes')) as (Omit<ClearChange, 'device'> & { device?: string })[];
    const counter = (await old.get('device', THIS)) as { id: string; seq: number } | undefined;
    // Changes from before pages had names of their own went under the browser's.
    const browser = counter?.id ?? newId();
    const key = await store.key();
    const records = await Promise.all(entries.map((entry) => sealed({ ...entry, device: entry.device ?? browser }, key)));
    const database = await store.database();
    const transaction = database.transaction(['changes', 'counter'], 'readwrite', { durability: 'strict' });
    const seq = (await transaction.objectStore('counter').get(THIS))?.seq ?? 0;
    await transaction.objectStore('counter').put({ name: THIS, seq: Math.max(seq, counter?.seq ?? 0) });
    for (const record of records) await transaction.objectStore('changes').put(record);
    await transaction.done;
    await old.clear('changes');
  } finally {
    old.close();
  }
  // Waits for a tab that still has it open; nothing waits for this.
  void deleteDB(OLD).catch(() => undefined);
}
