import type { Problem } from '@stride/contracts';
import { PROBLEM_BASE, PROBLEMS } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  draftPlan,
  newClinic,
  newPractitioner,
  patientInput,
  PASSWORD,
  recordedAssessment,
  REASON,
  type TestClinic,
} from './builders';
import { Client, problemOf, type Answer } from './client';
import { signableCase } from './cases';
import { isPublicPage, routesOf, type Route } from './routes';
import { startApi, type TestApi } from './start-api';

/** Whatever is sent, the answer is one of the contract's, tells no secret, and the server stays up. */
let api: TestApi;
let clinic: TestClinic;
let assessmentId: string;
let planId: string;
let patientId: string;
/** Whose login is changed in every way: nobody who signs in here. */
let colleagueId: string;
let routes: Route[];
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  const draft = await recordedAssessment(clinic.physiotherapist);
  [assessmentId, patientId] = [draft.id, draft.patientId];
  planId = (await draftPlan(clinic.physiotherapist)).id;
  colleagueId = (await newPractitioner(api, clinic.id, 'manager')).id;
  routes = routesOf(api).filter((route) => !isPublicPage(route.path));
});
afterAll(() => api.stop());

/** A refusal is a problem of the closed list, and its text comes from us. */
function expectProperProblem(what: string, answer: Answer<unknown>): void {
  expect([what, answer.status < 500]).toEqual([what, true]);
  if (answer.status < 400) return;
  const problem = answer.body as Problem;
  expect([what, answer.headers['content-type']]).toEqual([what, 'application/problem+json; charset=utf-8']);
  const id = problem.type.slice(PROBLEM_BASE.length) as keyof typeof PROBLEMS;
  expect([what, PROBLEMS[id]?.status]).toEqual([what, answer.status]);
  expect(problem.instance).toMatch(/^[0-9a-f-]{36}$/);
  expect([
    what,
    /\bat \w+.*:\d+:\d+|node_modules|select |insert |QueryFailed|Alder/i.test(answer.text),
  ]).toEqual([what, false]);
}

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  1e308,
  -1,
  0.5,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(10_000),
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202etxt.exe',
  "'; drop table patient; --",
  '<script>alert(1)</script>',
  '=1+1',
  '${7*7}',
  '0000-00-00',
  '9999-12-31',
  '2026-13-45T99:99:99Z',
  [],
  [[]],
  {},
  { a: 1 },
  [null],
  ['x'],
  { $gt: '' },
  uuidv7(),
  'NaN',
  '1e999',
];
const BODIES: Readonly<Record<string, () => Record<string, unknown>>> = {
  'POST /api/v1/patients': () => ({
    ...patientInput(),
    id: uuidv7(),
    phone: null,
    email: null,
    note: null,
    confirmedNotDuplicate: true,
  }),
  'PATCH /api/v1/patients/:id': () => ({
    givenName: 'A',
    familyName: 'B',
    birthDate: '1970-01-01',
    sex: 'male',
    phone: null,
    email: null,
    note: null,
  }),
  'PUT /api/v1/assessments/:id': () => ({ patientId, kind: 'initial', startedAt: '2026-11-01T10:00:00Z' }),
  'POST /api/v1/assessments/:id/changes': () => ({ deviceId: uuidv7(), changes: [] }),
  'POST /api/v1/assessments/:id/flag-actions': () => ({
    flag: 'RF-E4-AAA',
    action: 'a',
    takenBy: 'b',
    at: '2026-11-01T10:00:00Z',
    overrideReason: 'c',
  }),
  'POST /api/v1/assessments/:id/sign': () => ({ password: PASSWORD, version: 0 }),
  'POST /api/v1/assessments/:id/amendments': () => ({ reason: 'x', changes: [] }),
  'POST /api/v1/assessments/:id/entered-in-error': () => ({ reason: 'x', password: 'wrong' }),
  'PATCH /api/v1/plans/:id': () => ({ version: 1, items: [], note: null, judgements: { 'night-waking': { met: true, note: 'Once.' } }, nextVisit: null, language: 'en' }),
  'POST /api/v1/plans/:id/issue': () => ({ password: PASSWORD, version: 0 }),
  'POST /api/v1/practitioners': () => ({
    name: 'A',
    email: `${uuidv7()}@spec.example`,
    role: 'manager',
    password: 'a long sentence of words',
  }),
  'PATCH /api/v1/practitioners/:id': () => ({
    name: 'A',
    role: 'manager',
    active: true,
    password: 'a long sentence of words',
  }),
  'PATCH /api/v1/clinic': () => ({ timeZone: 'Europe/Dublin', coreTests: ['slump'] }),
  'POST /api/v1/reasoning': () => ({ ageYears: 40, sex: 'male', history: {}, findings: [] }),
  'POST /api/v1/auth/sign-in': () => ({ email: 'nobody@spec.example', password: 'wrong' }),
};
const at = (path: string): string =>
  path.replace(
    ':id',
    path.includes('/assessments')
      ? assessmentId
      : path.includes('/plans')
        ? planId
        : path.includes('/practitioners')
          ? colleagueId
          : patientId,
  );
const who = (path: string): Client =>
  /\/(practitioners|clinic)/.test(path) ? clinic.administrator : clinic.physiotherapist;

it.each(Object.keys(BODIES))(
  '%s survives every field turned hostile',
  async (key) => {
    const [method, path] = key.split(' ') as [Route['method'], string];
    const fields = Object.keys(BODIES[key]?.() ?? {});
    for (const field of fields) {
      for (const value of HOSTILE) {
        const body = { ...BODIES[key]?.(), [field]: value };
        expectProperProblem(
          `${key} ${field}=${JSON.stringify(value).slice(0, 40)}`,
          await who(path).send(method, at(path), body),
        );
      }
    }
  },
  60_000,
);

it.each(Object.keys(BODIES))(
  '%s refuses an unknown field, a prototype and what is no object',
  async (key) => {
    const [method, path] = key.split(' ') as [Route['method'], string];
    const send = (body: unknown) => who(path).send(method, at(path), body);
    const valid = JSON.stringify(BODIES[key]?.()).slice(0, -1);
    const comma = valid === '{' ? '' : ',';
    for (const extra of [
      '"surprise":1',
      '"__proto__":{"role":"administrator"}',
      '"constructor":{"prototype":{}}',
    ]) {
      const answer = await send(`${valid}${comma}${extra}}`);
      expect([key, extra, answer.status]).toEqual([key, extra, 422]);
      expect((answer.body as Problem).errors?.some((error) => error.code === 'unknown-field')).toBe(true);
    }
    for (const body of ['[]', '"text"', '7', 'null', 'true'])
      expectProperProblem(`${key} ${body}`, await send(body));
    for (const body of ['{', '{"a":}', "{'a':1}", '\u0001', '{"a":1}{"b":2}']) {
      const answer = await send(body);
      expect([key, body, answer.status, problemOf(answer)]).toEqual([key, body, 400, 'malformed-json']);
    }
  },
);

it('answers every route × method with hostile ids and queries without falling over', async () => {
  const ids = [
    'not-a-uuid',
    '%00',
    '..%2f..%2fetc',
    `${uuidv7()}%00`,
    'undefined',
    '0',
    'a'.repeat(500),
    '%F0%9F%92%A9',
    '%zz',
  ];
  for (const route of routes.filter((candidate) => candidate.path.includes(':id'))) {
    for (const id of ids) {
      const answer = await who(route.path)
        .with(REASON)
        .send(
          route.method,
          route.path.replace(':id', id),
          ['GET', 'HEAD'].includes(route.method)
            ? undefined
            : (BODIES[`${route.method} ${route.path}`]?.() ?? {}),
        );
      expect([
        route.method,
        route.path,
        id.slice(0, 20),
        [400, 404, 414, 422].includes(answer.status),
      ]).toEqual([route.method, route.path, id.slice(0, 20), true]);
    }
  }
  for (const route of routes.filter((candidate) => candidate.method === 'GET')) {
    for (const query of [
      '?limit=-1',
      '?limit=NaN',
      '?cursor=%00',
      '?cursor=W10',
      `?cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
      `?cursor=${Buffer.from('["a"]').toString('base64url')}`,
      '?query=%00',
      '?query[]=a',
      '?from=x&to=y',
      '?from=2026-02-30',
      '?from=2026-12-01&to=2026-01-01',
      '?practitionerId=x',
      '?status=x',
      '?patientId=x',
      '?lang=%00',
      '?measure=__proto__',
      '?objectId=x',
      '?__proto__=1',
      `?query=${'x'.repeat(5000)}`,
      '?query=%ED%A0%80',
      '?mine=maybe',
    ]) {
      const client = route.path.includes('audit')
        ? clinic.administrator
        : route.path.includes('reports')
          ? clinic.manager
          : who(route.path);
      const answer = await client.get(`${at(route.path)}${query}`);
      expect([route.path, query.slice(0, 30), answer.status < 500]).toEqual([
        route.path,
        query.slice(0, 30),
        true,
      ]);
    }
  }
});

it('tells a path that is no UUID from one that is not there', async () => {
  const answer = await clinic.physiotherapist.get<Problem>('/api/v1/patients/not-a-uuid');
  expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, '/path/id']);
  expect((await clinic.physiotherapist.get(`/api/v1/patients/${uuidv7()}`)).status).toBe(404);
});

it('refuses a body that is too large, too deep, not JSON or not UTF-8', async () => {
  const large = await clinic.physiotherapist.post('/api/v1/patients', {
    ...patientInput(),
    note: 'x'.repeat(300_000),
  });
  expect([large.status, problemOf(large)]).toEqual([413, 'too-large']);
  const deep = await clinic.physiotherapist.post(
    '/api/v1/reasoning',
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  );
  expect([400, 422]).toContain(deep.status);
  const text = await clinic.physiotherapist.send('POST', '/api/v1/patients', '{}', {
    'content-type': 'text/plain',
  });
  expect([text.status, problemOf(text)]).toEqual([415, 'unsupported-media-type']);
  const form = await clinic.physiotherapist.send('POST', '/api/v1/patients', 'a=b', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect([form.status, problemOf(form)]).toEqual([415, 'unsupported-media-type']);
  const bytes = await api.app.inject({
    method: 'POST',
    url: '/api/v1/patients',
    headers: { 'content-type': 'application/json', cookie: clinic.physiotherapist.cookie ?? '' },
    payload: Buffer.from('{"givenName":"\xff\xfe"}', 'latin1'),
  });
  expect(bytes.statusCode).toBeLessThan(500);
  expect(bytes.statusCode).toBeGreaterThanOrEqual(400);
});

it('reasons over nothing it was not told: hostile cases are refused or answered, never fallen over', async () => {
  const valid = signableCase();
  for (const value of HOSTILE) {
    for (const body of [
      { ...valid, ageYears: value },
      { ...valid, sex: value },
      { ...valid, history: value },
      { ...valid, findings: value },
      { ...valid, history: { nprs_now: value } },
      { ...valid, history: { body_chart: value } },
      { ...valid, findings: [value] },
      { ...valid, findings: [{ test: value }] },
      { ...valid, findings: [{ test: 'slump', side: value, value }] },
    ]) {
      expectProperProblem(
        `reasoning ${JSON.stringify(body).slice(0, 60)}`,
        await clinic.physiotherapist.post('/api/v1/reasoning', body),
      );
    }
  }
});

it('answers an unknown address as not there, with a problem', async () => {
  for (const [method, path] of [
    ['GET', '/api/v1/nothing'],
    ['DELETE', '/api/v1/patients'],
    ['PUT', '/api/v1/patients'],
    ['GET', '/api'],
    ['GET', '/api/v2/patients'],
    ['POST', '/health/live'],
  ] as const) {
    const answer = await clinic.physiotherapist.send(method, path);
    expect([method, path, [404, 405].includes(answer.status), problemOf(answer) !== undefined]).toEqual([
      method,
      path,
      true,
      true,
    ]);
  }
});
