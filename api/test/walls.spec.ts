import type { Client } from 'pg';
import { draftPlan, must, newClinic, signedReferral, type TestClinic } from './builders';
import { startApi, withClient, type TestApi } from './start-api';

/** The walls between clinics in the database alone, with everything of the application's left out. */
let api: TestApi;
let clinic: TestClinic;
let elsewhere: TestClinic;
let tables: string[];
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  elsewhere = await newClinic(api);
  for (const { physiotherapist } of [clinic, elsewhere]) {
    await draftPlan(physiotherapist);
    const { id } = await signedReferral(physiotherapist);
    const news = { kind: 'sent', at: new Date().toISOString(), saidBy: 'Somebody' };
    must(await physiotherapist.post(`/api/v1/referrals/${id}/events`, news), 200);
  }
  const rows = await api.asOwner<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id')
       and c.relname not in ('login', 'session') order by 1`);
  tables = rows.map((row) => row.name);
});
afterAll(() => api.stop());

const asApp = <T>(clinicId: string | null, work: (client: Client) => Promise<T>): Promise<T> =>
  withClient(api.appUrl, async (client) => {
    await client.query('begin');
    if (clinicId !== null) await client.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
    try {
      return await work(client);
    } finally {
      await client.query('rollback');
    }
  });

it('stands around every table that names a clinic', async () => {
  expect(tables.length).toBeGreaterThanOrEqual(14);
  const walls = await api.asOwner<{
    relname: string;
    relrowsecurity: boolean;
    relforcerowsecurity: boolean;
    policies: number;
  }>(
    'select relname, relrowsecurity, relforcerowsecurity, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies from pg_class c where relname = any($1) order by 1',
    [tables],
  );
  expect(walls).toEqual(
    tables.map((relname) => ({ relname, relrowsecurity: true, relforcerowsecurity: true, policies: 1 })),
  );
});

it('shows a clinic its own rows only, and nobody’s without a clinic', async () => {
  for (const table of tables) {
    const own = await asApp(
      clinic.id,
      async (client) =>
        (await client.query<{ clinic_id: string }>(`select distinct clinic_id from ${table}`)).rows,
    );
    expect([table, own.filter((row) => row.clinic_id !== clinic.id)]).toEqual([table, []]);
    const none = await asApp(null, async (client) => (await client.query(`select 1 from ${table}`)).rowCount);
    expect([table, none]).toEqual([table, 0]);
    const empty = await asApp('', async (client) => (await client.query(`select 1 from ${table}`)).rowCount);
    expect([table, empty]).toEqual([table, 0]);
  }
});

it('lets nobody write into another clinic', async () => {
  await asApp(clinic.id, async (client) => {
    const insert =
      "insert into patient (clinic_id, id, clinic_number, given_name, family_name, birth_date, sex, sort_name, search_words) values ($1, gen_random_uuid(), 'X', 'A', 'B', '1970-01-01', 'male', 'b a', ' b a')";
    await expect(client.query(insert, [elsewhere.id])).rejects.toThrow(/row-level security/);
  });
  const changed = await asApp(
    clinic.id,
    async (client) =>
      (await client.query('update patient set note = $1 where clinic_id = $2', ['x', elsewhere.id])).rowCount,
  );
  expect(changed).toBe(0);
});

it('has keys, unique indexes and foreign keys that begin with the clinic', async () => {
  const keys = await api.asOwner<{ name: string; first: string }>(
    `select i.indexrelid::regclass::text as name, a.attname as first from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where (i.indisunique or i.indisprimary) and c.relname = any($1)`,
    [tables],
  );
  expect(keys.filter((key) => key.first !== 'clinic_id')).toEqual([]);
  const foreign = await api.asOwner<{ name: string; first: string }>(
    `select k.conname as name, a.attname as first from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1] where k.contype = 'f' and c.relname = any($1)`,
    [tables],
  );
  expect(foreign.length).toBeGreaterThan(4);
  expect(foreign.filter((key) => key.first !== 'clinic_id')).toEqual([]);
});

it('connects as a role that owns nothing and can get round nothing', async () => {
  const [role] = await api.asOwner(
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1',
    ['stride_app'],
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  });
  expect(await api.asOwner("select relname from pg_class where relowner = 'stride_app'::regrole")).toEqual(
    [],
  );
  expect(
    await api.asOwner("select roleid::regrole from pg_auth_members where member = 'stride_app'::regrole"),
  ).toEqual([]);
});

it('has no function that runs with its owner’s rights, and no view that sees past the walls', async () => {
  expect(
    await api.asOwner(
      "select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and prosecdef",
    ),
  ).toEqual([]);
  expect(
    await api.asOwner(
      "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('v', 'm') and not coalesce(reloptions::text like '%security_invoker%', false)",
    ),
  ).toEqual([]);
});

it('keeps the app role from changing the tables themselves', async () => {
  await withClient(api.appUrl, async (client) => {
    for (const sql of [
      'alter table assessment disable row level security',
      'drop policy clinic_wall on patient',
      'alter table assessment disable trigger frozen',
      'create table x (a int)',
      'set session_replication_role = replica',
      'truncate patient',
    ]) {
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
