/**
 * Runs before `npm start` and `npm test`, on whatever Node a newcomer has: installs what is missing, and says so. It
 * uses nothing but Node itself. What runs after it runs on the pinned Node from the packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const marker = path.join(root, 'node_modules', '.stride-installed');
const wanted = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: Node 20 or newer is needed to install (the clinic itself runs on a pinned Node).`);
  process.exit(1);
}
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  console.log('Installing what is missing (npm ci); the first time this takes one to three minutes …');
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: npm === undefined && process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('npm ci failed; its message is above. Check the network and try again.');
    process.exit(1);
  }
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
