/** The journal on this device: every change goes here first and leaves only when the clinic has acknowledged it. */
import { Injectable } from '@angular/core';
import type { Change } from '@stride/contracts';
import { newId } from '../client/new-id';
import { claimDevice } from './device-name';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface PendingChange {
  assessmentId: string;
  /** The page that made it; it goes under this name whoever sends it. */
  device: string;
  change: Change;
  /** Why the clinic refused it; it stays until it is mended. */
  refused: string | null;
}
interface Journal extends DBSchema {
  changes: { key: [string, number]; value: PendingChange; indexes: { assessment: string } };
  device: { key: string; value: { name: string; id: string; seq: number } };
}

@Injectable({ providedIn: 'root' })
export class PendingStore {
  private database: Promise<IDBPDatabase<Journal>> | undefined;

  private open(): Promise<IDBPDatabase<Journal>> {
    this.database ??= openDB<Journal>('stride-journal', 1, {
      upgrade(database) {
        const changes = database.createObjectStore('changes', { keyPath: ['assessmentId', 'change.seq'] });
        changes.createIndex('assessment', 'assessmentId');
        database.createObjectStore('device', { keyPath: 'name' });
      },
    });
    return this.database;
  }

  /** The name under which this page writes; `left` are the names of changes that an earlier page left behind. */
  claimDevice(left: readonly string[]): Promise<string> {
    return claimDevice(left);
  }

  /** Numbers a change and keeps it, in one transaction: a number is never used twice in this browser. */
  async add(assessmentId: string, device: string, change: Omit<Change, 'seq'>): Promise<PendingChange> {
    const database = await this.open();
    const transaction = database.transaction(['changes', 'device'], 'readwrite', { durability: 'strict' });
    const counter = await transaction.objectStore('device').get('this');
    const seq = (counter?.seq ?? 0) + 1;
    const pending: PendingChange = { assessmentId, device, change: { ...change, seq }, refused: null };
    await transaction.objectStore('device').put({ name: 'this', id: counter?.id ?? newId(), seq });
    await transaction.objectStore('changes').put(pending);
    await transaction.done;
    return pending;
  }

  async of(assessmentId: string): Promise<PendingChange[]> {
    const database = await this.open();
    const changes: (Omit<PendingChange, 'device'> & { device?: string })[] = await database.getAllFromIndex('changes', 'assessment', assessmentId);
    // Changes from before pages had names of their own went under the browser's.
    const browser = (await database.get('device', 'this'))?.id ?? newId();
    return changes.map((entry) => ({ ...entry, device: entry.device ?? browser })).sort((a, b) => a.change.seq - b.change.seq);
  }

  async acknowledge(assessmentId: string, seqs: readonly number[]): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction('changes', 'readwrite');
    for (const seq of seqs) await transaction.store.delete([assessmentId, seq]);
    await transaction.done;
  }

  async refuse(assessmentId: string, seq: number, why: string): Promise<void> {
    const database = await this.open();
    const pending = await database.get('changes', [assessmentId, seq]);
    if (pending !== undefined) await database.put('changes', { ...pending, refused: why });
  }
}
