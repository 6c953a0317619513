/**
 * Whose a data folder is: a second clinic on the folder of a running one would take its database over, and take it along
 * when it stops. The owner is the launcher's process; one that was killed owns nothing any more.
 */
import fs from 'node:fs';
import path from 'node:path';

const fileOf = (folder) => path.join(folder, 'launcher.pid');

/** The process that runs a clinic on this folder; null where none does. */
export function ownerOf(folder) {
  let pid;
  try {
    pid = Number(fs.readFileSync(fileOf(folder), 'utf8'));
  } catch {
    return null;
  }
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isLauncher(pid) ? pid : null;
}

/** Makes this process the owner; answers how to give the folder back. */
export function own(folder) {
  const file = fileOf(folder);
  fs.writeFileSync(file, String(process.pid));
  return () => {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === String(process.pid)) fs.rmSync(file);
  };
}

/** The number of a dead process may be somebody else's by now: where the system tells, it must be Node. */
function isLauncher(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    return /node|npm/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}
