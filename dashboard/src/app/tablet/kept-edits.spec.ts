import { TestBed } from '@angular/core/testing';
import { openDB } from 'idb';
import { HeldEdits } from './held-edits';
import { KeptEdits, type KeptEdit } from './kept-edits';
import { TabletStore } from './tablet-store';
import { forgetAll, pageGone, signedIn as signIn } from './tablet.testing';

const HOURS = 60 * 60 * 1000;
const edit = (id: string, at = Date.now()): KeptEdit => ({ id, document: { kind: 'plan', id: 'pl1' }, base: 4, change: { note: 'PLANTED-PHRASE' }, at });

describe('an edit that is kept on the tablet', () => {
  afterEach(forgetAll);
  async function signedIn(id?: string, role?: string): Promise<{ kept: KeptEdits; store: TabletStore; held: HeldEdits }> {
    await signIn(id, role);
    return { kept: TestBed.inject(KeptEdits), store: TestBed.inject(TabletStore), held: TestBed.inject(HeldEdits) };
  }

  it('is there again after a crash, for its document alone', async () => {
    expect(await (await signedIn()).kept.keep(edit('e1'))).toBe(true);
    await pageGone();
    const { kept } = await signedIn();
    expect(await kept.of({ kind: 'plan', id: 'pl1' })).toMatchObject([{ id: 'e1', base: 4, change: { note: 'PLANTED-PHRASE' } }]);
    expect(await kept.of({ kind: 'letter', id: 'pl1' })).toEqual([]);
    expect(await kept.of({ kind: 'plan', id: 'pl2' })).toEqual([]);
  });

  it('is told apart from a form that was begun: nobody takes that for an edit', async () => {
    const { kept } = await signedIn();
    const form = { name: 'goal', what: 'a new goal', values: { goal: 'PLANTED-PHRASE' } };
    await kept.keep(edit('e1'));
    await kept.keep({ ...edit('f1', Date.now() + 1), base: 0, change: {}, form });
    expect((await kept.of({ kind: 'plan', id: 'pl1' })).map(({ id }) => id)).toEqual(['e1']);
    expect((await kept.begunOf({ kind: 'plan', id: 'pl1' })).map(({ id, form: begun }) => [id, begun])).toEqual([['f1', form]]);
    expect(await kept.begunOf({ kind: 'letter', id: 'pl1' })).toEqual([]);
    expect(await kept.count()).toBe(2);
  });

  it('says nothing in clear, not even of which plan it is', async () => {
    const { kept, store } = await signedIn();
    await kept.keep(edit('e1'));
    const [row] = await (await store.database()).getAll('edits');
    const stored = Object.entries(row ?? {}).map(([name, value]) => `${name} ${value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : String(value)}`).join();
    expect(stored).toContain('e1');
    for (const word of ['PLANTED', 'note', 'pl1', 'u1']) expect([word, stored.includes(word)]).toEqual([word, false]);
  });

  it('opens for nobody else who signs in, and still counts', async () => {
    await (await signedIn()).kept.keep(edit('e1'));
    await pageGone();
    const { kept } = await signedIn('u2');
    expect(await kept.of({ kind: 'plan', id: 'pl1' })).toEqual([]);
    expect(await kept.own()).toEqual([]);
    expect(await kept.count()).toBe(1);
    await pageGone();
    expect(await (await signedIn()).kept.of({ kind: 'plan', id: 'pl1' })).toHaveLength(1);
  });

  it('is kept for nobody who only reads', async () => {
    const { kept } = await signedIn('m1', 'manager');
    expect(await kept.keep(edit('e1'))).toBe(false);
    expect(await kept.count()).toBe(0);
  });

  it('goes after 72 hours, and not before', async () => {
    const { kept } = await signedIn();
    await kept.keep(edit('old', Date.now() - 72.1 * HOURS));
    await kept.keep(edit('young', Date.now() - 71.9 * HOURS));
    expect((await kept.all()).map(({ id }) => id)).toEqual(['young']);
    expect(await kept.count()).toBe(1);
  });

  it('is not taken up by another page while one has it in hand, and is free once that one has its answers', async () => {
    const { kept, held } = await signedIn();
    const letGo = held.hold('e1', { send: () => Promise.resolve() });
    await kept.keep(edit('e1'));
    expect(await kept.of({ kind: 'plan', id: 'pl1' })).toEqual([]);
    let answered = false;
    letGo(async () => {
      await new Promise((rest) => setTimeout(rest, 20));
      answered = true;
    });
    expect(await kept.of({ kind: 'plan', id: 'pl1' })).toHaveLength(1);
    expect(answered).toBe(true);
  });

  it('goes with everything else when the tablet is wiped', async () => {
    const { kept, store } = await signedIn();
    await kept.keep(edit('e1'));
    await store.wipe();
    expect(await kept.count()).toBe(0);
  });

  it('is kept beside the journal of a tablet that knew no edits', async () => {
    const old = await openDB('stride-tablet', 1, {
      upgrade(database) {
        database.createObjectStore('keys', { keyPath: 'name' });
        database.createObjectStore('changes', { keyPath: ['assessmentId', 'seq'] }).createIndex('assessment', 'assessmentId');
        database.createObjectStore('copies', { keyPath: 'name' });
        database.createObjectStore('counter', { keyPath: 'name' });
      },
    });
    await old.put('changes', { assessmentId: 'a1', seq: 1, keyId: 'k', iv: new Uint8Array(12), bytes: new ArrayBuffer(1) });
    old.close();
    const { kept, store } = await signedIn();
    expect(await kept.keep(edit('e1'))).toBe(true);
    expect(await (await store.database()).count('changes')).toBe(1);
  });
});
