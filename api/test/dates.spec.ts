import type { ArgumentsHost } from '@nestjs/common';
import type { Problem } from '@stride/contracts';
import { QueryFailedError } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ProblemFilter } from '../src/platform';
import { Device, newAssessment, newClinic, newPatient, type TestClinic } from './builders';
import { pointersOf, problemOf } from './client';
import { startApi, type TestApi } from './start-api';

/** Days that no calendar has and clocks that no place has are the sender's mistake, never the server's. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

describe.each([
  ['a day that does not exist', '2026-02-30T10:00:00Z'],
  ['a place further than any from UTC', '2026-01-01T10:00:00+23:59'],
  ['an hour that does not exist', '2026-01-01T24:00:00Z'],
])('an instant with %s', (_what, at) => {
  it('begins no assessment', async () => {
    const { id: patientId } = await newPatient(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.put(`/api/v1/assessments/${uuidv7()}`, {
      patientId,
      kind: 'initial',
      startedAt: at,
    });
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/startedAt']]);
  });
  it('is no time of a change, nor of an action about a flag', async () => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const device = new Device(clinic.physiotherapist, id);
    const { deviceId, changes } = device.changes([{ set: { history: { course: 'stable' } } }]);
    const changed = await device.post({ deviceId, changes: changes.map((change) => ({ ...change, at })) });
    expect([changed.status, pointersOf(changed)]).toEqual([422, ['/changes/0/at']]);
    const action = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
      flag: 'RF-E4-AAA',
      action: 'Telephoned.',
      takenBy: 'Me',
      at,
    });
    expect([action.status, pointersOf(action)]).toEqual([422, ['/at']]);
  });
});

it.each(['2026-02-28T10:00:00.123456Z', '2024-02-29T23:59:59+14:00', '2026-01-01T10:00-09:30'])(
  'takes %s',
  async (startedAt) => {
    const { id: patientId } = await newPatient(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.put(`/api/v1/assessments/${uuidv7()}`, {
      patientId,
      kind: 'initial',
      startedAt,
    });
    expect(answer.status).toBe(201);
  },
);

const CURSORS = [
  '0',
  '2020',
  '+275760-09-13T00:00:00.000Z',
  'Thu, 01 Jan 1970 00:00:00 GMT+0200',
  '2026-02-30T00:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
  '2026-01-01 25:00:00Z',
];
it.each(CURSORS)('reads on from no list at %s', async (key) => {
  const cursor = (keys: string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
  for (const [client, path, keys] of [
    [clinic.physiotherapist, '/api/v1/plans?', [key, uuidv7()]],
    [clinic.physiotherapist, '/api/v1/assessments?', [key, uuidv7()]],
    [clinic.manager, '/api/v1/reports/caseload/list?measure=active&', [key, uuidv7(), uuidv7()]],
  ] as const) {
    const headers = { 'x-access-reason': 'Answering a complaint' };
    const answer = await client.get(`${path}cursor=${cursor([...keys])}`, headers);
    expect([path, answer.status, pointersOf(answer)]).toEqual([path, 422, ['/query/cursor']]);
  }
});

it.each(['from=0000-01-01', 'from=0001-01-01&to=0001-01-15', 'to=0000-12-31'])(
  'reports no period of %s: PostgreSQL knows no year 0, and nobody was treated then',
  async (period) => {
    const answer = await clinic.manager.get(`/api/v1/reports/caseload?${period}`);
    expect([answer.status, problemOf(answer)]).toEqual([422, 'invalid-input']);
  },
);
it('reports the first year there is', async () => {
  expect((await clinic.manager.get('/api/v1/reports/caseload?to=1900-01-05')).status).toBe(200);
});

it('tells a value that only PostgreSQL finds impossible as bad input', () => {
  const answered: string[] = [];
  const reply = {
    status: () => reply,
    headers: () => reply,
    header: () => reply,
    send: (text: string) => answered.push(text),
  };
  const http = { getRequest: () => ({ id: 'x', routeOptions: {} }), getResponse: () => reply };
  const refusal = Object.assign(new Error('date/time field value out of range'), { code: '22008' });
  new ProblemFilter().catch(new QueryFailedError('select', [], refusal), {
    switchToHttp: () => http,
  } as unknown as ArgumentsHost);
  expect(JSON.parse(answered[0] ?? '{}') as Problem).toMatchObject({ status: 422 });
  expect(answered[0]).not.toContain('out of range');
});
