import { catalogue } from '@stride/clinical';
import { ROLES, type Clinic } from '@stride/contracts';
import { must, newClinic, type TestClinic } from '../../test/builders';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
let elsewhere: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  elsewhere = await newClinic(api);
});
afterAll(() => api.stop());

const WHERE = '/api/v1/clinic';
const read = async (of: TestClinic) => must(await of.physiotherapist.get<Clinic>(WHERE), 200);
const change = (body: unknown) => clinic.administrator.patch<Clinic>(WHERE, body);
const deeds = () =>
  api.asOwner<{ facts: unknown }>(
    "select facts from audit_event where clinic_id = $1 and deed = 'clinic.changed' order by id",
    [clinic.id],
  );

it('tells everybody who works there its time zone and that nothing is chosen yet', async () => {
  for (const role of ROLES)
    expect(must(await clinic[role].get<Clinic>(WHERE), 200)).toEqual({
      id: clinic.id,
      name: clinic.name,
      timeZone: 'Europe/Dublin',
      coreTests: null,
    });
});

it('keeps what its administrator chooses, for this clinic alone, with the deed beside it', async () => {
  const before = (await deeds()).length;
  const chosen = ['slump', 'fadir', 'hip_ir_deg'];
  const changed = must(await change({ timeZone: 'America/Argentina/Buenos_Aires', coreTests: chosen }), 200);
  expect(changed).toMatchObject({ timeZone: 'America/Argentina/Buenos_Aires', coreTests: chosen });
  expect(await read(clinic)).toEqual(changed);
  expect(await read(elsewhere)).toMatchObject({
    id: elsewhere.id,
    timeZone: 'Europe/Dublin',
    coreTests: null,
  });
  must(await change({ timeZone: 'UTC' }), 200);
  expect(await read(clinic)).toMatchObject({ timeZone: 'UTC', coreTests: chosen });
  must(await change({ coreTests: null }), 200);
  expect(await read(clinic)).toMatchObject({ timeZone: 'UTC', coreTests: null });
  must(await change({}), 200);
  expect((await deeds()).slice(before).map(({ facts }) => facts)).toEqual([
    { fields: ['coreTests', 'timeZone'], timeZone: 'America/Argentina/Buenos_Aires', coreTests: 3 },
    { fields: ['timeZone'], timeZone: 'UTC', coreTests: 3 },
    { fields: ['coreTests'], timeZone: 'UTC', coreTests: null },
  ]);
});

it('takes every test that stands on its own', async () => {
  const all = catalogue.domains
    .flatMap(({ tests }) => tests)
    .filter((test) => test.detailOf === undefined && test.redFlagQuestion !== true)
    .map(({ code }) => code);
  expect(must(await change({ coreTests: all }), 200).coreTests).toEqual(all);
});

it.each([
  ['a test that there is not', { coreTests: ['slump', 'no_such_test'] }, ['/coreTests/1']],
  ['a test twice', { coreTests: ['slump', 'fadir', 'slump'] }, ['/coreTests/2']],
  ['no test at all', { coreTests: [] }, ['/coreTests']],
  ['a danger sign', { coreTests: ['rf_pulsatile_abdominal_mass', 'slump'] }, ['/coreTests/0']],
  [
    'a detail of another test',
    { coreTests: ['slump', 'faber_location', 'x'] },
    ['/coreTests/1', '/coreTests/2'],
  ],
  ['what is no list', { coreTests: 'slump' }, ['/coreTests']],
  ['what is no code', { coreTests: [null, ['slump'], 3] }, ['/coreTests/0', '/coreTests/1', '/coreTests/2']],
  ['more than there can be', { coreTests: Array.from({ length: 201 }, () => 'slump') }, ['/coreTests']],
  ['a zone that there is not', { timeZone: 'Europe/Atlantis' }, ['/timeZone']],
  ['an offset for a zone', { timeZone: '+01:00' }, ['/timeZone']],
  ['a zone that only the database reads', { timeZone: 'Factory' }, ['/timeZone']],
  ['a zone in the letters of nobody', { timeZone: 'europe/dublin' }, ['/timeZone']],
  ['no zone', { timeZone: null }, ['/timeZone']],
  ['both wrong', { timeZone: 'Mars/Base', coreTests: ['x'] }, ['/coreTests/0', '/timeZone']],
  ['one right and one wrong', { timeZone: 'Europe/Paris', coreTests: ['x'] }, ['/coreTests/0']],
  ['a field that there is not', { name: 'Another' }, ['/name']],
])('refuses %s and changes nothing', async (_what, body, pointers) => {
  const [before, told] = [await read(clinic), (await deeds()).length];
  const answer = await change(body);
  expect([answer.status, pointersOf(answer)]).toEqual([422, pointers]);
  expect(await read(clinic)).toEqual(before);
  expect(await deeds()).toHaveLength(told);
});

it('is changed by its administrator alone', async () => {
  const before = await read(clinic);
  for (const role of ['physiotherapist', 'manager'] as const)
    expect((await clinic[role].patch(WHERE, { timeZone: 'UTC' })).status).toBe(403);
  expect(await read(clinic)).toEqual(before);
});

it('keeps no empty choice, whoever writes it', async () => {
  await expect(
    api.asOwner("update clinic set core_tests = '{}' where clinic_id = $1", [clinic.id]),
  ).rejects.toThrow(/ck_clinic_core_tests/);
});
