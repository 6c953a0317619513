import { createApplication } from '../src/application';
import { ConfigError, readConfig, type Config } from '../src/platform';
import { dropDatabase, freshDatabase, testConfig, withClient, type TestDatabase } from './start-api';

/** The API starts only where records are safe; otherwise it says why in a sentence. */
let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => dropDatabase(database.name));

async function whyNot(settings: Partial<Config> = {}): Promise<string> {
  try {
    const app = await createApplication(testConfig(database, settings));
    await app.close();
    return 'it started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
const asOwner = (sql: string) => withClient(database.ownerUrl, (client) => client.query(sql));

it('starts on a migrated database as the app role', async () => {
  expect(await whyNot()).toBe('it started');
});
it('refuses a superuser: row-level security would not bind it', async () => {
  expect(await whyNot({ databaseUrl: database.ownerUrl })).toMatch(/superuser/);
});
it('refuses a role that owns a table', async () => {
  await asOwner(
    "create role owning login password 'owning'; grant all on all tables in schema public to owning; alter table patient owner to owning",
  );
  const url = new URL(database.appUrl);
  [url.username, url.password] = ['owning', 'owning'];
  try {
    expect(await whyNot({ databaseUrl: url.href })).toMatch(/owns/);
  } finally {
    await asOwner('reassign owned by owning to postgres; drop owned by owning; drop role owning');
  }
});
it('refuses a role that may bypass row-level security', async () => {
  await asOwner(
    "create role passing login bypassrls password 'passing'; grant select on all tables in schema public to passing",
  );
  const url = new URL(database.appUrl);
  [url.username, url.password] = ['passing', 'passing'];
  try {
    expect(await whyNot({ databaseUrl: url.href })).toMatch(/bypass/);
  } finally {
    await asOwner('drop owned by passing; drop role passing');
  }
});
it('refuses when a commit does not wait for the disk', async () => {
  await asOwner(`alter database ${database.name} set synchronous_commit = off`);
  expect(await whyNot()).toMatch(/synchronous_commit/);
});
it('refuses a table without its wall', async () => {
  await asOwner('alter table patient no force row level security');
  expect(await whyNot()).toMatch(/not forced on patient/);
});
it('refuses a database without tables', async () => {
  await asOwner(
    'drop schema public cascade; create schema public; grant usage on schema public to stride_app',
  );
  expect(await whyNot()).toMatch(/migrations/);
});
it('refuses the published demo logins in production', async () => {
  await asOwner(
    "insert into login (email, clinic_id, practitioner_id, password_hash, active) values ('physio@demo.clinic', gen_random_uuid(), gen_random_uuid(), 'x', true)",
  );
  expect(await whyNot({ production: true, demo: false })).toMatch(/demo logins/);
  expect(await whyNot()).toBe('it started');
});
it('says that the database does not answer', async () => {
  expect(await whyNot({ databaseUrl: 'postgres://nobody:x@127.0.0.1:1/nothing' })).not.toBe('it started');
}, 20_000);

describe('settings', () => {
  it.each([
    [{}, /DATABASE_URL/],
    [{ DATABASE_URL: 'postgres://x', PORT: 'eighty' }, /PORT/],
    [{ DATABASE_URL: 'postgres://x', PORT: '99999' }, /PORT/],
    [{ DATABASE_URL: 'postgres://x', SESSION_IDLE_SECONDS: '-1' }, /SESSION_IDLE_SECONDS/],
  ])('refuses %j with a sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(sentence);
  });
  it('are those of the contract by default', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://x' })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: true,
      production: false,
      secureCookie: false,
      sessionIdleSeconds: 900,
      sessionAbsoluteSeconds: 43_200,
    });
  });
  it('mark the cookie Secure and know no demo with DEMO=0', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://x', DEMO: '0' })).toMatchObject({
      demo: false,
      secureCookie: true,
    });
  });
  it('are those of production with NODE_ENV=production, unless the demo is asked for', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://x', NODE_ENV: 'production' })).toMatchObject({
      production: true,
      demo: false,
      secureCookie: true,
    });
    expect(readConfig({ DATABASE_URL: 'postgres://x', NODE_ENV: 'production', DEMO: '1' })).toMatchObject({
      production: false,
      demo: true,
    });
  });
});
