import fc from 'fast-check';
import { Clinic, Device, FIELDS, type Typed } from '../../test/two-device-model';

/** How many orders are tried: a few in every run, 20,000 in the drill. */
const RUNS = Number(process.env['INTERLEAVINGS'] ?? 500);
const SEED = Number(process.env['INTERLEAVINGS_SEED'] ?? 1);

/** One step of one of the two devices, or of the network between one of them and the clinic. */
const step = fc.record({
  who: fc.nat(1),
  field: fc.nat(1),
  turn: fc.nat(3),
  what: fc.constantFrom('type', 'type', 'type', 'clear', 'deliver', 'deliver', 'deliver', 'send', 'send', 'send later', 'arrive', 'arrive', 'arrive', 'answer', 'answer', 'lose', 'ghost', 'reload', 'yours', 'theirs'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Played {
  clinic: Clinic;
  devices: readonly [Device, Device];
}

/** Plays the steps in their order, then lets everything arrive. */
function play(steps: readonly Step[], fields: number): Played {
  const clinic = new Clinic();
  const devices = [new Device('one'), new Device('other')] as const;
  /** Requests that nobody waits for any more, and that may arrive all the same. */
  const ghosts: Parameters<Clinic['take']>[0][] = [];
  let count = 0;
  const giveUp = (device: Device): void => {
    if (device.post !== null && device.post.answer === undefined) ghosts.push(device.post);
    device.post = null;
  };
  for (const { who, field, turn, what } of steps) {
    const device = devices[who === 0 ? 0 : 1];
    const { post } = device;
    if (what === 'type') device.type(FIELDS[field % fields] ?? FIELDS[0], `${device.name} ${++count}`);
    else if (what === 'clear') device.type(FIELDS[field % fields] ?? FIELDS[0], null);
    else if (what === 'deliver') {
      const sent = device.send(100);
      if (sent !== null) device.hear(clinic.take(sent));
    } else if (what === 'send') device.send(1 + turn);
    else if (what === 'send later') device.send(1 + turn, 1);
    else if (what === 'arrive' && post !== null && post.answer === undefined) post.answer = clinic.take(post);
    else if (what === 'answer' && post?.answer !== undefined) device.hear(post.answer);
    else if (what === 'lose') giveUp(device);
    else if (what === 'ghost') ghosts.splice(turn, 1).forEach((late) => clinic.take(late));
    else if (what === 'reload') {
      giveUp(device);
      device.reload(clinic);
    } else if (what === 'yours' || what === 'theirs') device.decide(turn, what);
  }
  for (const late of ghosts) clinic.take(late);
  for (const device of devices) {
    giveUp(device);
    for (let post = device.send(100); post !== null; post = device.send(100)) device.hear(clinic.take(post));
  }
  return { clinic, devices };
}

/** Where each value went that is not the one that stands there now; a word for each that went nowhere. */
function lost({ clinic, devices }: Played): string[] {
  const all = devices.flatMap((device) => device.typed);
  const isWritten = ({ device, seq }: Typed): boolean => clinic.journal.some((entry) => entry.device === device && entry.seq === seq && entry.isWritten);
  return devices.flatMap((device) =>
    device.typed.flatMap((typed) => {
      const { field, text, seq } = typed;
      if (text === null || clinic.current(field) === text) return [];
      const isOwnLater = device.typed.some((later) => later.field === field && later.seq > seq);
      const isChosen = all.some((later) => later !== typed && later.field === field && later.text !== text && later.seen.has(text) && isWritten(later));
      const isOpen = clinic.document.conflicts.some((open) => open.field === field && open.deviceId === device.name && open.seq === seq);
      return isOwnLater || isChosen || isOpen ? [] : [`${device.name} typed ${text} (${seq}) into ${field}: it is nowhere`];
    }),
  );
}

/** Writes over a value of the other device that the writer had not seen. */
function silent({ clinic, devices }: Played): string[] {
  const typedBy = new Map(devices.flatMap((device) => device.typed.map((typed) => [`${typed.device} ${typed.seq}`, typed])));
  return clinic.journal.flatMap(({ device, seq, field, text, isWritten, over }) => {
    if (!isWritten || over === null || over.text === null || over.device === device || over.text === text) return [];
    return typedBy.get(`${device} ${seq}`)?.seen.has(over.text) === true ? [] : [`${device} ${seq} wrote ${text ?? 'nothing'} over ${over.text} in ${field}, unseen`];
  });
}

/** Changes that could not be written, and that neither stood with both values before the own device nor were decided by a tap on the other. */
function unshown({ clinic, devices }: Played): string[] {
  const decisions = devices.flatMap((device) => device.typed.filter(({ isDecision }) => isDecision));
  return clinic.journal.flatMap(({ device, seq, field, text, isWritten }, index) => {
    const own = devices.find(({ name }) => name === device);
    // The other device came to the same by itself: nothing is left to decide.
    if (clinic.journal.slice(index).some((later) => later.isWritten && later.field === field && later.text === text)) return [];
    if (isWritten || own === undefined || own.typed.some((later) => later.field === field && later.seq > seq)) return [];
    const isShown = own.shown.some((conflict) => conflict.seq === seq && conflict.field === field && conflict.yours === text && conflict.theirs !== text);
    const isDecided = decisions.some((decision) => decision.field === field && decision.seen.has(text));
    return isShown || isDecided ? [] : [`${device} ${seq} (${text ?? 'cleared'}) was not written into ${field} and not shown`];
  });
}

describe.each([['one field', 1], ['two fields', 2]] as const)('two devices on %s, in any order of typing, arriving, losing and reloading', (_name, fields) => {
  it(`overwrite nothing in silence (${RUNS} orders)`, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 50, size: 'max' }), (steps) => {
        const played = play(steps, fields);
        expect([...silent(played), ...lost(played), ...unshown(played)]).toEqual([]);
        // Once everything has arrived, both screens agree with the clinic.
        for (const device of played.devices) device.reload(played.clinic);
        for (const field of FIELDS) for (const device of played.devices) expect(device.screen.get(field)).toBe(played.clinic.current(field));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
