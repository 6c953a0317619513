/**
 * A small TCP proxy between a tablet and the clinic that behaves like a bad network. For each request that passes it
 * draws its fate: through, slow, cut before it arrives, answer lost after it arrived, answer torn in the middle, or half
 * open, where the connection stays and nothing passes any more.
 */
import net from 'node:net';
import { chance } from './seeded.mjs';

/** How often each fate is drawn; what is left passes. */
const FATES = [
  ['slow', 0.3],
  ['cut', 0.05],
  ['answer lost', 0.09],
  ['answer torn', 0.04],
  ['half open', 0.02],
];
const SLOW_MS = 250;

export async function roughNetwork({ seed, to }) {
  const luck = chance(seed);
  const drawn = Object.fromEntries(FATES.map(([fate]) => [fate, 0]));
  const open = new Set();
  let isRough = true;

  const fateOf = () => {
    if (!isRough) return 'through';
    let left = luck.next();
    for (const [fate, share] of FATES) {
      if (left < share) {
        drawn[fate] += 1;
        return fate;
      }
      left -= share;
    }
    return 'through';
  };

  const server = net.createServer((tablet) => {
    const clinic = net.connect({ host: '127.0.0.1', port: to });
    const pair = { tablet, clinic, fate: 'through' };
    open.add(pair);
    const end = () => {
      open.delete(pair);
      // A half-open connection tells its other end nothing.
      if (pair.fate !== 'half open' || tablet.destroyed) tablet.destroy();
      clinic.destroy();
    };
    for (const socket of [tablet, clinic]) {
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    tablet.on('data', (bytes) => {
      if (pair.fate === 'half open') return;
      pair.fate = fateOf();
      if (pair.fate === 'half open') return;
      if (pair.fate === 'cut') {
        end();
        return;
      }
      if (pair.fate === 'slow') setTimeout(() => !clinic.destroyed && clinic.write(bytes), luck.next() * SLOW_MS);
      else clinic.write(bytes);
    });
    clinic.on('data', (bytes) => {
      if (pair.fate === 'half open') return;
      if (pair.fate === 'answer lost') {
        end();
        return;
      }
      if (pair.fate === 'answer torn') {
        tablet.write(bytes.subarray(0, Math.floor(bytes.length / 2)), end);
        return;
      }
      tablet.write(bytes);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    drawn,
    /** From here on everything passes; what hangs half open is closed, as a router does that is switched on again. */
    heal: () => {
      isRough = false;
      for (const { tablet, clinic, fate } of open)
        if (fate === 'half open') {
          tablet.destroy();
          clinic.destroy();
        }
    },
    close: () => {
      for (const { tablet, clinic } of open) {
        tablet.destroy();
        clinic.destroy();
      }
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
