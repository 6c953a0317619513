/**
 * Starts the whole clinic in order: database, migrations, demo data, API with dashboard. Each step says what it does;
 * each failure is a sentence. What it started it stops again, and nothing else.
 */
import { fork, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { PostgresUnavailable, startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.mjs';
import { root } from './build.mjs';
import { own, ownerOf } from './folder-owner.mjs';

export class ClinicUnavailable extends Error {}

/** Where the embedded database lives. */
export const dataFolder = (env = process.env) => path.resolve(root, env.DATA_DIR ?? '.data');

/**
 * @param {{ env?: NodeJS.ProcessEnv, say?: (sentence: string) => void }} options
 * @returns {Promise<{ url: string, ownerUrl: string, appUrl: string, stop: () => Promise<void>, exited: Promise<number>, api: import('node:child_process').ChildProcess }>}
 */
export async function startClinic({ env = process.env, say = () => undefined } = {}) {
  const host = env.HOST ?? '127.0.0.1';
  const port = portOf(env);
  await refuseTakenPort(host, port);
  const embedded = (env.DATABASE_URL ?? '') === '';
  if (embedded) refuseTakenFolder(dataFolder(env));
  const database = await openDatabase(env, say);
  const giveBack = embedded ? own(dataFolder(env)) : () => undefined;
  try {
    say('Bringing the tables up to date …');
    await command('migrate.mjs', { ...env, DATABASE_OWNER_URL: database.ownerUrl, STRIDE_APP_PASSWORD: database.appPassword }, 'The database could not be prepared.');
    if ((env.DEMO ?? '1') !== '0') {
      say('Looking after the demo clinic (invented data) …');
      await command('seed.mjs', { ...env, DATABASE_URL: database.appUrl }, 'The demo clinic could not be made.');
    }
    say('Opening the API and the dashboard …');
    const api = fork(path.join(root, 'dist/api/main.mjs'), [], {
      cwd: root,
      env: { ...env, DATABASE_URL: database.appUrl, HOST: host, PORT: String(port), STRIDE_DASHBOARD: dashboardFolder(), STRIDE_PARENT_PID: String(process.pid) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const exited = new Promise((resolve) => api.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1)));
    const ready = new Promise((resolve) => api.on('message', (message) => message === 'ready' && resolve('ready')));
    if ((await Promise.race([ready, exited])) !== 'ready') throw new ClinicUnavailable('The API did not start; its reason is above.');
    const stop = async () => {
      if (api.exitCode === null && api.signalCode === null) {
        api.kill('SIGTERM');
        await exited;
      }
      await database.stop();
      giveBack();
    };
    const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    return { url: `http://${shownHost}:${port}`, ownerUrl: database.ownerUrl, appUrl: database.appUrl, stop, exited, api };
  } catch (error) {
    await database.stop();
    giveBack();
    throw error;
  }
}

/** The database: the operator's own by DATABASE_URL, otherwise the embedded one. The API never gets the owner's role. */
export async function openDatabase(env, say) {
  const given = env.DATABASE_URL;
  if (given !== undefined && given !== '') {
    refuseUnreadable(given);
    say('Using the PostgreSQL of DATABASE_URL …');
    const appPassword = env.STRIDE_APP_PASSWORD ?? derivedPassword(given);
    return { ownerUrl: env.DATABASE_OWNER_URL ?? given, appUrl: appUrlFor(given, appPassword), appPassword, stop: async () => undefined };
  }
  say('Starting the embedded PostgreSQL …');
  const dir = dataFolder(env);
  let server;
  try {
    server = await startEmbeddedPostgres({ dir: path.join(dir, 'postgres'), keep: (sentence) => console.error(sentence) });
  } catch (error) {
    if (error instanceof PostgresUnavailable) throw new ClinicUnavailable(error.message);
    throw error;
  }
  if (server.reused) say('A database left running by an earlier start was taken over; nothing is lost.');
  const appPassword = derivedPassword(server.url.replace(/:\d+\//, '/'));
  return { ownerUrl: server.url, appUrl: appUrlFor(server.url, appPassword), appPassword, startedHere: !server.reused, stop: () => server.stop() };
}

/** The app role's password follows from the owner's secret: nothing more to keep, and the same at every start. */
const derivedPassword = (url) => crypto.createHmac('sha256', new URL(url).password || url).update('stride_app').digest('hex');
function appUrlFor(ownerUrl, password) {
  const url = new URL(ownerUrl);
  url.username = 'stride_app';
  url.password = password;
  return url.href;
}

function dashboardFolder() {
  const folder = path.join(root, 'dist/dashboard/browser');
  return fs.existsSync(path.join(folder, 'index.html')) ? folder : '';
}

function command(file, env, failed) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'dist/api', file)], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new ClinicUnavailable(`${failed} The reason is above.`))));
  });
}

/** The port of PORT, 3000 without one. */
function portOf(env) {
  const text = env.PORT ?? '';
  const port = text === '' ? 3000 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ClinicUnavailable('PORT must be a whole number from 0 to 65535.');
  return port;
}

function refuseUnreadable(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) throw new ClinicUnavailable('DATABASE_URL is not the address of a PostgreSQL: it looks like postgres://owner:password@host:5432/name.');
}

function refuseTakenFolder(folder) {
  const owner = ownerOf(folder);
  if (owner !== null) throw new ClinicUnavailable(`The data folder ${folder} belongs to a clinic that is running (process ${owner}). Stop that one first, or choose another folder with DATA_DIR.`);
}

function refuseTakenPort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? `Port ${port} is taken` : error.code === 'EACCES' ? `Port ${port} may not be opened by this user` : `${host}:${port} cannot be opened (${error.code})`;
      reject(new ClinicUnavailable(`${why}. Choose another with PORT, for example PORT=3001 npm start.`));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
