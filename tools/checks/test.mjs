/** `npm test`: lint, types, unit and API tests through Nx, then the browser journeys on a built clinic. */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawnSync } = await import('node:child_process');
const path = await import('node:path');
const { nx, root } = await import('../launcher/build.mjs');

const began = performance.now();
const steps = [
  ['Lint', () => nx(['run-many', '-t', 'lint', '--parallel=2', '--output-style=static'], { show: true })],
  ['Types', () => nx(['run-many', '-t', 'typecheck', '--parallel=2', '--output-style=static'], { show: true })],
  ['Unit and API tests', () => nx(['run-many', '-t', 'test', '--parallel=2', '--output-style=static'], { show: true })],
  ['Browser journeys', () => spawnSync(process.execPath, [path.join(root, 'tools/checks/journeys.mjs')], { cwd: root, stdio: 'inherit' }).status === 0],
];
for (const [name, run] of steps) {
  const start = performance.now();
  console.log(`\n── ${name} ──`);
  if (!run()) {
    console.error(`\n${name} failed after ${((performance.now() - start) / 1000).toFixed(0)} s.`);
    process.exit(1);
  }
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\nAll tests passed in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
