import type { Page, Practitioner, Problem } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import { must, newClinic, newPractitioner, PASSWORD, signIn, type TestClinic } from '../../test/builders';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const LONG = 'a quite long and private sentence';
const input = (overrides = {}) => ({
  name: 'New Colleague',
  email: `${uuidv7()}@spec.example`,
  role: 'physiotherapist',
  password: LONG,
  ...overrides,
});

it('adds a colleague who can sign in, and lists everybody without any password', async () => {
  const wanted = input();
  const made = must(await clinic.administrator.post<Practitioner>('/api/v1/practitioners', wanted), 201);
  expect(made).toMatchObject({
    name: wanted.name,
    email: wanted.email,
    role: 'physiotherapist',
    active: true,
    lastSignedInAt: null,
  });
  await signIn(api, wanted.email, LONG);
  const list = await clinic.administrator.get<Page<Practitioner>>('/api/v1/practitioners');
  expect(list.body.items.find((person) => person.id === made.id)?.lastSignedInAt).not.toBeNull();
  expect(list.text).not.toMatch(/argon2|password/i);
});
it('ends a disabled colleague’s sessions at once, and lets nobody in again', async () => {
  const { id, email } = await newPractitioner(api, clinic.id, 'physiotherapist');
  const client = await signIn(api, email);
  must(await clinic.administrator.patch(`/api/v1/practitioners/${id}`, { active: false }), 200);
  expect((await client.get('/api/v1/auth/me')).status).toBe(401);
  await expect(signIn(api, email)).rejects.toThrow(/401/);
  must(await clinic.administrator.patch(`/api/v1/practitioners/${id}`, { active: true }), 200);
  await signIn(api, email);
});
it('gives a new role and a new password their effect at once', async () => {
  const { id, email } = await newPractitioner(api, clinic.id, 'physiotherapist');
  const before = await signIn(api, email);
  must(
    await clinic.administrator.patch(`/api/v1/practitioners/${id}`, {
      role: 'administrator',
      password: LONG,
    }),
    200,
  );
  expect((await before.get('/api/v1/patients')).status).toBe(401);
  await expect(signIn(api, email, PASSWORD)).rejects.toThrow(/401/);
  expect((await (await signIn(api, email, LONG)).get('/api/v1/patients')).status).toBe(403);
});
it('does not let administrators lock themselves out', async () => {
  const own = `/api/v1/practitioners/${clinic.practitionerIds.administrator}`;
  expect(pointersOf(await clinic.administrator.patch(own, { active: false }))).toEqual(['/active']);
  expect(pointersOf(await clinic.administrator.patch(own, { role: 'manager' }))).toEqual(['/role']);
});
it('refuses an address that has a login, and does not tell whether it is here or in another clinic', async () => {
  const other = await newClinic(api);
  const people = () => api.asOwner('select clinic_id, email from login order by email');
  const before = await people();
  const told = new Set<string>();
  for (const taken of [clinic.emails.manager, other.emails.manager])
    for (const email of [taken, taken.toUpperCase(), `${taken[0]?.toUpperCase() ?? ''}${taken.slice(1)}`]) {
      const answer = await clinic.administrator.post<Problem>('/api/v1/practitioners', input({ email }));
      expect([email, answer.status, problemOf(answer)]).toEqual([email, 422, 'invalid-input']);
      told.add(JSON.stringify({ ...answer.body, instance: '' }));
    }
  expect([...told].map((body) => (JSON.parse(body) as Problem).errors)).toEqual([
    [{ pointer: '/email', code: 'not-allowed', detail: 'This e-mail address cannot be used.' }],
  ]);
  expect(await people()).toEqual(before);
});
it('knows an address however it is spelled', async () => {
  const email = `Mixed.${uuidv7()}@Spec.Example`;
  const made = must(
    await clinic.administrator.post<Practitioner>('/api/v1/practitioners', input({ email })),
    201,
  );
  expect(made.email).toBe(email.toLowerCase());
  await signIn(api, email, LONG);
  await signIn(api, email.toUpperCase(), LONG);
});
it.each([
  [{ name: ' ' }, '/name'],
  [{ email: 'no address' }, '/email'],
  [{ role: 'owner' }, '/role'],
  [{ password: 'short' }, '/password'],
  [{ active: true }, '/active'],
  [{ clinicId: uuidv7() }, '/clinicId'],
])('refuses a new colleague with %j', async (overrides, pointer) => {
  const answer = await clinic.administrator.post('/api/v1/practitioners', input(overrides));
  expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
});
it.each(['name', 'role', 'active', 'password'])('refuses to take the %s away', async (field) => {
  const { id } = await newPractitioner(api, clinic.id, 'physiotherapist');
  expect((await clinic.administrator.patch(`/api/v1/practitioners/${id}`, { [field]: null })).status).toBe(
    422,
  );
});
