/** Calls `changed` once after a burst of edits in the sources. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './build.mjs';

export function watchSources(changed) {
  let timer;
  let running = Promise.resolve();
  for (const folder of ['api/src', 'dashboard/src', 'libs']) {
    fs.watch(path.join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (running = running.then(changed)), 300);
    });
  }
}
