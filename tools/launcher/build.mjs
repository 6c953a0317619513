/** Builds API and dashboard through Nx, which skips what has not changed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Runs an Nx target on projects; answers whether it succeeded. Output is shown only when it fails, or when asked. */
export function nx(args, { show = false } = {}) {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0 && !show) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done.status === 0;
}
