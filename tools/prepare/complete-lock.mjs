/**
 * Completes package-lock.json with the optional platform packages that a registry could not serve while the lock was
 * made, so that `npm ci` accepts it everywhere and other platforms fetch theirs. Run it after each dependency change.
 */
import fs from 'node:fs';

const FILE = process.argv[2] ?? 'package-lock.json';
const SYSTEMS = ['darwin', 'win32', 'windows', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'linux'];
const PROCESSORS = [
  ['arm64', 'arm64'], ['x64', 'x64'], ['ia32', 'ia32'], ['armv7', 'arm'], ['arm', 'arm'], ['riscv64', 'riscv64'], ['ppc64', 'ppc64'], ['s390x', 's390x'], ['loong64', 'loong64'], ['mips64el', 'mips64el'], ['wasm32', 'wasm32'],
];

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const packages = lock.packages;
let added = 0;
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isPresent(place, name)) continue;
    const system = SYSTEMS.find((word) => name.includes(word));
    const processor = PROCESSORS.find(([word]) => name.includes(word))?.[1];
    if (system === undefined && processor !== 'wasm32') continue;
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(processor === undefined ? {} : { cpu: [processor] }),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(system === undefined ? {} : { os: [system === 'windows' ? 'win32' : system] }),
    };
    added++;
  }
}
const order = Object.keys(packages).sort((a, b) => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'en')));
lock.packages = Object.fromEntries(order.map((key) => [key, packages[key]]));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to ${FILE}.`);

/** npm looks beside the package first, then in every folder above it. */
function isPresent(place, name) {
  for (let base = place; ; ) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
    const at = base.lastIndexOf('node_modules/');
    base = at <= 0 ? '' : base.slice(0, at - 1);
  }
}
