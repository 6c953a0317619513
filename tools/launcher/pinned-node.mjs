/** npm puts the pinned Node first on the path; whoever calls a script another way is sent there. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const OLDEST = 24;

/** Runs this very script on the pinned Node, unless it already does. */
export function onPinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  const pinned = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!fs.existsSync(pinned)) {
    console.error('The pinned Node is not installed. Run npm start or npm test, which install it.');
    process.exit(1);
  }
  const done = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(done.status ?? 1);
}
