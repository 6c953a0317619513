/** `npm start`: builds what has changed, starts the whole clinic, and prints its address and logins. */
import { onPinnedNode } from './pinned-node.mjs';

onPinnedNode();
const { nx } = await import('./build.mjs');
const { ClinicUnavailable, startClinic } = await import('./clinic.mjs');

const watch = process.argv.includes('--watch');
const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const steps = 5;
let step = 0;
const say = (sentence) => console.log(`[${Math.min(++step, steps)}/${steps}] ${sentence}`);

let clinic;
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping the clinic …');
  await clinic?.stop();
  console.log('Stopped; everything recorded is kept.');
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

// When npm is killed its shell does not pass the signal on: without a parent there is nobody left to serve.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void stop(0);
}, 500).unref();

say('Building API and dashboard (about half a minute the first time) …');
if (!nx(['run-many', '-t', 'build'])) {
  console.error('The build failed; its output is above.');
  process.exit(1);
}
try {
  clinic = await startClinic({ say });
} catch (error) {
  console.error(error instanceof ClinicUnavailable ? error.message : `Stride could not start: ${error.message}`);
  process.exit(1);
}
console.log(`\nStride is open after ${seconds()}:  ${clinic.url}\n`);
if ((process.env.DEMO ?? '1') !== '0') {
  console.log('Demo clinic, invented data. Password for all: demo-clinic-2026');
  console.log('  physio@demo.clinic    physiotherapist');
  console.log('  manager@demo.clinic   manager');
  console.log('  admin@demo.clinic     administrator');
  console.log('  physio@second.clinic  physiotherapist of a second clinic');
}
console.log(`\nAPI documentation: ${clinic.url}/api/docs   Stop with Ctrl-C.`);
if (watch) {
  const { watchSources } = await import('./watch.mjs');
  watchSources(async () => {
    console.log('Sources changed: building …');
    if (!nx(['run-many', '-t', 'build'])) return;
    await clinic.stop();
    clinic = await startClinic({});
    console.log(`Ready again: ${clinic.url}`);
  });
} else {
  const code = await clinic.exited;
  if (!stopping) {
    console.error('The API ended by itself.');
    await stop(code === 0 ? 1 : code);
  }
}
