/** The journal on this device: every change goes here first and leaves only when the clinic has acknowledged it. */
import { inject, Injectable, signal } from '@angular/core';
import type { Change } from '@stride/contracts';
import { newId } from '../client/new-id';
import { claimDevice } from './device-name';
import { takeOverClearJournal } from './clear-journal';
import { seal, unseal, type Sealed, type TabletKey } from './sealing';
import { THIS, TabletStore, type SealedChange } from './tablet-store';

export interface PendingChange {
  assessmentId: string;
  /** The page that made it; it goes under this name whoever sends it. */
  device: string;
  change: Change;
  /** Why the clinic refused it; it stays until it is mended. */
  refused: string | null;
}
/** What of a change is sealed; its number is given by the journal and stands beside it. */
interface Inside {
  device: string;
  change: Omit<Change, 'seq'>;
  refused: string | null;
}
interface InLine {
  assessmentId: string;
  inside: Inside;
  kept: (pending: PendingChange) => void;
}

const sealName = (assessmentId: string): string => `change/${assessmentId}`;

@Injectable({ providedIn: 'root' })
export class PendingStore {
  private readonly store = inject(TabletStore);
  private line: InLine[] = [];
  private writing = false;
  private takenOver: Promise<void> | undefined;
  /** Where the browser keeps nothing (no room, no cryptography), a change lives as long as its page, under a name of its own. */
  private readonly pageName = newId();
  private pageSeq = 0;
  private unkeptChanges: PendingChange[] = [];
  readonly unkept = signal(0);

  /** The name under which this page writes; `left` are the names of changes that an earlier page left behind. */
  claimDevice(left: readonly string[]): Promise<string> {
    return claimDevice(left);
  }

  /** Numbers a change and keeps it, in one transaction: a number is never used twice in this browser. */
  add(assessmentId: string, device: string, change: Omit<Change, 'seq'>): Promise<PendingChange> {
    return new Promise((kept) => {
      this.line.push({ assessmentId, inside: { device, change, refused: null }, kept });
      void this.writeLine();
    });
  }

  /** In the order in which they were made; what waits while the disk is busy goes in one transaction. */
  private async writeLine(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    while (this.line.length > 0) {
      const batch = this.line.splice(0);
      try {
        await this.write(batch);
      } catch {
        for (const entry of batch) entry.kept(this.holdOnPage(entry));
      }
    }
    this.writing = false;
  }

  private async write(batch: readonly InLine[]): Promise<void> {
    await this.ready();
    const key = await this.store.key();
    const sealed = await Promise.all(batch.map(({ assessmentId, inside }) => seal(key, sealName(assessmentId), inside)));
    const database = await this.store.database();
    const transaction = database.transaction(['keys', 'changes', 'counter'], 'readwrite', { durability: 'strict' });
    if ((await transaction.objectStore('keys').get(THIS))?.id !== key.id) {
      await transaction.done;
      this.store.forgetKey();
      return this.write(batch);
    }
    let seq = (await transaction.objectStore('counter').get(THIS))?.seq ?? 0;
    const kept = batch.map(({ assessmentId, inside: { device, change, refused } }): PendingChange => ({ assessmentId, device, change: { ...change, seq: ++seq }, refused }));
    await transaction.objectStore('counter').put({ name: THIS, seq });
    await Promise.all(kept.map(({ assessmentId, change }, index) => transaction.objectStore('changes').put({ assessmentId, seq: change.seq, ...(sealed[index] as Sealed) })));
    await transaction.done;
    kept.forEach((pending, index) => batch[index]?.kept(pending));
  }

  private holdOnPage({ assessmentId, inside: { change } }: InLine): PendingChange {
    const pending: PendingChange = { assessmentId, device: this.pageName, change: { ...change, seq: ++this.pageSeq }, refused: null };
    this.setUnkept([...this.unkeptChanges, pending]);
    return pending;
  }

  async of(assessmentId: string): Promise<PendingChange[]> {
    return (await this.all()).filter((entry) => entry.assessmentId === assessmentId);
  }

  /** Everything that is not in the clinic yet, of every examination. */
  async all(): Promise<PendingChange[]> {
    const kept = await this.kept().catch(() => []);
    return [...kept, ...this.unkeptChanges].sort((a, b) => a.change.seq - b.change.seq);
  }

  /** How many changes wait here, also those that cannot be opened any more. */
  async count(): Promise<number> {
    await this.ready().catch(() => undefined);
    const kept = await this.store.database().then((database) => database.count('changes')).catch(() => 0);
    return kept + this.unkeptChanges.length;
  }

  private async kept(): Promise<PendingChange[]> {
    await this.ready();
    const database = await this.store.database();
    const sealed = await database.getAll('changes');
    if (sealed.length === 0) return [];
    const key = await this.store.key();
    const opened = await Promise.all(sealed.map((record) => this.open(key, record)));
    return opened.filter((entry) => entry !== null);
  }

  private async open(key: TabletKey, record: SealedChange): Promise<PendingChange | null> {
    const inside = await unseal<Inside>(key, sealName(record.assessmentId), record);
    return inside === null ? null : { assessmentId: record.assessmentId, device: inside.device, change: { ...inside.change, seq: record.seq }, refused: inside.refused };
  }

  async acknowledge(assessmentId: string, seqs: readonly number[], device: string): Promise<void> {
    if (device === this.pageName) {
      this.setUnkept(this.unkeptChanges.filter((entry) => entry.assessmentId !== assessmentId || !seqs.includes(entry.change.seq)));
      return;
    }
    const database = await this.store.database();
    const transaction = database.transaction('changes', 'readwrite');
    for (const seq of seqs) await transaction.store.delete([assessmentId, seq]);
    await transaction.done;
  }

  async refuse({ assessmentId, device, change }: PendingChange, why: string): Promise<void> {
    const { seq, ...rest } = change;
    if (device === this.pageName) {
      this.unkeptChanges = this.unkeptChanges.map((entry) => (entry.assessmentId === assessmentId && entry.change.seq === seq ? { ...entry, refused: why } : entry));
      return;
    }
    const key = await this.store.key();
    const sealed = await seal(key, sealName(assessmentId), { device, change: rest, refused: why } satisfies Inside);
    const database = await this.store.database();
    const transaction = database.transaction('changes', 'readwrite', { durability: 'strict' });
    // It may have been taken back meanwhile.
    if ((await transaction.store.getKey([assessmentId, seq])) !== undefined) await transaction.store.put({ assessmentId, seq, ...sealed });
    await transaction.done;
  }

  /** What is held by this page alone goes with it. */
  forgetUnkept(): void {
    this.setUnkept([]);
  }

  private setUnkept(changes: PendingChange[]): void {
    this.unkeptChanges = changes;
    this.unkept.set(changes.length);
  }

  /** Entries that an older version of Stride left in clear are sealed before anything else happens. */
  private ready(): Promise<void> {
    this.takenOver ??= takeOverClearJournal(this.store, (entry, key) => {
      const { seq, ...change } = entry.change;
      return seal(key, sealName(entry.assessmentId), { device: entry.device, change, refused: entry.refused } satisfies Inside).then((sealed) => ({ assessmentId: entry.assessmentId, seq, ...sealed }));
    }).catch((error: unknown) => {
      this.takenOver = undefined;
      throw error;
    });
    return this.takenOver;
  }
}
