/** `npm run rollup:verify`: proves that the caseload rollup equals a recount of every signed assessment. */
import { onPinnedNode } from './pinned-node.mjs';

onPinnedNode();
const { spawnSync } = await import('node:child_process');
const path = await import('node:path');
const { nx, root } = await import('./build.mjs');
const { openDatabase } = await import('./clinic.mjs');

if (!nx(['run', 'api:build'])) process.exit(1);
const database = await openDatabase(process.env, () => undefined);
const done = spawnSync(process.execPath, [path.join(root, 'dist/api/rollup-verify.mjs')], { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: database.appUrl } });
// A server that is serving somebody is left alone; one that was started for this is stopped.
if (database.startedHere !== false) await database.stop();
process.exit(done.status ?? 1);
