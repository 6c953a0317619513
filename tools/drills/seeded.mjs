/** What every drill needs: its options, and chance that comes out the same for the same seed. */

/** The number after `--name` on the command line, or the fallback. */
export const option = (name, fallback) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : fallback);
export const isShort = process.argv.includes('--short');
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers from 0 up to 1 (mulberry32): neighbouring seeds have nothing in common. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    oneOf: (list) => list[Math.floor(next() * list.length)],
    isWithin: (probability) => next() < probability,
  };
}

/** Asks again and again; fails with the sentence when it stays false. */
export async function until(isSo, withinMs, otherwise) {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error(otherwise);
}
