/** Which kept edits a page has in hand: nobody else takes those up, in this tab or another, until that page is gone. */
import { Injectable } from '@angular/core';

const LOCK = 'stride-edit-';

interface Hand {
  send: () => Promise<void>;
}

@Injectable({ providedIn: 'root' })
export class HeldEdits {
  private readonly hands = new Map<string, Hand>();
  /** Those that this tab has had in hand: their locks may come free a little late. */
  private readonly had = new Set<string>();
  private readonly leaving = new Set<Promise<void>>();

  /** Answers how to let go; `rest` is waited for before anybody else may take it up. A crash lets go as well: the lock dies with its page. */
  hold(id: string, hand: Hand): (rest: () => Promise<void>) => void {
    this.hands.set(id, hand);
    this.had.add(id);
    let free: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    void locks()?.request(LOCK + id, () => held).catch(() => undefined);
    return (rest) => {
      const gone = rest().finally(() => {
        this.hands.delete(id);
        free?.();
        this.leaving.delete(gone);
      });
      this.leaving.add(gone);
    };
  }

  /** Sends what an open page of this tab has in hand; undefined where none has. */
  send(id: string): Promise<void> | undefined {
    return this.hands.get(id)?.send();
  }

  /** Resolves when the pages that were left have their answers. */
  async letGo(): Promise<void> {
    await Promise.all(this.leaving);
  }

  /** Without locks (an old browser) only this tab is known. */
  async ids(): Promise<ReadonlySet<string>> {
    const elsewhere = ((await locks()?.query().catch(() => undefined))?.held ?? []).flatMap(({ name }) => (name?.startsWith(LOCK) === true ? [name.slice(LOCK.length)] : []));
    return new Set([...this.hands.keys(), ...elsewhere.filter((id) => !this.had.has(id))]);
  }
}

function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}
