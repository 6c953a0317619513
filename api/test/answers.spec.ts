import type { Assessment, Patient, Plan, Referral } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  amended,
  Device,
  must,
  newAssessment,
  newClinic,
  PASSWORD,
  patientInput,
  REASON,
  type TestClinic,
} from './builders';
import { changesOf, signableCase } from './cases';
import { Client, problemOf, type Answer } from './client';
import { CheckedClient, Description } from './description';
import { startApi, type TestApi } from './start-api';

/** Whatever the API answers is what its description says: each answer here is checked against its own schema. */
let api: TestApi;
let clinic: TestClinic;
let description: Description;
let physiotherapist: CheckedClient;
let manager: CheckedClient;
let administrator: CheckedClient;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  description = await Description.of(api);
  [physiotherapist, manager, administrator] = [
    clinic.physiotherapist,
    clinic.manager,
    clinic.administrator,
  ].map((client) => new CheckedClient(client, description)) as [CheckedClient, CheckedClient, CheckedClient];
});
afterAll(() => api.stop());

const sign = (id: string) =>
  physiotherapist.post<Assessment>(`/api/v1/assessments/${id}/sign`, { password: PASSWORD });
const refused = (answer: Answer<unknown>): unknown[] => [answer.status, problemOf(answer)];

describe('a course of care', () => {
  it('answers as described from the first name to the sheet and the caseload', async () => {
    const patient = must(await physiotherapist.post<Patient>('/api/v1/patients', patientInput()), 201);
    const where = `/api/v1/patients/${patient.id}`;
    await physiotherapist.get(where);
    must(await physiotherapist.patch(where, { phone: '01 555 0103', email: null }), 200);
    expect(refused(await physiotherapist.patch(where, { note: 'x' }, { 'if-match': '"1"' }))).toEqual([
      412,
      'precondition-failed',
    ]);
    await physiotherapist.get('/api/v1/patients?query=demo&worklist=mine&limit=1');
    await physiotherapist.get('/api/v1/patients/worklists');
    await physiotherapist.get(
      '/api/v1/patients/duplicates?givenName=Rowan&familyName=Demo-Alder&birthDate=1978-04-05',
    );

    const begun = await newAssessment(physiotherapist, { patientId: patient.id });
    const record = `/api/v1/assessments/${begun.id}`;
    must(
      await physiotherapist.put(record, {
        patientId: patient.id,
        kind: 'initial',
        startedAt: begun.startedAt,
      }),
      200,
    );
    const [tablet, laptop] = [new Device(physiotherapist, begun.id), new Device(physiotherapist, begun.id)];
    must(
      await tablet.send([{ set: { finding: { test: 'slump', side: 'left', value: 'positive' } } }], 1),
      200,
    );
    const { conflicts } = must(
      await laptop.send([{ set: { finding: { test: 'slump', side: 'left', value: 'negative' } } }], 1),
      200,
    );
    expect(conflicts).toHaveLength(1);
    must(await physiotherapist.get<Assessment>(record), 200);
    expect(refused(await sign(begun.id))).toEqual([409, 'assessment-not-ready']);
    const chart = [{ region: 'lumbar_left', quality: 'ache' as const, intensity: 6 }];
    must(await tablet.send(changesOf(signableCase()), 99), 200);
    must(await laptop.send([{ set: { notes: { general: 'Walks the dog.' } } }], 99), 200);
    must(await tablet.send([{ set: { history: { body_chart: chart } } }], 99), 200);
    const { version } = must(await physiotherapist.get<Assessment>(record), 200);
    must(await tablet.send(changesOf(signableCase()), version), 200);
    must(await physiotherapist.get(`${record}/reasoning`), 200);
    await physiotherapist.get('/api/v1/assessments?status=draft&mine=true');
    must(await sign(begun.id), 200);
    expect(refused(await sign(begun.id))).toEqual([409, 'assessment-signed']);
    expect(refused(await tablet.send([{ clear: { history: ['course'] } }], 1))).toEqual([
      409,
      'assessment-signed',
    ]);
    must(await physiotherapist.get(`${record}/reasoning`), 200);

    const draft = must(await physiotherapist.post<Plan>(`${record}/plan`, {}), 201);
    const plan = `/api/v1/plans/${draft.id}`;
    const items = draft.items.map(({ ref }, index) =>
      index === 0 ? { ref, note: 'After a warm shower.', dose: { sets: 2, perDay: 1 } } : { ref },
    );
    must(await physiotherapist.patch(plan, { items, version: draft.version }), 200);
    must(await physiotherapist.patch(plan, { judgements: { 'night-waking': { met: true } } }), 200);
    expect(refused(await physiotherapist.patch(plan, { note: 'x', version: 1 }))).toEqual([
      409,
      'stale-version',
    ]);
    must(await physiotherapist.post(`${plan}/issue`, { password: PASSWORD }), 200);
    expect(refused(await physiotherapist.patch(plan, { note: 'x' }))).toEqual([409, 'plan-issued']);
    must(await physiotherapist.get(plan), 200);
    must(await physiotherapist.get(`${plan}/print?lang=pl`), 200);
    await physiotherapist.get(`/api/v1/plans?patientId=${patient.id}&status=issued`);
    expect(refused(await physiotherapist.get(`${record}/referral-letter`))).toEqual([409, 'conflict']);

    const review = await newAssessment(physiotherapist, { patientId: patient.id, kind: 'review' });
    must(await physiotherapist.get(`/api/v1/assessments/${review.id}/previous`), 200);
    must(await physiotherapist.get(`${record}/previous`), 204);
    must(await physiotherapist.get(`${where}/episodes`), 200);
    await amended(physiotherapist, begun.id, { set: { history: { rf_weakness_progressing: true } } });
    must(await physiotherapist.get(`${record}/referral-letter`), 200);
    must(await physiotherapist.get(`${record}/print`), 200);
    expect(refused(await physiotherapist.post(`${record}/referrals`, { kind: 'gp' }))).toEqual([409, 'conflict']);
    const letter = must(await physiotherapist.post<Referral>(`${record}/referrals`, { kind: 'emergency' }), 201);
    const referral = `/api/v1/referrals/${letter.id}`;
    must(await physiotherapist.get(`${record}/referrals`), 200);
    must(await physiotherapist.patch(referral, { ownWords: 'Rung before.' }, { 'if-match': '"1"' }), 200);
    expect(refused(await physiotherapist.patch(referral, { ownWords: '' }, { 'if-match': '"1"' }))).toEqual([412, 'precondition-failed']);
    const news = { kind: 'sent', at: new Date(Date.now() + 60_000).toISOString(), saidBy: 'Spec physiotherapist' };
    expect(refused(await physiotherapist.post(`${referral}/events`, news))).toEqual([409, 'referral-not-signed']);
    must(await physiotherapist.post(`${referral}/sign`, { password: PASSWORD, version: 2 }), 200);
    expect(refused(await physiotherapist.post(`${referral}/sign`, { password: PASSWORD }))).toEqual([409, 'referral-signed']);
    must(await physiotherapist.post(`${referral}/events`, news), 200);
    must(await physiotherapist.get(`${referral}/print`), 200);
    must(await physiotherapist.get(`/api/v1/referrals?status=open&patientId=${patient.id}`), 200);
    must(await manager.get('/api/v1/referrals/counts'), 200);
    must(await manager.get(referral, REASON), 200);
    must(await physiotherapist.post(`${referral}/withdraw`, { reason: 'Sent twice.' }), 200);
    expect(refused(await physiotherapist.post(`${referral}/withdraw`, { reason: 'x' }))).toEqual([409, 'referral-withdrawn']);
    expect(refused(await physiotherapist.get(`${plan}/print`))).toEqual([409, 'plan-blocked']);
    must(await physiotherapist.get<Assessment>(record), 200);

    must(await manager.get('/api/v1/reports/caseload'), 200);
    must(await manager.get('/api/v1/reports/caseload', { accept: 'text/csv' }), 200);
    must(await manager.get('/api/v1/reports/caseload/list?measure=signed&kind=initial&limit=1'), 200);
    must(await manager.get(where, REASON), 200);
    must(await administrator.get(`/api/v1/audit-events?objectId=${begun.id}&limit=200`), 200);
  });

  it('answers as described about danger, and about a record entered in error', async () => {
    const { id } = await newAssessment(physiotherapist);
    const danger = signableCase();
    must(
      await new Device(physiotherapist, id).send(
        changesOf({ ...danger, history: { ...danger.history, rf_weakness_progressing: true } }),
        1,
      ),
      200,
    );
    const where = `/api/v1/assessments/${id}`;
    const [flag] = must(
      await physiotherapist.get<{ redFlags: { id: string }[] }>(`${where}/reasoning`),
      200,
    ).redFlags;
    must(
      await physiotherapist.post(`${where}/flag-actions`, {
        flag: flag?.id,
        action: 'Called an ambulance.',
        takenBy: 'Demo Physiotherapist',
        at: new Date().toISOString(),
      }),
      200,
    );
    must(await sign(id), 200);
    expect(refused(await physiotherapist.post(`${where}/plan`, {}))).toEqual([409, 'plan-blocked']);
    must(
      await physiotherapist.post(`${where}/entered-in-error`, { reason: 'A twin.', password: PASSWORD }),
      200,
    );
  });
});

describe('around the record', () => {
  it('answers as described to whoever signs in, works here, and asks what the clinic knows', async () => {
    must(await physiotherapist.get('/api/v1/auth/me'), 200);
    const anybody = new CheckedClient(new Client(api), description);
    const credentials = { email: clinic.emails.manager, password: PASSWORD };
    const session = await anybody.post('/api/v1/auth/sign-in', credentials);
    must(session, 200);
    const catalogue = await manager.get('/api/v1/catalogue');
    must(await manager.get('/api/v1/catalogue', { 'if-none-match': catalogue.headers['etag'] ?? '' }), 304);
    must(await manager.post('/api/v1/reasoning', signableCase()), 200);
    const person = must(
      await administrator.post<{ id: string }>('/api/v1/practitioners', {
        name: 'Somebody',
        email: `${uuidv7()}@spec.example`,
        role: 'manager',
        password: 'a long sentence of words',
      }),
      201,
    );
    must(await administrator.patch(`/api/v1/practitioners/${person.id}`, { active: false }), 200);
    must(await administrator.get('/api/v1/practitioners'), 200);
    must(await physiotherapist.get('/api/v1/clinic'), 200);
    must(await administrator.patch('/api/v1/clinic', { coreTests: ['slump'] }), 200);
    must(await administrator.patch('/api/v1/clinic', { coreTests: null, timeZone: 'Europe/Warsaw' }), 200);
    must(await anybody.get('/health/live'), 200);
    must(await anybody.get('/health/ready'), 200);
    const leaver = new Client(api, (session.headers['set-cookie'] ?? '').split(';')[0]);
    must(await new CheckedClient(leaver, description).post('/api/v1/auth/sign-out'), 204);
  });

  it('refuses as described', async () => {
    const anybody = new CheckedClient(new Client(api), description);
    const path = '/api/v1/patients';
    expect(refused(await anybody.get(path))).toEqual([401, 'not-signed-in']);
    expect(refused(await administrator.get(path))).toEqual([403, 'not-allowed']);
    expect(refused(await manager.get(path))).toEqual([403, 'reason-required']);
    expect(refused(await physiotherapist.get(`${path}/${uuidv7()}`))).toEqual([404, 'not-found']);
    expect(refused(await physiotherapist.get(`${path}/%zz`))).toEqual([400, 'bad-request']);
    expect(refused(await physiotherapist.get(`${path}/x`))).toEqual([422, 'invalid-input']);
    expect(refused(await physiotherapist.get(`${path}?limit=0`))).toEqual([422, 'invalid-input']);
    expect(refused(await physiotherapist.post(path, '{'))).toEqual([400, 'malformed-json']);
    expect(refused(await physiotherapist.post(path, { ...patientInput(), sex: 'x' }))).toEqual([
      422,
      'invalid-input',
    ]);
    expect(refused(await physiotherapist.post(path, { note: 'x'.repeat(300_000) }))).toEqual([
      413,
      'too-large',
    ]);
    expect(refused(await physiotherapist.post(path, 'x', { 'content-type': 'text/plain' }))).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(
      refused(await physiotherapist.post(path, patientInput(), { origin: 'https://elsewhere.example' })),
    ).toEqual([403, 'wrong-origin']);
    const guess = { email: 'nobody@spec.example', password: 'wrong' };
    for (let i = 0; i < 10; i++)
      expect(refused(await anybody.post('/api/v1/auth/sign-in', guess))).toEqual([401, 'wrong-credentials']);
    expect(refused(await anybody.post('/api/v1/auth/sign-in', guess))).toEqual([429, 'too-many-requests']);
  });
});
