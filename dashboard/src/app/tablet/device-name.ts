/**
 * Under which name this page writes. Every open page is a device of its own: two tabs that touch the same field must
 * meet as a conflict, like two tablets. A page that is loaded again keeps its name, so that what it sent before is its own.
 */
import { newId } from '../client/new-id';

const KEPT = 'stride-device';
const held = new Set<string>();

/** The first of these names that no other open page holds, or a new one; held until this page is gone. */
export async function claimDevice(left: readonly string[]): Promise<string> {
  const own = sessionStorage.getItem(KEPT);
  const names = [...(own === null ? [] : [own]), ...new Set(left)];
  for (const name of names) {
    if (!held.has(name) && !(await claim(name))) continue;
    return keep(name);
  }
  const fresh = newId();
  await claim(fresh);
  return keep(fresh);
}

function keep(name: string): string {
  held.add(name);
  sessionStorage.setItem(KEPT, name);
  return name;
}

/** Whether nobody else holds the name. Without locks (an old browser, plain HTTP) nobody can know: each page then takes a new name. */
function claim(name: string): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    void locks.request(`${KEPT}-${name}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held for as long as the page lives.
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}
