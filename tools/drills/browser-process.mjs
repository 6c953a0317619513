/** Chromium as a process of our own over one profile folder, so that it can be killed whole, like a tablet without power. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../browser/browser.mjs';

/** Opens it and answers its one page. */
export async function openBrowser(found, profile) {
  // What a killed Chromium leaves of its lock names a process that is gone.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) fs.rmSync(path.join(profile, name), { force: true });
  const child = spawn(found.path, [...BROWSER_ARGUMENTS, '--headless=new', '--remote-debugging-port=0', '--password-store=basic', '--hide-crash-restore-bubble', `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...found.env },
  });
  // A drill that breaks off leaves no browser behind.
  const killGroup = () => signal(-child.pid, 'SIGKILL');
  process.on('exit', killGroup);
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match) resolve(match[1]);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start: ${said.slice(-500)}`)));
  });
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => process.off('exit', killGroup));
  return {
    page,
    context,
    /** All its processes at once, without a word. */
    async kill() {
      const all = [child.pid, ...descendantsOf(child.pid)];
      for (const pid of all) signal(pid, 'SIGKILL');
      signal(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
    /** As a person closes it. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** Some of its processes leave its group. */
function descendantsOf(pid) {
  try {
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    return children.flatMap((child) => [child, ...descendantsOf(child)]);
  } catch {
    return [];
  }
}
