/**
 * `npm run figures:lock`: writes down how every drawing of an exercise looks (`libs/illustrations/figures.lock.json`)
 * and says which of them look different from before. Look at those first: `npm run figures:sheet`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { root } = await import('../launcher/build.mjs');
const { loadDrawings } = await import('./drawings.mjs');

const file = path.join(root, 'libs/illustrations/figures.lock.json');
const before = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
const { drawingFingerprints } = await loadDrawings();
const now = drawingFingerprints();
const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
const changed = names.filter((name) => before[name] !== now[name]);
fs.writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
for (const name of changed) console.log(`${name}${before[name] === undefined ? ' is new' : now[name] === undefined ? ' is gone' : ' looks different'}`);
console.log(`${Object.keys(now).length} pictures, ${changed.length} changed.`);
