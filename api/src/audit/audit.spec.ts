import type { Page } from '@stride/contracts';
import {
  draftPlan,
  must,
  newClinic,
  newPatient,
  PASSWORD,
  patientInput,
  REASON,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { startApi, type TestApi } from '../../test/start-api';

interface Event {
  id: string;
  at: string;
  practitionerId: string;
  practitioner: string;
  deed: string;
  objectKind: string;
  objectId: string;
  reason: string | null;
}

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const eventsOf = async (objectId: string): Promise<Event[]> =>
  must(
    await clinic.administrator.get<Page<Event>>(`/api/v1/audit-events?objectId=${objectId}&limit=200`),
    200,
  ).items;
const countOf = async (): Promise<number> =>
  Number(
    (
      await api.asOwner<{ n: string }>('select count(*) as n from audit_event where clinic_id = $1', [
        clinic.id,
      ])
    )[0]?.n,
  );

it('tells the administrator who did what to a record, newest first, and nothing of its content', async () => {
  const { id, patientId } = await signedAssessment(clinic.physiotherapist);
  must(await clinic.manager.get(`/api/v1/assessments/${id}`, REASON), 200);
  const events = await eventsOf(id);
  expect(events[0]).toMatchObject({
    objectKind: 'assessment',
    objectId: id,
    practitionerId: clinic.practitionerIds.manager,
    practitioner: 'Spec manager',
    reason: REASON['x-access-reason'],
  });
  expect(events.map((event) => event.deed)).toEqual(
    expect.arrayContaining(['assessment.signed', 'assessment.changed', 'assessment.begun']),
  );
  expect((await eventsOf(patientId)).map((event) => event.deed)).toContain('patient.created');
  expect(JSON.stringify(await eventsOf(id))).not.toMatch(/Rowan|Alder|mtt_hip|1978-04/);
});

it('has an event for every answer that held a patient’s data', async () => {
  const plan = await draftPlan(clinic.physiotherapist);
  must(await clinic.physiotherapist.post(`/api/v1/plans/${plan.id}/issue`, { password: PASSWORD }), 200);
  for (const path of [
    '/api/v1/patients?query=demo',
    `/api/v1/patients/${plan.patientId}`,
    `/api/v1/patients/${plan.patientId}/episodes`,
    '/api/v1/patients/duplicates?givenName=Rowan&familyName=Demo-Alder&birthDate=1978-04-05',
    '/api/v1/assessments',
    `/api/v1/assessments/${plan.assessmentId}`,
    `/api/v1/assessments/${plan.assessmentId}/reasoning`,
    '/api/v1/plans',
    `/api/v1/plans/${plan.id}`,
    `/api/v1/plans/${plan.id}/print?lang=en`,
  ]) {
    const before = await countOf();
    expect([path, (await clinic.physiotherapist.get(path)).status]).toEqual([path, 200]);
    expect([path, await countOf()]).toEqual([path, before + 1]);
  }
});

it('writes no event for what did not happen', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist);
  const before = await countOf();
  expect(
    (await clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD })).status,
  ).toBe(409);
  expect((await clinic.physiotherapist.post('/api/v1/patients', { givenName: '' })).status).toBe(422);
  expect(await countOf()).toBe(before);
});

it('pages through all events, each once', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<Event> = must(
      await clinic.administrator.get<Page<Event>>(
        `/api/v1/audit-events?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`,
      ),
      200,
    );
    seen.push(...page.items.map((event) => event.id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(await countOf());
});

describe('an answer that tells of a patient leaves its event, however the question was put', () => {
  const grewBy = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await countOf();
    await work();
    return (await countOf()) - before;
  };
  it.each<[string, () => Promise<() => Promise<{ status: number }>>]>([
    [
      'an assessment begun again',
      async () => {
        const { id, patientId, kind, startedAt } = await signedAssessment(clinic.physiotherapist);
        return () => clinic.physiotherapist.put(`/api/v1/assessments/${id}`, { patientId, kind, startedAt });
      },
    ],
    [
      'a patient added again',
      async () => {
        const { id } = await newPatient(clinic.physiotherapist);
        return () => clinic.physiotherapist.post('/api/v1/patients', { ...patientInput(), id });
      },
    ],
    [
      'a plan drafted again',
      async () => {
        const { assessmentId } = await draftPlan(clinic.physiotherapist);
        return () => clinic.physiotherapist.post(`/api/v1/assessments/${assessmentId}/plan`, {});
      },
    ],
    [
      'the list behind a number of the caseload',
      () => Promise.resolve(() => clinic.manager.get('/api/v1/reports/caseload/list?measure=active')),
    ],
    [
      'a patient changed in nothing',
      async () => {
        const { id } = await newPatient(clinic.physiotherapist);
        return () => clinic.physiotherapist.patch(`/api/v1/patients/${id}`, {});
      },
    ],
  ])('%s', async (_what, prepare) => {
    const ask = await prepare();
    expect(await grewBy(async () => expect((await ask()).status).toBeLessThan(300))).toBe(1);
  });
});
