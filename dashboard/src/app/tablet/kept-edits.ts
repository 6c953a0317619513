/**
 * Edits of draft plans and letters that are not in the clinic yet. They are sealed like the journal, only for the one who
 * made them, and thrown away 72 hours after the last of them. A whole page's edits of one document are one record; a form
 * that was begun and not sent is one of its own, which nobody can send but the form itself.
 */
import { inject, Injectable } from '@angular/core';
import { Copies, KEPT_MS } from './copies';
import { HeldEdits } from './held-edits';
import { seal, unseal } from './sealing';
import { THIS, TabletStore, type SealedEdit } from './tablet-store';

export interface DraftDocument {
  kind: 'plan' | 'letter';
  id: string;
}
/** A form that was begun: what stands in it otherwise than at its beginning, by the name of each field. */
export interface BegunForm {
  name: string;
  /** What the form is, in words. */
  what: string;
  values: Readonly<Record<string, string>>;
}
export interface KeptEdit<Change extends object = object> {
  id: string;
  document: DraftDocument;
  /** The version of the document that it was made on. */
  base: number;
  change: Partial<Change>;
  at: number;
  /** The patient's name, for lists. */
  about?: string;
  /** No edit yet, but a form that may become one. */
  form?: BegunForm;
}
/** Where an edit's document opens. */
export function placeOf({ document: { kind, id }, about, form }: KeptEdit): { link: string; what: string } {
  const of = `${about === undefined ? '' : ` of ${about}`}${form === undefined ? '' : `, begun: ${form.what}`}`;
  return kind === 'plan' ? { link: `/plans/${id}`, what: `The plan${of}` } : { link: `/referrals/${id}`, what: `The letter${of}` };
}

/** Which document it is of is sealed as well: in clear stand an id that says nothing and a time. */
interface Inside extends Omit<KeptEdit, 'id' | 'at'> {
  owner: string;
}

const sealName = (id: string): string => `edit/${id}`;
const isOld = ({ at }: { at: number }): boolean => Date.now() - at > KEPT_MS;

@Injectable({ providedIn: 'root' })
export class KeptEdits {
  private readonly store = inject(TabletStore);
  private readonly copies = inject(Copies);
  private readonly held = inject(HeldEdits);
  private writing: Promise<unknown> = Promise.resolve();

  /** Resolves when what was to be kept by now is kept, or cannot be. */
  async quiet(): Promise<void> {
    await this.writing;
  }

  /** False where this browser keeps nothing, or nobody is signed in for whom it could. */
  keep(edit: KeptEdit): Promise<boolean> {
    const kept = this.write(edit);
    this.writing = Promise.all([this.writing, kept]);
    return kept;
  }

  private async write({ id, at, ...edit }: KeptEdit): Promise<boolean> {
    const owner = this.copies.whose();
    if (owner === null) return false;
    try {
      const key = await this.store.key();
      const sealed = await seal(key, sealName(id), { ...edit, owner } satisfies Inside);
      const database = await this.store.database();
      const transaction = database.transaction(['keys', 'edits'], 'readwrite', { durability: 'strict' });
      const isCurrent = (await transaction.objectStore('keys').get(THIS))?.id === key.id;
      if (isCurrent) await transaction.objectStore('edits').put({ id, at, ...sealed });
      await transaction.done;
      if (isCurrent) return true;
      this.store.forgetKey();
      return await this.write({ id, at, ...edit });
    } catch {
      return false;
    }
  }

  /** What the one who is signed in left behind of a document, the oldest first; nothing that an open page still has in hand. */
  async of<Change extends object>(document: DraftDocument): Promise<KeptEdit<Change>[]> {
    return (await this.left(document)).filter(({ form }) => form === undefined) as KeptEdit<Change>[];
  }

  /** The forms of a document that they had begun; of two pages that held one, the later. */
  async begunOf(document: DraftDocument): Promise<(KeptEdit & { form: BegunForm })[]> {
    return (await this.left(document)).flatMap(({ form, ...edit }) => (form === undefined ? [] : [{ ...edit, form }]));
  }

  private async left({ kind, id }: DraftDocument): Promise<KeptEdit[]> {
    const owner = this.copies.whose();
    if (owner === null) return [];
    await this.held.letGo();
    const inHand = await this.held.ids();
    const own = (await this.opened()).filter((entry) => entry.owner === owner && entry.edit.document.kind === kind && entry.edit.document.id === id);
    return own.map(({ edit }) => edit).filter((edit) => !inHand.has(edit.id));
  }

  /** Those of the one who is signed in. */
  async own(): Promise<KeptEdit[]> {
    return (await this.opened()).filter(({ owner }) => owner === this.copies.whose()).map(({ edit }) => edit);
  }

  /** Everybody's that can be opened here: leaving takes them all off this tablet. */
  async all(): Promise<KeptEdit[]> {
    return (await this.opened()).map(({ edit }) => edit);
  }

  /** How many wait here, everybody's. */
  async count(): Promise<number> {
    return (await this.records()).length;
  }

  async drop(id: string): Promise<void> {
    await this.store.database().then((database) => database.delete('edits', id), () => undefined);
  }

  private async opened(): Promise<{ owner: string; edit: KeptEdit }[]> {
    const records = await this.records();
    if (records.length === 0) return [];
    const key = await this.store.key();
    const opened = await Promise.all(records.map(async (record) => ({ record, inside: await unseal<Inside>(key, sealName(record.id), record) })));
    return opened.flatMap(({ record: { id, at }, inside }) => {
      if (inside === null) return [];
      const { owner, ...edit } = inside;
      return [{ owner, edit: { ...edit, id, at } }];
    });
  }

  /** Those that are too old go when anybody looks. */
  private async records(): Promise<SealedEdit[]> {
    try {
      const database = await this.store.database();
      const records = await database.getAll('edits');
      for (const { id } of records.filter(isOld)) await database.delete('edits', id);
      return records.filter((record) => !isOld(record)).sort((a, b) => a.at - b.at);
    } catch {
      return [];
    }
  }
}
