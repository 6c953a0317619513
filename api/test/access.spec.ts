import type { Role } from '@stride/contracts';
import { ROLES } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  draftPlan,
  draftReferral,
  newClinic,
  newPractitioner,
  patientInput,
  PASSWORD,
  REASON,
  recordedAssessment,
  signIn,
  type TestClinic,
} from './builders';
import { Client, problemOf, type Answer } from './client';
import { isPublicPage, RULES, routesOf, ruleOf, type Route } from './routes';
import { startApi, type TestApi } from './start-api';

/** Every route × role × clinic, read from the running router: a route nobody wrote a rule for fails here. */
let api: TestApi;
let clinic: TestClinic;
let elsewhere: TestClinic;
/** One object of the first clinic for each noun. */
let objects: Record<string, string>;
let routes: Route[];

beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  elsewhere = await newClinic(api);
  const assessment = await recordedAssessment(clinic.physiotherapist);
  const plan = await draftPlan(clinic.physiotherapist);
  objects = {
    patients: assessment.patientId,
    assessments: assessment.id,
    plans: plan.id,
    referrals: (await draftReferral(clinic.physiotherapist)).id,
    practitioners: (await newPractitioner(api, clinic.id, 'manager')).id,
  };
  routes = routesOf(api).filter((route) => !isPublicPage(route.path));
});
afterAll(() => api.stop());

/** Bodies and queries that are good enough to get past validation, so that what is seen is access. */
const BODIES: Readonly<Record<string, () => unknown>> = {
  'POST /api/v1/auth/sign-in': () => ({ email: clinic.emails.manager, password: PASSWORD }),
  'POST /api/v1/reasoning': () => ({ ageYears: 40, sex: 'male', history: {}, findings: [] }),
  'POST /api/v1/practitioners': () => ({
    name: 'Somebody',
    email: `${uuidv7()}@spec.example`,
    role: 'manager',
    password: 'a long sentence of words',
  }),
  'PATCH /api/v1/practitioners/:id': () => ({ name: 'Renamed' }),
  'PATCH /api/v1/clinic': () => ({ coreTests: ['slump'] }),
  'POST /api/v1/patients': () => patientInput(),
  'PATCH /api/v1/patients/:id': () => ({ phone: '01 555 0103' }),
  'PUT /api/v1/assessments/:id': () => ({
    patientId: objects['patients'],
    kind: 'initial',
    startedAt: new Date().toISOString(),
  }),
  'POST /api/v1/assessments/:id/changes': () => ({ deviceId: uuidv7(), changes: [] }),
  'POST /api/v1/assessments/:id/flag-actions': () => ({
    flag: 'RF-E4-AAA',
    overrideReason: 'None is raised.',
  }),
  'POST /api/v1/assessments/:id/sign': () => ({ password: PASSWORD, version: 0 }),
  'POST /api/v1/assessments/:id/amendments': () => ({
    reason: 'A correction.',
    changes: [{ clear: { history: ['course'] } }],
  }),
  'POST /api/v1/assessments/:id/entered-in-error': () => ({ reason: 'A test.', password: PASSWORD }),
  'PATCH /api/v1/plans/:id': () => ({ note: null }),
  'POST /api/v1/plans/:id/issue': () => ({ password: PASSWORD, version: 0 }),
  'POST /api/v1/assessments/:id/referrals': () => ({ kind: 'urgent' }),
  'PATCH /api/v1/referrals/:id': () => ({ ownWords: '' }),
  'POST /api/v1/referrals/:id/sign': () => ({ password: PASSWORD, version: 0 }),
  'POST /api/v1/referrals/:id/events': () => ({
    kind: 'sent',
    at: new Date().toISOString(),
    saidBy: 'Somebody',
  }),
  'POST /api/v1/referrals/:id/withdraw': () => ({ reason: 'A test.' }),
};
const QUERIES: Readonly<Record<string, string>> = {
  '/api/v1/patients/duplicates': '?givenName=A&familyName=B&birthDate=1970-01-01',
  '/api/v1/reports/caseload/list': '?measure=unsigned',
};

function ask(client: Client, route: Route, id?: string, headers = {}): Promise<Answer<unknown>> {
  const noun = route.path.split('/')[3] ?? '';
  const path = route.path.replace(':id', id ?? objects[noun] ?? uuidv7()) + (QUERIES[route.path] ?? '');
  const body = BODIES[`${route.method} ${route.path}`]?.() ?? (route.method === 'POST' ? {} : undefined);
  return client.send(route.method, path, body, headers);
}
const name = (route: Route): string => `${route.method} ${route.path}`;

it('has a rule for every route, and a route for every rule', () => {
  expect(routes.filter((route) => ruleOf(route) === undefined).map(name)).toEqual([]);
  const served = new Set(routes.map(name));
  expect(Object.keys(RULES).filter((rule) => !served.has(rule))).toEqual([]);
});

it('answers 401 to anybody without a session, except where the route is open', async () => {
  for (const route of routes) {
    const answer = await ask(new Client(api), route);
    if (ruleOf(route) === 'open') expect([name(route), answer.status]).toEqual([name(route), 200]);
    else expect([name(route), answer.status]).toEqual([name(route), 401]);
  }
});

describe.each(ROLES)('a %s', (role: Role) => {
  it('gets in where the rule says so and nowhere else', async () => {
    for (const route of routes) {
      const rule = ruleOf(route);
      if (rule === undefined || rule === 'open') continue;
      // A session of its own for each route: signing out, and changing a practitioner, end sessions.
      const answer = await ask(await signIn(api, clinic.emails[role]), route);
      const refused =
        answer.status === 403 &&
        ['not-allowed', undefined].includes(problemOf(answer)) &&
        (route.method !== 'HEAD' || rule[role] !== 'reason');
      const asked =
        answer.status === 403 &&
        (problemOf(answer) === 'reason-required' || (route.method === 'HEAD' && rule[role] === 'reason'));
      expect([name(route), asked ? 'reason' : refused ? 'out' : 'in', answer.status < 500]).toEqual([
        name(route),
        rule[role],
        true,
      ]);
    }
  });
});

it('lets a manager in with a reason, and keeps the reason with the opening', async () => {
  for (const route of routes) {
    const rule = ruleOf(route);
    if (rule === undefined || rule === 'open' || rule.manager !== 'reason') continue;
    const answer = await ask(clinic.manager, route, undefined, {
      'x-access-reason': encodeURIComponent(`Beschwerde über ${name(route)}`),
    });
    expect([name(route), [200, 204, 404, 409].includes(answer.status)]).toEqual([name(route), true]);
    if (answer.status !== 200) continue;
    const [event] = await api.asOwner<{ reason: string; practitioner_id: string }>(
      'select reason, practitioner_id from audit_event where clinic_id = $1 order by id desc limit 1',
      [clinic.id],
    );
    expect(event).toEqual({
      reason: `Beschwerde über ${name(route)}`,
      practitioner_id: clinic.practitionerIds.manager,
    });
  }
});

it('answers for another clinic’s object exactly as for one that does not exist', async () => {
  for (const route of routes.filter((candidate) => candidate.path.includes(':id'))) {
    const client = route.path.includes('practitioners') ? elsewhere.administrator : elsewhere.physiotherapist;
    const theirs = await ask(client, route);
    const missing = await ask(client, route, uuidv7());
    expect([name(route), theirs.status]).toEqual([name(route), 404]);
    expect({ ...(theirs.body as object), instance: '' }).toEqual({
      ...(missing.body as object),
      instance: '',
    });
  }
});

it('keeps another clinic out of lists, searches and reports', async () => {
  const { physiotherapist, manager, administrator } = elsewhere;
  for (const [client, path] of [
    [physiotherapist, '/api/v1/patients'],
    [physiotherapist, '/api/v1/patients?query=demo'],
    [
      physiotherapist,
      '/api/v1/patients/duplicates?givenName=Rowan&familyName=Demo-Alder&birthDate=1978-04-05',
    ],
    [physiotherapist, '/api/v1/assessments'],
    [physiotherapist, `/api/v1/plans?patientId=${objects['patients']}`],
    [manager.with(REASON), '/api/v1/plans'],
    [physiotherapist, '/api/v1/referrals'],
    [manager.with(REASON), `/api/v1/referrals?patientId=${objects['patients']}`],
    [manager, '/api/v1/reports/caseload/list?measure=active'],
    [administrator, `/api/v1/audit-events?objectId=${objects['assessments']}`],
  ] as const) {
    expect((await client.get<{ items: unknown[] }>(path)).body.items).toEqual([]);
  }
  expect(Object.values((await manager.get<Record<string, number>>('/api/v1/referrals/counts')).body)).toEqual([0, 0, 0, 0, 0]);
  const people = await administrator.get<{ items: { id: string }[] }>('/api/v1/practitioners');
  expect(people.body.items.map((person) => person.id).sort()).toEqual(
    Object.values(elsewhere.practitionerIds).sort(),
  );
});

it('opens no side door by another spelling of the path', async () => {
  const anybody = new Client(api);
  for (const { path } of routes.filter((route) => route.method === 'GET' && ruleOf(route) !== 'open')) {
    const own = path.replace(':id', objects[path.split('/')[3] ?? ''] ?? '');
    for (const variant of [
      `${own}/`,
      `/${own}`,
      own.toUpperCase(),
      own.replace('/v1/', '/v1%2f'),
      `${own};a=b`,
      `${own}%00`,
      `${own}/.`,
      own.replace('/api', '/api/.'),
    ]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE'] as const)
        expect([
          method,
          variant,
          [400, 401, 404, 405, 422].includes((await anybody.send(method, variant)).status),
        ]).toEqual([method, variant, true]);
    }
  }
});

it('refuses a manager’s reason that says nothing', async () => {
  for (const reason of ['', '   ', 'abc', '%00%00%00%00%00%00', 'x'.repeat(5000)]) {
    const answer = await clinic.manager.get(`/api/v1/patients/${objects['patients']}`, {
      'x-access-reason': reason,
    });
    expect([reason.slice(0, 10), answer.status, problemOf(answer)]).toEqual([
      reason.slice(0, 10),
      403,
      'reason-required',
    ]);
  }
});
