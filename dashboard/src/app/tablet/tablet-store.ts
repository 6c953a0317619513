/** What this tablet keeps, and the key to it. Everything about a patient is sealed; in clear stand ids, numbers and times. */
import { Injectable } from '@angular/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newId } from '../client/new-id';
import { canSeal, newKey, type Sealed, type TabletKey } from './sealing';

export interface SealedChange extends Sealed {
  assessmentId: string;
  seq: number;
}
export interface SealedCopy extends Sealed {
  name: string;
  /** When it was copied: copies are thrown away by this. */
  at: number;
}
export interface SealedEdit extends Sealed {
  id: string;
  /** When it was made: by this it is thrown away. */
  at: number;
}
export interface TabletSchema extends DBSchema {
  keys: { key: string; value: TabletKey & { name: string } };
  changes: { key: [string, number]; value: SealedChange; indexes: { assessment: string } };
  copies: { key: string; value: SealedCopy };
  counter: { key: string; value: { name: string; seq: number } };
  edits: { key: string; value: SealedEdit };
}

/** The one key and the one counter of this browser. */
export const THIS = 'this';
const WIPED = ['keys', 'changes', 'copies', 'edits'] as const;

@Injectable({ providedIn: 'root' })
export class TabletStore {
  private opened: Promise<IDBPDatabase<TabletSchema>> | undefined;
  private held: Promise<TabletKey> | undefined;

  database(): Promise<IDBPDatabase<TabletSchema>> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** Fails where the browser keeps nothing, for example in some private windows. */
  private async open(): Promise<IDBPDatabase<TabletSchema>> {
    return openDB<TabletSchema>('stride-tablet', 2, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('keys', { keyPath: 'name' });
          database.createObjectStore('changes', { keyPath: ['assessmentId', 'seq'] }).createIndex('assessment', 'assessmentId');
          database.createObjectStore('copies', { keyPath: 'name' });
          database.createObjectStore('counter', { keyPath: 'name' });
        }
        database.createObjectStore('edits', { keyPath: 'id' });
      },
      // A newer version in another tab must not wait for this one; this one opens it again when it needs it.
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        this.opened = undefined;
      },
      terminated: () => (this.opened = undefined),
    });
  }

  /** The key of this browser; made when there is none. */
  key(): Promise<TabletKey> {
    this.held ??= this.findKey().catch((error: unknown) => {
      this.held = undefined;
      throw error;
    });
    return this.held;
  }

  /** Another tab has signed out meanwhile: what is sealed from now on needs the key of now. */
  forgetKey(): void {
    this.held = undefined;
  }

  /** Takes everything off this tablet, the key with it. */
  async wipe(): Promise<void> {
    this.forgetKey();
    const database = await this.database();
    // The counter stays: a number that was used once is never used again.
    const transaction = database.transaction([...WIPED], 'readwrite', { durability: 'strict' });
    await Promise.all([...WIPED.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  }

  private async findKey(): Promise<TabletKey> {
    if (!canSeal()) throw new Error('This browser gives no cryptography to this page: it needs https.');
    const database = await this.database();
    const known = await database.get('keys', THIS);
    if (known !== undefined) return known;
    const fresh = { name: THIS, id: newId(), key: await newKey() };
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    // Two tabs may come here at once; the first one's key is the key of both.
    const first = await transaction.store.get(THIS);
    if (first === undefined) await transaction.store.put(fresh);
    await transaction.done;
    return first ?? fresh;
  }
}
