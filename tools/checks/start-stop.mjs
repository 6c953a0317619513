/**
 * Starts the clinic as a newcomer does, twice, with a kill between: data stays, a taken port and an unwritable folder
 * are sentences, and nothing is left running.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawn } = await import('node:child_process');
const fs = await import('node:fs');
const os = await import('node:os');
const path = await import('node:path');
const { freePort } = await import('../embedded-postgres/embedded-postgres.mjs');
const { root } = await import('../launcher/build.mjs');

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'stride-start-'));
fs.chmodSync(data, 0o755);
const port = await freePort();
const failures = [];
const check = (name, holds) => {
  console.log(`${holds ? 'ok    ' : 'FAILED'}  ${name}`);
  if (!holds) failures.push(name);
};

function start(env = {}) {
  const child = spawn(process.execPath, ['tools/launcher/start.mjs'], { cwd: root, env: { ...process.env, PORT: String(port), DATA_DIR: data, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const open = new Promise((resolve) => {
    const read = (chunk) => {
      text += chunk;
      if (text.includes('Stride is open')) resolve(true);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => resolve(false));
  });
  const exited = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
    // Long past any start on a slow machine: whoever has not ended by then will not.
    setTimeout(() => child.kill('SIGTERM'), 180_000).unref();
  });
  return { child, open, exited, said: () => text };
}
const request = (route, init = {}) => fetch(`http://127.0.0.1:${port}${route}`, init);
async function signIn() {
  const answer = await request('/api/v1/auth/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'physio@demo.clinic', password: 'demo-clinic-2026' }) });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0];
}
const patient = { givenName: 'Kept', familyName: 'Demo-After-Kill', birthDate: '1970-01-01', sex: 'other' };

const first = start();
check('the first start reaches its address', await first.open);
let cookie = await signIn();
const made = await request('/api/v1/patients', { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(patient) });
check('a patient is added', made.status === 201);

const second = start();
check('a second start on the same port is refused', (await second.exited) === 1);
check('with a sentence about the port', /Port \d+ is taken/.test(second.said()));

const third = start({ PORT: '0' });
check('a start on the data folder of a running clinic is refused', (await third.exited) === 1);
check('with a sentence about the folder', /The data folder .+ belongs to a clinic that is running/.test(third.said()));
check('and the running one goes on', (await request('/health/ready')).status === 200);

// Everything at once, as a power cut does: the launcher, the API and the database.
const postmaster = () => Number(fs.readFileSync(path.join(data, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
process.kill(postmaster(), 'SIGKILL');
first.child.kill('SIGKILL');
await first.exited;
await waitUntilClosed();
const fourth = start();
check('after kill -9 of everything it starts again', await fourth.open);
cookie = await signIn();
const found = await (await request('/api/v1/patients?query=demo-after-kill', { headers: { cookie } })).json();
check('and nothing is lost', found.items?.length === 1);
const before = postmaster();
process.kill(before, 'SIGKILL');
let back = false;
for (let i = 0; i < 150 && !back; i++) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  back = (await request('/health/ready').catch(() => null))?.status === 200 && postmaster() !== before;
}
check('a database that dies is started again', back);
const again = await (await request('/api/v1/patients?query=demo-after-kill', { headers: { cookie } })).json();
check('and the clinic goes on where it was', again.items?.length === 1);
fourth.child.kill('SIGINT');
check('Ctrl-C ends it cleanly', (await fourth.exited) === 0);
await waitUntilClosed();
check('and leaves no server on the port', await request('/health/live').then(() => false, () => true));
check('and no database on its folder', !fs.existsSync(path.join(data, 'postgres/data/postmaster.pid')));

const file = path.join(data, 'not-a-folder');
fs.writeFileSync(file, '');
const fifth = start({ DATA_DIR: path.join(file, 'inside') });
check('an unwritable data folder is refused', (await fifth.exited) === 1);
check('with a sentence about the folder', /cannot be written/.test(fifth.said()));
const misnamed = start({ PORT: 'abc' });
check('a port that is no number is refused', (await misnamed.exited) === 1 && /PORT must be/.test(misnamed.said()));
const elsewhere = start({ DATABASE_URL: 'notaurl' });
check('an address that is no database is refused', (await elsewhere.exited) === 1 && /DATABASE_URL is not/.test(elsewhere.said()));
const sixth = start({ DATABASE_URL: `postgres://nobody:nothing@127.0.0.1:${await freePort()}/none` });
check('a database that does not answer is refused', (await sixth.exited) === 1);
check('with a sentence about the database', /database/i.test(sixth.said()));

fs.rmSync(data, { recursive: true, force: true });
process.exit(failures.length === 0 ? 0 : 1);

/** The API of a killed launcher sees that its parent is gone, and stops. */
async function waitUntilClosed() {
  for (let i = 0; i < 100; i++) {
    if (await request('/health/live').then(() => false, () => true)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
