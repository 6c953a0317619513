/**
 * Copies of what the clinic has, for when it cannot be reached: the drafts that were opened last, today's lists, and who
 * is signed in. Sealed like the journal, thrown away after 72 hours, and only for the one who opened them.
 */
import { inject, Injectable } from '@angular/core';
import type { SignedInUser } from '@stride/contracts';
import { seal, unseal } from './sealing';
import { THIS, TabletStore } from './tablet-store';

/** What is thrown away by its age is kept for this long. */
export const KEPT_MS = 72 * 60 * 60 * 1000;
const MOST_DRAFTS = 12;
const WHO = 'who';

export interface Copy<T> {
  name: string;
  /** When the clinic said so. */
  at: number;
  value: T;
}
interface Owned<T> {
  owner: string;
  value: T;
}
export interface Who {
  user: SignedInUser;
  /** To ask for the password alone when the session is over. */
  email: string;
}

@Injectable({ providedIn: 'root' })
export class Copies {
  private readonly store = inject(TabletStore);
  private owner: string | null = null;

  /** Copies are for physiotherapists: a manager says why before each record and keeps none. What another left is thrown away. */
  async belongTo({ user, email }: Who): Promise<void> {
    this.owner = user.role === 'physiotherapist' ? user.id : null;
    const before = await this.who();
    for (const name of await this.names()) if ((await this.open(name))?.value.owner !== user.id) await this.drop(name);
    await this.keep<Who>(WHO, { user, email: email === '' && before?.user.id === user.id ? before.email : email });
  }

  /** Who was signed in here last; opens this one's copies while the clinic is away. */
  async who(): Promise<Who | null> {
    return (await this.open<Who>(WHO))?.value.value ?? null;
  }

  async resume(): Promise<Who | null> {
    const who = await this.who();
    if (who !== null) this.owner = who.user.id;
    return who;
  }

  /** The clinic says that the session is over: nobody opens copies before signing in again. */
  async forgetWho(): Promise<void> {
    this.owner = null;
    await this.drop(WHO);
  }

  /** Whose copies open here now; null while nobody's do. */
  whose(): string | null {
    return this.owner;
  }

  /** A copy is a help and never in the way: what cannot be kept is not kept. */
  async keep<T>(name: string, value: T): Promise<void> {
    const { owner } = this;
    if (owner === null) return;
    try {
      const key = await this.store.key();
      const sealed = await seal(key, `copy/${name}`, { owner, value } satisfies Owned<T>);
      const database = await this.store.database();
      const transaction = database.transaction(['keys', 'copies'], 'readwrite');
      const current = await transaction.objectStore('keys').get(THIS);
      if (current?.id === key.id) await transaction.objectStore('copies').put({ name, at: Date.now(), ...sealed });
      else this.store.forgetKey();
      await transaction.done;
    } catch {
      return;
    }
  }

  async read<T>(name: string): Promise<Copy<T> | null> {
    const copy = await this.open<T>(name);
    return copy === null || copy.value.owner !== this.owner || this.owner === null ? null : { name, at: copy.at, value: copy.value.value };
  }

  /** All copies whose name begins so, the latest first. */
  async all<T>(beginning: string): Promise<Copy<T>[]> {
    const copies = await Promise.all((await this.names()).filter((name) => name.startsWith(beginning)).map((name) => this.read<T>(name)));
    return copies.filter((copy) => copy !== null).sort((a, b) => b.at - a.at);
  }

  async drop(name: string): Promise<void> {
    await this.store.database().then((database) => database.delete('copies', name), () => undefined);
  }

  /** Copies are thrown away by their age, and drafts by their number; the journal never is. */
  async sweep(): Promise<void> {
    try {
      const database = await this.store.database();
      const copies = (await database.getAll('copies')).sort((a, b) => b.at - a.at);
      const drafts = copies.filter(({ name }) => name.startsWith('draft/'));
      for (const { name } of [...copies.filter(({ at }) => isOld(at)), ...drafts.slice(MOST_DRAFTS)]) await database.delete('copies', name);
    } catch {
      return;
    }
  }

  async throwAway(): Promise<void> {
    this.owner = null;
    await this.store.database().then((database) => database.clear('copies'), () => undefined);
  }

  private async names(): Promise<string[]> {
    return this.store.database().then((database) => database.getAllKeys('copies'), () => []);
  }

  private async open<T>(name: string): Promise<{ at: number; value: Owned<T> } | null> {
    try {
      const record = await (await this.store.database()).get('copies', name);
      if (record === undefined || isOld(record.at)) return null;
      const value = await unseal<Owned<T>>(await this.store.key(), `copy/${name}`, record);
      return value === null ? null : { at: record.at, value };
    } catch {
      return null;
    }
  }
}

function isOld(at: number): boolean {
  return Date.now() - at > KEPT_MS;
}
