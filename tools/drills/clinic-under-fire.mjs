/** A clinic of its own for a drill, whose API and PostgreSQL can be killed and come back. Ends only what it started. */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { freePort } from '../embedded-postgres/embedded-postgres.mjs';
import { root } from '../launcher/build.mjs';
import { startClinic } from '../launcher/clinic.mjs';
import { sleep, until } from './seeded.mjs';

export const LOGIN = { email: 'physio@drill.example', password: 'a password only for drills' };

/** A clinic with one physiotherapist and nothing else: the demo's patients would take longer to make than a short drill. */
async function openForOne(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const [clinicId, id] = [uuidv7(), uuidv7()];
  await client.query("insert into clinic (clinic_id, name, contact, demo) values ($1, 'Drill', '01 555 0100', false)", [clinicId]);
  await client.query("insert into practitioner (clinic_id, id, name, email, role, active, created_at) values ($1, $2, 'Drill Physio', $3, 'physiotherapist', true, now())", [clinicId, id, LOGIN.email]);
  await client.query('insert into login (email, clinic_id, practitioner_id, password_hash, active) values ($1, $2, $3, $4, true)', [LOGIN.email, clinicId, id, await hash(LOGIN.password, ARGON2ID)]);
  await client.end();
}
/** As the API hashes. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function clinicUnderFire(name, settings = {}) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), `stride-${name}-`));
  fs.chmodSync(data, 0o755);
  const port = await freePort();
  const env = { ...process.env, DEMO: '0', PORT: String(port), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'fatal', SESSION_IDLE_SECONDS: '43200', ...settings };
  const say = console.error;
  // The launcher says that it starts the killed database again; here that is no news.
  console.error = (...words) => (String(words[0]).startsWith('The embedded database') ? undefined : say(...words));
  const clinic = await startClinic({ env });
  await openForOne(clinic.ownerUrl);
  let { api } = clinic;
  let isStopped = false;

  const isGone = (child) => child.exitCode !== null || child.signalCode !== null;
  async function killApi() {
    if (isGone(api)) return;
    const dead = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGKILL');
    await dead;
  }
  /** Tries until it stays: while the database is away the API does not start. As in the demo its cookie goes without TLS. */
  async function startApi() {
    while (!isStopped) {
      const child = fork(path.join(root, 'dist/api/main.mjs'), [], {
        cwd: root,
        env: { ...env, DEMO: '1', DATABASE_URL: clinic.appUrl, STRIDE_PARENT_PID: String(process.pid), STRIDE_DASHBOARD: path.join(root, 'dist/dashboard/browser') },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const isReady = await new Promise((resolve) => {
        child.once('message', () => resolve(true));
        child.once('exit', () => resolve(false));
      });
      if (isReady) {
        api = child;
        return;
      }
      await sleep(200);
    }
  }
  /** The server and all its workers, from its own pid file; the launcher starts it again. */
  function killPostgres() {
    const pid = Number(fs.readFileSync(path.join(data, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      return false;
    }
    return true;
  }

  // A drill that breaks off leaves nothing running either.
  process.on('exit', () => {
    if (isStopped) return;
    api.kill('SIGKILL');
    killPostgres();
    fs.rmSync(data, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const url = `http://127.0.0.1:${port}`;
  const isReady = () => until(() => fetch(`${url}/health/ready`).then(({ ok }) => ok, () => false), 60_000, 'The clinic did not come back.');

  return {
    url,
    port,
    ownerUrl: clinic.ownerUrl,
    killApi,
    startApi,
    killPostgres,
    /** Kills the API about every two seconds and PostgreSQL about every ten, until told to stop. */
    underFire(luck) {
      const kills = { api: 0, postgres: 0 };
      let isOver = false;
      const done = (async () => {
        for (let turn = 1; !isOver; turn++) {
          await sleep(2000 * (0.6 + 0.8 * luck.next()));
          if (isOver) return;
          if (turn % 5 === 0 && killPostgres()) kills.postgres += 1;
          else {
            await killApi();
            kills.api += 1;
          }
          if (isGone(api)) await startApi();
        }
      })();
      const stop = async () => {
        isOver = true;
        await done;
        if (isGone(api)) await startApi();
        await isReady();
      };
      return { kills, stop };
    },
    async stop() {
      isStopped = true;
      if (!isGone(api)) {
        const ended = new Promise((resolve) => api.once('exit', resolve));
        api.kill('SIGTERM');
        await ended;
      }
      await clinic.stop();
      fs.rmSync(data, { recursive: true, force: true });
      console.error = say;
    },
  };
}

/** One request with its answer; `cookie` from `signIn`. */
export async function send(base, method, route, body, cookie) {
  const answer = await fetch(base + route, { method, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(cookie ? { cookie } : {}) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json(), cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] };
}

export async function signIn(base) {
  const answer = await send(base, 'POST', '/api/v1/auth/sign-in', LOGIN);
  if (answer.status !== 200) throw new Error(`Signing in was refused with ${answer.status}.`);
  return { cookie: answer.cookie, user: answer.body.user };
}
