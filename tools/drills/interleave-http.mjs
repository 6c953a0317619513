/**
 * The dashboard's own queue and recorder, twice, against the real API: each request is held before it arrives and each
 * answer before it is heard, so that the steps fall in exactly the order that was drawn.
 */
import 'fake-indexeddb/auto';
import { setMaxListeners } from 'node:events';
import { IDBFactory } from 'fake-indexeddb';
import { uuidv7 } from 'uuidv7';
import { newWitness } from './witness.mjs';
import { sleep } from './seeded.mjs';

/** What a browser gives its pages; each device has a database of its own. */
export function asBrowser(base, cookie) {
  globalThis.sessionStorage = { getItem: () => null, setItem: () => undefined };
  // No cursor stands in any field: there is no screen.
  globalThis.document = { activeElement: null };
  globalThis.HTMLInputElement = class {};
  const events = new EventTarget();
  // Pages that were left behind listen on.
  setMaxListeners(0, events);
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = events[name].bind(events);
  const realFetch = globalThis.fetch;
  globalThis.fetch = (route, init = {}) => (route.startsWith('/') ? realFetch(base + route, { ...init, headers: { ...init.headers, cookie } }) : realFetch(route, init));
}

export class Device {
  witness = newWitness();
  name = uuidv7();
  factory = new IDBFactory();
  /** Requests that nobody waits for any more, and that may arrive all the same. */
  ghosts = [];
  post = null;
  #turn = 0;

  constructor(newPage, id, label) {
    Object.assign(this, { newPage, id, label });
  }

  async open() {
    this.page = this.newPage();
    const { queue, pendingStore, assessments, recorder, tabletStore } = this.page;
    this.witness.watch(this.page, {});
    pendingStore.claimDevice = () => Promise.resolve(this.name);
    // Only the drawn steps send.
    queue.soon = () => undefined;
    this.reach = assessments.change.bind(assessments);
    const page = this.page;
    assessments.change = (_id, batch) =>
      new Promise((resolve, reject) => {
        if (page === this.page) this.post = { batch, resolve, reject, answer: undefined };
      });
    globalThis.indexedDB = this.factory;
    await tabletStore.database();
    await pendingStore.count();
    await recorder.open(this.id);
  }

  async type(field, text) {
    const { recorder, queue } = this.page;
    this.witness.look(this.page);
    if (field === 0) recorder.setNote('standing', text ?? '');
    else if (text === null) recorder.clearFinding({ code: 'hip_ir_deg' }, 'left', undefined);
    else recorder.setFinding({ test: 'hip_ir_deg', side: 'left', value: 30, comment: text });
    await settled(queue);
  }
  async decide(turn, keep) {
    const { recorder, queue } = this.page;
    const open = queue.conflicts();
    const conflict = open[turn % Math.max(1, open.length)];
    if (conflict === undefined) return;
    this.witness.look(this.page);
    recorder.decide(conflict, keep);
    queue.conflicts.update((all) => all.filter((other) => other !== conflict));
    await settled(queue);
  }
  async send() {
    if (this.post !== null || this.page.queue.waiting() === 0) return;
    this.flushed = this.page.queue.flush();
    while (this.post === null) await sleep(0);
  }
  async arrive() {
    if (this.post !== null && this.post.answer === undefined) this.post.answer = await this.reach(this.id, this.post.batch);
  }
  async hear() {
    if (this.post?.answer === undefined) return;
    const { resolve, answer } = this.post;
    this.post = null;
    resolve(answer);
    // What was typed meanwhile follows at once: it is the next request, held like the first.
    await Promise.race([this.flushed, this.#nextPost()]);
  }
  async lose() {
    if (this.post === null) return;
    const { reject, batch, answer } = this.post;
    if (answer === undefined) this.ghosts.push(batch);
    this.post = null;
    reject(new Error('lost on its way'));
    await this.flushed;
  }
  async reload() {
    if (this.post !== null && this.post.answer === undefined) this.ghosts.push(this.post.batch);
    this.post = null;
    await this.open();
  }
  async haunt(turn) {
    for (const batch of this.ghosts.splice(turn, 1)) await this.reach(this.id, batch);
  }
  async deliver() {
    await this.send();
    await this.arrive();
    await this.hear();
  }
  async drain() {
    await this.lose();
    while (this.ghosts.length > 0) await this.haunt(0);
    for (let round = 0; round < 20 && (this.page.queue.waiting() > 0 || this.post !== null); round++) await this.deliver();
    this.page.queue.close();
  }
  async #nextPost() {
    while (this.post === null) await sleep(1);
  }

  async step({ field, turn, what }) {
    if (what === 'type') return this.type(field, `${this.label}-${++this.#turn}`);
    if (what === 'clear') return this.type(field, null);
    if (what === 'yours' || what === 'theirs') return this.decide(turn, what);
    if (what === 'ghost') return this.haunt(turn);
    return { deliver: () => this.deliver(), send: () => this.send(), arrive: () => this.arrive(), answer: () => this.hear(), lose: () => this.lose(), reload: () => this.reload() }[what]();
  }
}

async function settled(queue) {
  while (queue.inHand() > 0) await sleep(0);
}
