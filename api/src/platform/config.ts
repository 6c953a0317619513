/** Settings, read once from the environment. Anything unreadable is a clear sentence and no start. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string;
  /** The demo clinic with its published logins is present. */
  demo: boolean;
  production: boolean;
  /** The cookie is sent over HTTPS only. */
  secureCookie: boolean;
  /** Folder with the built dashboard; empty: only the API is served. */
  dashboardFolder: string;
  /** A session ends after so much idle time, in seconds. */
  sessionIdleSeconds: number;
  /** A session ends after so much time in all, in seconds. */
  sessionAbsoluteSeconds: number;
  poolSize: number;
  /** The process stops when this parent is gone. */
  parentPid: number | null;
}

export class ConfigError extends Error {}

/** The settings in `env`; throws a ConfigError with one sentence for whatever is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (databaseUrl === '') throw new ConfigError('DATABASE_URL is not set.');
  const production = env['NODE_ENV'] === 'production' && env['DEMO'] !== '1';
  const demo = !production && env['DEMO'] !== '0';
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    databaseUrl,
    demo,
    production,
    secureCookie: !demo,
    dashboardFolder: env['STRIDE_DASHBOARD'] ?? '',
    sessionIdleSeconds: wholeNumber(env, 'SESSION_IDLE_SECONDS', 900, 10, 86_400),
    sessionAbsoluteSeconds: wholeNumber(env, 'SESSION_ABSOLUTE_SECONDS', 43_200, 10, 604_800),
    poolSize: wholeNumber(env, 'DATABASE_POOL', 10, 1, 200),
    parentPid:
      env['STRIDE_PARENT_PID'] === undefined ? null : wholeNumber(env, 'STRIDE_PARENT_PID', 0, 1, 2 ** 31),
  };
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ConfigError(`${name} must be a whole number from ${min} to ${max}.`);
  return value;
}

export const CONFIG = Symbol('CONFIG');
