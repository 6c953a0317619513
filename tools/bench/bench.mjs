/**
 * `npm run bench`: what recording, deriving, searching, drawing, reporting, printing and starting cost, each against something
 * measured in the same round. Prints a table and writes `reports/bench.json`. `npm run bench -- derive print` runs only those cells.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const os = await import('node:os');
const path = await import('node:path');
const { freePort } = await import('../embedded-postgres/embedded-postgres.mjs');
const { nx, root } = await import('../launcher/build.mjs');
const { startClinic } = await import('../launcher/clinic.mjs');
const { loadKnowledge } = await import('./knowledge.mjs');
const { METERED } = await import('./metered-process.mjs');
const { table } = await import('./ratios.mjs');
const { boot } = await import('./cells/boot.mjs');
const { caseload } = await import('./cells/caseload.mjs');
const { counterfactual } = await import('./cells/counterfactual.mjs');
const { derive } = await import('./cells/derive.mjs');
const { figure } = await import('./cells/figure.mjs');
const { form } = await import('./cells/form.mjs');
const { print } = await import('./cells/print.mjs');
const { record } = await import('./cells/record.mjs');

/** The caseload comes last: it fills the clinic. */
const CELLS = { derive, counterfactual, figure, boot, record, print, form, caseload };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CELLS));
if (unknown.length > 0) {
  console.error(`There is no cell called ${unknown.join(', ')}; there are ${Object.keys(CELLS).join(', ')}.`);
  process.exit(1);
}
const names = Object.keys(CELLS).filter((name) => asked.length === 0 || asked.includes(name));

const began = performance.now();
console.log('Building …');
if (!nx(['run-many', '-t', 'build'])) process.exit(1);
const knowledge = await loadKnowledge();
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'stride-bench-'));
fs.chmodSync(data, 0o755);
const env = { ...process.env, PORT: String(await freePort()), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'fatal' };
console.log('Opening a demo clinic to measure on …');
const clinic = await startClinic({ env: { ...env, NODE_OPTIONS: METERED.join(' ') } });
const lines = [];
try {
  for (const name of names) {
    const start = performance.now();
    process.stdout.write(`${name} … `);
    lines.push(...(await CELLS[name]({ clinic, knowledge, env })));
    console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} catch (error) {
  // Told before the clinic is closed: connections still open would end the process with their own complaint.
  console.error(error);
  process.exitCode = 1;
} finally {
  await clinic.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
const seconds = (performance.now() - began) / 1000;
console.log(`\n${table(lines)}\n\n${seconds.toFixed(0)} s on ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.version}`);
fs.mkdirSync(path.join(root, 'reports'), { recursive: true });
fs.writeFileSync(path.join(root, 'reports/bench.json'), `${JSON.stringify({ at: new Date().toISOString(), seconds, node: process.version, cores: os.cpus().length, lines }, null, 2)}\n`);
