/** A child process whose CPU and memory can be asked for at any moment. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const METER = pathToFileURL(path.join(import.meta.dirname, 'meter.mjs')).href;

/** Options that load the meter into a Node process. */
export const METERED = ['--import', METER];

let asked = 0;
/**
 * CPU in milliseconds since the process began, and resident memory in MB.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ cpuMs: number, residentMb: number }>}
 */
export function usageOf(child) {
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('The measured process ended.'));
    const hear = (message) => {
      if (message?.answer !== id) return;
      child.off('message', hear);
      child.off('exit', gone);
      resolve(message);
    };
    child.on('message', hear);
    child.once('exit', gone);
    child.send({ ask: 'usage', id });
  });
}

/**
 * Starts a Node program with the meter and waits until it says `ready`.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
export async function startMetered(file, env) {
  const child = fork(file, [], { env, execArgv: METERED, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.on('message', (message) => message === 'ready' && resolve(undefined));
    child.once('exit', (code) => reject(new Error(`${path.basename(file)} ended with ${code} before it was ready.`)));
  });
  return child;
}

/** Ends a child that was started here, and waits until it is gone. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.removeAllListeners('exit');
  const done = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, done]);
}
