/**
 * `npm run pages:lock`: writes down how every golden page prints (`libs/printed-plan/pages.lock.json`) and says which of
 * them look different from before. Look at those first: `npm run pages:sheet`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { root } = await import('../launcher/build.mjs');
const { loadPages } = await import('./pages.mjs');

const file = path.join(root, 'libs/printed-plan/pages.lock.json');
const before = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
const { pageFingerprints, Typesetter } = await loadPages();
const now = pageFingerprints(new Typesetter());
const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);
fs.writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
for (const name of changed) console.log(`${name}${before[name] === undefined ? ' is new' : now[name] === undefined ? ' is gone' : ' looks different'}`);
console.log(`${Object.keys(now).length} pages, ${changed.length} changed.`);
