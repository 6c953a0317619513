/**
 * `npm run catalogue:lock`: writes down what every entry of the catalogue says today (`libs/clinical/catalogue.lock.json`)
 * and what the reasoning concludes from a fixed set of cases (`libs/assessment-engine/reasoning.lock.json`). Entries may
 * be added under the same version; one that says something else than before needs a new version first, because signed
 * records keep the version they were concluded with.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { loadLibs } = await import('../build/load-libs.mjs');
const { root } = await import('../launcher/build.mjs');

const { catalogue, fingerprints, conclusions } = await loadLibs('lock/knowledge', [
  "export { catalogue } from '@stride/clinical';",
  "export { fingerprints } from './libs/clinical/src/fingerprint';",
  "export { conclusions } from './libs/assessment-engine/src/conclusions';",
]);

const locks = [
  ['libs/clinical/catalogue.lock.json', fingerprints(catalogue)],
  ['libs/assessment-engine/reasoning.lock.json', conclusions(catalogue)],
];
const known = (file) => (fs.existsSync(path.join(root, file)) ? JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) : { version: '', entries: {} });
const [[catalogueLock, entriesNow]] = locks;
const before = known(catalogueLock);
// A new entry gives the generated cases more to choose from; the named cases conclude what they did.
const isAddition = Object.keys(entriesNow).some((name) => before.entries[name] === undefined);
const changed = [];
for (const [file, entries] of locks) {
  const lock = known(file);
  if (lock.version !== catalogue.version) continue;
  for (const [name, print] of Object.entries(lock.entries)) {
    if (entries[name] === print || (isAddition && name.startsWith('generated '))) continue;
    changed.push(`${name}${entries[name] === undefined ? ' is gone' : ' says something else'}`);
  }
}
if (changed.length > 0) {
  console.error(`Raise the catalogue's version (now ${catalogue.version}) before locking what changed:\n  ${changed.join('\n  ')}`);
  process.exit(1);
}
for (const [file, entries] of locks) {
  fs.writeFileSync(path.join(root, file), `${JSON.stringify({ version: catalogue.version, entries }, null, 2)}\n`);
  console.log(`${file}: ${Object.keys(entries).length} entries at version ${catalogue.version}.`);
}
