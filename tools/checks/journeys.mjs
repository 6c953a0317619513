/** `npm run e2e`: builds, opens a fresh clinic on a free port, walks the browser journeys through it, stops everything. */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawn } = await import('node:child_process');
const fs = await import('node:fs');
const path = await import('node:path');
const { findBrowser } = await import('../browser/browser.mjs');
const { freePort } = await import('../embedded-postgres/embedded-postgres.mjs');
const { nx, root } = await import('../launcher/build.mjs');
const { startClinic } = await import('../launcher/clinic.mjs');

if (!nx(['run-many', '-t', 'build'])) process.exit(1);
const browser = await findBrowser();
const port = await freePort();
const folder = path.join(root, '.data', `e2e-${port}`);
const clinic = await startClinic({ env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '' } });
let code = 1;
try {
  code = await new Promise((resolve) => {
    const run = spawn(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...browser.env, CHROMIUM_PATH: browser.path, BASE_URL: clinic.url },
    });
    run.on('exit', (status) => resolve(status ?? 1));
  });
} finally {
  await clinic.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
