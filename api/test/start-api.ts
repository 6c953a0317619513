/**
 * Starts the real API on a fresh database of a real PostgreSQL, connected as the role it has in production. Nothing of
 * ours is replaced: a spec that passes here passed row-level security, grants and triggers too.
 */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import crypto from 'node:crypto';
import pg from 'pg';
import { createApplication } from '../src/application';
import { migrateDatabase } from '../src/migrate';
import { readConfig, type Config } from '../src/platform';

const TEMPLATE = 'stride_template';
const APP_PASSWORD = 'only-in-this-test-run';
/** Any number, the same for all: the workers of one run wait for each other while the template is made. */
const TEMPLATE_LOCK = 20_261_124;

export interface TestDatabase {
  name: string;
  /** As superuser: what an attacker with the whole server could do. */
  ownerUrl: string;
  /** As the API connects. */
  appUrl: string;
}
export interface TestApi extends TestDatabase {
  app: NestFastifyApplication;
  config: Config;
  /** One statement as superuser. */
  asOwner<T extends pg.QueryResultRow = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<T[]>;
  stop(): Promise<void>;
}

function serverUrl(database: string): string {
  const text = process.env['STRIDE_TEST_DATABASE'];
  if (text === undefined)
    throw new Error('The test run has no PostgreSQL: run it through the jest configuration of api.');
  const url = new URL(text);
  url.pathname = `/${database}`;
  return url.href;
}

/** Connects, works, disconnects. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated, empty database: a copy of a template that is migrated once a run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `stride_${crypto.randomBytes(6).toString('hex')}`;
  await withClient(serverUrl('postgres'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const made = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (made.rowCount === 0) {
      const unfinished = `${TEMPLATE}_unfinished`;
      await client.query(`drop database if exists ${unfinished}`);
      await client.query(`create database ${unfinished}`);
      await migrateDatabase(serverUrl(unfinished), APP_PASSWORD);
      await client.query(`alter database ${unfinished} rename to ${TEMPLATE}`);
    }
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  const appUrl = new URL(serverUrl(name));
  appUrl.username = 'stride_app';
  appUrl.password = APP_PASSWORD;
  return { name, ownerUrl: serverUrl(name), appUrl: appUrl.href };
}

/** Drops a database, whoever is still connected. */
export async function dropDatabase(name: string): Promise<void> {
  await withClient(serverUrl('postgres'), (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

/** The settings of a test: those of the demo, with whatever the spec wants otherwise. */
export function testConfig(database: TestDatabase, settings: Partial<Config> = {}): Config {
  return { ...readConfig({ DATABASE_URL: database.appUrl, PORT: '0' }), poolSize: 4, ...settings };
}

/** The API on a database of its own, or on the one given. */
export async function startApi(settings: Partial<Config> = {}, given?: TestDatabase): Promise<TestApi> {
  const database = given ?? (await freshDatabase());
  const config = testConfig(database, settings);
  const app = await createApplication(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  return {
    ...database,
    app,
    config,
    asOwner: async <T extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []) =>
      (await owner.query<T>(sql, [...parameters])).rows,
    stop: async () => {
      await app.close();
      await owner.end();
      if (given === undefined) await dropDatabase(database.name);
    },
  };
}
