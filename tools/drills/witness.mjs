/** Looks over the shoulder of one tablet: what was typed, what stood before the eyes just then, which conflicts were shown. */
import { fieldsIn, valueText, writesOf } from './field-values.mjs';

export function newWitness() {
  const seen = new Map();
  const witness = {
    /** Every change that the journal has taken, with what had been seen of its field when it was typed. */
    kept: [],
    /** Device, number and field of a conflict → both values, each time that it was shown. */
    shown: new Map(),
    /** Taken by the journal when the page that had typed it was gone already. */
    lostInHand: 0,
    screenOf: ({ recorder }) => fieldsIn({ history: recorder.history(), findings: [...recorder.findings().values()], notes: recorder.notes(), domainReasons: recorder.domainReasons() }),
    /** Remembers all that is on the page. */
    look(page) {
      for (const [field, text] of Object.entries(witness.screenOf(page))) see(field, text);
      for (const { field, yours, theirs } of page.queue.conflicts()) for (const value of [yours, theirs]) see(field, valueText(field, value));
    },
    /** Watches a page from its beginning; `life.isDead` when it is gone. */
    watch({ queue, pendingStore }, life) {
      watchConflicts(queue);
      watchJournal(queue, pendingStore, life);
    },
  };
  const see = (field, text) => seen.set(field, (seen.get(field) ?? new Set()).add(text));

  /** From whichever place a conflict is put on the screen. */
  function watchConflicts({ conflicts }) {
    const set = conflicts.set.bind(conflicts);
    const note = (open) => {
      for (const { field, deviceId, seq, yours, theirs } of open) {
        const key = `${deviceId} ${seq} ${field}`;
        witness.shown.set(key, [...(witness.shown.get(key) ?? []), [valueText(field, yours), valueText(field, theirs)]]);
      }
      set(open);
    };
    conflicts.set = note;
    conflicts.update = (change) => note(change(conflicts()));
  }

  function watchJournal(queue, pendingStore, life) {
    const seenAt = new WeakMap();
    const add = queue.add.bind(queue);
    queue.add = (operation, how) => {
      const writes = writesOf(operation);
      seenAt.set(operation.set ?? operation.clear, Object.fromEntries(writes.map(([field]) => [field, [...(seen.get(field) ?? [])]])));
      for (const [field, text] of writes) see(field, text);
      return add(operation, how);
    };
    const keep = pendingStore.add.bind(pendingStore);
    pendingStore.add = async (id, name, change) => {
      const pending = await keep(id, name, change);
      if (life.isDead) witness.lostInHand += 1;
      else witness.kept.push({ name: pending.device, seq: pending.change.seq, writes: writesOf(change), seen: seenAt.get(change.set ?? change.clear) });
      return pending;
    };
  }
  return witness;
}
