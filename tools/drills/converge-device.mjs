/**
 * One tablet, in a thread of its own: the dashboard's recorder, queue and sealed journal over an IndexedDB in memory,
 * and a person who types. Pages are opened anew over the same journal, some closed properly, some dead in the middle.
 * Writes down what was typed, what stood on the screen just then, and every conflict that was ever shown.
 */
import 'fake-indexeddb/auto';
import { parentPort, workerData } from 'node:worker_threads';
import { actOn, decide } from './converge-edits.mjs';
import { chance, sleep, until } from './seeded.mjs';
import { newWitness } from './witness.mjs';

const { bundle, base, cookie, user, device, seed, assessmentId, pace } = workerData;
const luck = chance(seed);

// What a browser gives its pages; the tab keeps its storage over a reload.
const tab = new Map();
globalThis.sessionStorage = { getItem: (name) => tab.get(name) ?? null, setItem: (name, value) => tab.set(name, value) };
// No cursor stands in any field: there is no screen.
globalThis.document = { activeElement: null };
globalThis.HTMLInputElement = class {};
const events = new EventTarget();
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = events[name].bind(events);
const realFetch = globalThis.fetch;
/** The page that is open now; requests of a dead one go nowhere. */
let life = { isDead: false };
const fetchOf = (own) => (route, init) =>
  own.isDead ? new Promise(() => undefined) : realFetch(base + route, { ...init, headers: { ...init.headers, cookie } }).then((answer) => (own.isDead ? new Promise(() => undefined) : answer));

const { newPage } = await import(bundle);

const witness = newWitness();
let [pages, deaths] = [0, 0];
let page;

async function openPage() {
  pages += 1;
  life = { isDead: false };
  globalThis.fetch = fetchOf(life);
  page = newPage();
  const { recorder, copies } = page;
  witness.watch(page, life);
  await copies.belongTo({ user, email: '' });
  for (;;) {
    try {
      await recorder.open(assessmentId);
      break;
    } catch {
      await sleep(300);
    }
  }
  // As the page does while it shows the tablet's copy.
  const mine = life;
  void (async () => {
    for (; !mine.isDead; await sleep(1000)) if (recorder.copiedAt() !== null) await recorder.meetClinic().catch(() => undefined);
  })();
}

/** Half of the pages end properly, half as when the battery is flat: nothing of them reaches anything any more. */
async function reload() {
  const { queue, tabletStore } = page;
  if (luck.isWithin(0.5)) {
    deaths += 1;
    life.isDead = true;
    // Transactions that have begun end as they will; none begins any more.
    await tabletStore.database().then((database) => database.close(), () => undefined);
    queue.close();
  } else queue.close();
  const old = life;
  setTimeout(() => (old.isDead = true), 400);
  await openPage();
}

async function type(edits) {
  await openPage();
  for (let turn = 1; turn <= edits; turn++) {
    witness.look(page);
    actOn(page, { device, turn, luck, canUndo: true });
    // Bursts with pauses, as hands do.
    await sleep(luck.isWithin(0.15) ? pace * 10 * luck.next() : pace * 2 * luck.next());
    if (luck.isWithin(0.02)) await reload();
  }
}

const isQuiet = () => page.queue.waiting() === 0 && page.queue.inHand() === 0;
const calls = {
  type,
  /** The network is back: everything goes to the clinic. */
  drain: async () => {
    events.dispatchEvent(new Event('online'));
    await until(isQuiet, 120_000, `Device ${device} still has ${page.queue.waiting()} changes waiting.`);
    return { conflicts: page.queue.conflicts(), refused: page.queue.refused().map(({ change, refused }) => ({ change, refused })), screen: witness.screenOf(page) };
  },
  /** One tap for each open conflict, knowing what the clinic has. */
  settle: async () => {
    await page.recorder.reload();
    witness.look(page);
    const open = page.queue.conflicts();
    for (const conflict of open) decide(page, conflict, luck.isWithin(0.5) ? 'yours' : 'theirs');
    await until(() => page.queue.inHand() === 0, 5000, 'The journal did not take a decision.');
    await page.queue.flush();
    return open.length;
  },
  look: async () => {
    await page.recorder.reload();
    return { screen: witness.screenOf(page), conflicts: page.queue.conflicts(), waiting: (await page.pendingStore.all()).length, unkept: page.queue.unkept() };
  },
  record: () => ({ kept: witness.kept, shown: [...witness.shown], lostInHand: witness.lostInHand, pages, deaths }),
  end: () => {
    page.queue.close();
    life.isDead = true;
  },
};

parentPort.on('message', ({ id, call, argument }) => {
  Promise.resolve()
    .then(() => calls[call](argument))
    .then(
      (answer) => parentPort.postMessage({ id, answer }),
      (error) => parentPort.postMessage({ id, error: String(error.stack ?? error) }),
    );
});
