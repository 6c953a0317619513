/** Judges what became of everything that two devices typed, by the clinic's own journal of changes. */
import { writesOf } from './field-values.mjs';

/**
 * @param rows the stored changes in the order of their versions; `devices` what each tablet wrote down
 * @returns counts that must all be zero, and the document that the journal amounts to
 */
export function judge(rows, devices) {
  const faults = { lost: 0, twice: 0, silent: 0, dropped: 0 };
  const examples = [];
  const blame = (kind, words) => {
    faults[kind] += 1;
    if (examples.length < 5) examples.push(`${kind}: ${words}`);
  };
  const numbers = new Map();
  for (const row of rows) {
    const number = `${row.device} ${row.seq}`;
    if (numbers.has(number)) blame('twice', number);
    numbers.set(number, row);
  }
  const typed = new Map();
  devices.forEach(({ kept }, index) => {
    for (const change of kept) {
      const number = `${change.name} ${change.seq}`;
      typed.set(number, change);
      const row = numbers.get(number);
      if (row === undefined) blame('lost', `tablet ${index + 1} kept ${number} ${JSON.stringify(change.writes)} and the clinic has it not`);
      else if (JSON.stringify(writesOf(row.operation)) !== JSON.stringify(change.writes)) blame('lost', `${number} says something else in the clinic`);
    }
  });

  const state = new Map();
  const latest = new Map();
  for (const row of rows) for (const [field] of writesOf(row.operation)) latest.set(`${row.device} ${field}`, Math.max(row.seq, latest.get(`${row.device} ${field}`) ?? 0));
  for (const row of rows) {
    for (const [field, text] of writesOf(row.operation)) {
      const before = state.get(field);
      if (row.applied) {
        const eyes = typed.get(`${row.device} ${row.seq}`)?.seen[field];
        const isKnowing = before === undefined || before.text === null || before.device === row.device || before.text === text || eyes === undefined || eyes.includes(before.text);
        if (!isKnowing) blame('silent', `${field}: ${before.text} went under ${text}, which had not seen it (seq ${row.seq}, base ${row.base}, version ${row.version}; before at ${before.version})`);
        state.set(field, { text, device: row.device, version: row.version });
        continue;
      }
      // Not written: it must have been shown with both values, or the same device has said something later.
      if (latest.get(`${row.device} ${field}`) > row.seq) continue;
      // The other device came to the same by itself: nothing is left to decide.
      if (rows.some((later) => later.applied && later.version > row.version && writesOf(later.operation).some(([where, what]) => where === field && what === text))) continue;
      const views = devices.flatMap(({ shown }) => shown.get(`${row.device} ${row.seq} ${field}`) ?? []);
      if (!views.some(([yours, theirs]) => yours === text && theirs !== text)) blame('dropped', `${field}: ${text} of ${row.device} ${row.seq} was not written and never shown (shown as ${JSON.stringify(views.slice(0, 2))})`);
    }
  }
  const document = Object.fromEntries([...state].filter(([, { text }]) => text !== null).map(([field, { text }]) => [field, text]));
  return { faults, examples, document };
}
