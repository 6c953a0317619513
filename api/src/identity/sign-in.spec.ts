import type { SignedIn } from '@stride/contracts';
import { cookieOf, newClinic, newPractitioner, PASSWORD, signIn, type TestClinic } from '../../test/builders';
import { Client, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
let anybody: Client;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  anybody = new Client(api);
});
afterAll(() => api.stop());

const signInAs = (email: string, password = PASSWORD, headers = {}) =>
  anybody.post<SignedIn>('/api/v1/auth/sign-in', { email, password }, headers);
const me = (client: Client) => client.get<SignedIn>('/api/v1/auth/me');

describe('signing in', () => {
  it('answers who it is and sets a cookie that scripts and other sites never see', async () => {
    const answer = await signInAs(clinic.emails.manager);
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({
      id: clinic.practitionerIds.manager,
      role: 'manager',
      clinicId: clinic.id,
      clinicName: clinic.name,
    });
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly/);
    expect(answer.headers['set-cookie']).toMatch(/SameSite=Strict/);
    expect(answer.headers['set-cookie']).not.toMatch(/Secure/);
    expect((await me(new Client(api, cookieOf(answer)))).body).toEqual(answer.body);
  });
  it('reads the e-mail address without regard to case and blanks', async () => {
    expect((await signInAs(` ${clinic.emails.manager.toUpperCase()} `)).status).toBe(200);
  });
  it('tells a wrong password and an unknown address apart in nothing', async () => {
    const [wrong, unknown] = [
      await signInAs(clinic.emails.manager, 'wrong'),
      await signInAs('nobody@spec.example'),
    ];
    expect([wrong.status, problemOf(wrong)]).toEqual([401, 'wrong-credentials']);
    expect({ ...(unknown.body as object), instance: '' }).toEqual({
      ...(wrong.body as object),
      instance: '',
    });
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });
  it('makes a new session each time, whatever cookie came along', async () => {
    const planted = `stride_session=${'a'.repeat(43)}`;
    const answer = await signInAs(clinic.emails.manager, PASSWORD, { cookie: planted });
    expect(cookieOf(answer)).not.toBe(planted);
    expect((await me(new Client(api, planted))).status).toBe(401);
  });
  it('stores no token that opens a session', async () => {
    const client = await signIn(api, clinic.emails.manager);
    const token = client.cookie?.split('=')[1] ?? '';
    expect(await api.asOwner('select 1 from session where key = $1', [token])).toEqual([]);
  });
  it('makes the guesser wait, and says how long', async () => {
    const { email } = await newPractitioner(api, clinic.id, 'physiotherapist');
    for (let i = 0; i < 10; i++) expect((await signInAs(email, `guess ${i}`)).status).toBe(401);
    const stopped = await signInAs(email);
    expect([stopped.status, problemOf(stopped)]).toEqual([429, 'too-many-requests']);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signInAs(clinic.emails.manager)).status).toBe(200);
  });
  it('does not let parallel guesses past the limit', async () => {
    const { email } = await newPractitioner(api, clinic.id, 'physiotherapist');
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => signInAs(email, `guess ${i}`)));
    const tried = answers.filter((answer) => answer.status === 401).length;
    expect(tried).toBeLessThanOrEqual(12);
  });
  it('counts wrong passwords at a signature too', async () => {
    const { email } = await newPractitioner(api, clinic.id, 'physiotherapist');
    const client = await signIn(api, email);
    const sign = () =>
      client.post('/api/v1/assessments/0190d2c0-0000-7000-8000-000000000099/sign', { password: 'guess' });
    for (let i = 0; i < 10; i++) await sign();
    expect((await sign()).status).toBe(429);
  });
});

describe('a session', () => {
  it('ends at sign-out', async () => {
    const client = await signIn(api, clinic.emails.physiotherapist);
    expect((await client.post('/api/v1/auth/sign-out')).status).toBe(204);
    expect(problemOf(await me(client))).toBe('not-signed-in');
  });
  it('ends when nothing was done for fifteen minutes', async () => {
    const client = await signIn(api, clinic.emails.physiotherapist);
    await api.asOwner(
      "update session set last_seen_at = now() - interval '14 minutes' where practitioner_id = $1",
      [clinic.practitionerIds.physiotherapist],
    );
    expect((await me(client)).status).toBe(200);
    await api.asOwner(
      "update session set last_seen_at = now() - interval '16 minutes' where practitioner_id = $1",
      [clinic.practitionerIds.physiotherapist],
    );
    expect((await me(client)).status).toBe(401);
  });
  it('ends after twelve hours, however busy', async () => {
    const client = await signIn(api, clinic.emails.physiotherapist);
    await api.asOwner(
      "update session set created_at = now() - interval '12 hours 1 minute' where practitioner_id = $1",
      [clinic.practitionerIds.physiotherapist],
    );
    expect((await me(client)).status).toBe(401);
  });
  it.each([
    '',
    'stride_session=',
    'stride_session=x',
    `stride_session=${'%00'.repeat(10)}`,
    `stride_session=${'a'.repeat(5000)}`,
  ])('is not opened by the cookie %j', async (cookie) => {
    expect((await me(new Client(api, cookie))).status).toBe(401);
  });
});

describe('a request from another site', () => {
  it.each(['https://evil.example', 'null', 'http://localhost:1', 'not a url'])(
    'may change nothing (origin %s)',
    async (origin) => {
      const client = await signIn(api, clinic.emails.physiotherapist);
      const answer = await client.post('/api/v1/auth/sign-out', undefined, {
        origin,
        host: 'clinic.example',
      });
      expect([answer.status, problemOf(answer)]).toEqual([403, 'wrong-origin']);
      expect((await me(client)).status).toBe(200);
    },
  );
  it('may come from the dashboard itself, or from a program without an origin', async () => {
    const client = await signIn(api, clinic.emails.physiotherapist);
    expect(
      (
        await client.post(
          '/api/v1/reasoning',
          { ageYears: 40, sex: 'male', history: {}, findings: [] },
          { origin: 'http://clinic.example', host: 'clinic.example' },
        )
      ).status,
    ).toBe(200);
    expect((await client.post('/api/v1/auth/sign-out')).status).toBe(204);
  });
});

it('marks the cookie Secure outside the demo', async () => {
  const outside = await startApi({ secureCookie: true });
  try {
    const own = await newClinic(outside);
    const answer = await new Client(outside).post('/api/v1/auth/sign-in', {
      email: own.emails.manager,
      password: PASSWORD,
    });
    expect(answer.headers['set-cookie']).toMatch(/Secure/);
  } finally {
    await outside.stop();
  }
});
