import type { Plan } from '@stride/contracts';
import {
  amended,
  Device,
  draftPlan,
  issuedPlan,
  must,
  newClinic,
  PASSWORD,
  recordedAssessment,
  withdrawn,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

/** A plan rests on a record: when the record is corrected, the plan follows. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const path = (plan: Plan, rest = ''): string => `/api/v1/plans/${plan.id}${rest}`;
const read = async (plan: Plan): Promise<Plan> =>
  must(await clinic.physiotherapist.get<Plan>(path(plan)), 200);
const draftAgain = (plan: Plan) =>
  clinic.physiotherapist.post<Plan>(`/api/v1/assessments/${plan.assessmentId}/plan`, {});
const issue = (plan: Plan) => clinic.physiotherapist.post<Plan>(path(plan, '/issue'), { password: PASSWORD });
const print = (plan: Plan) => clinic.physiotherapist.get(path(plan, '/print?lang=en'));
const refs = (plan: Plan): string[] => plan.items.map((item) => item.ref).sort();

/** A history of cancer: urgent. */
const urgent = { set: { history: { rf_cancer_history: true } } };
/** Weakness that is getting worse: an emergency. */
const emergency = { set: { history: { rf_weakness_progressing: true } } };
const noEmergency = { set: { history: { rf_weakness_progressing: false } } };

describe('a draft drawn before a correction', () => {
  it('is drawn anew from what the record says now, in the same plan', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect(refs(plan)).not.toContain('R-02');
    must(await clinic.physiotherapist.patch(path(plan), { note: 'Shy of stairs.', language: 'pl' }), 200);
    await amended(clinic.physiotherapist, plan.assessmentId, urgent);
    const again = must(await draftAgain(plan), 201);
    expect(again).toMatchObject({
      id: plan.id,
      version: plan.version + 2,
      note: 'Shy of stairs.',
      language: 'pl',
    });
    expect(refs(again)).toContain('R-02');
    expect(refs(again)).not.toContain('H-01');
    expect(again.withheld.map((item) => item.ref)).toContain('H-01');
    expect(must(await draftAgain(plan), 201)).toEqual(again);
  });
  it('is not issued until it is drawn anew', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    await amended(clinic.physiotherapist, plan.assessmentId, urgent);
    const refused = await issue(plan);
    expect([refused.status, problemOf(refused)]).toEqual([409, 'plan-outdated']);
    must(await draftAgain(plan), 201);
    expect(refs(must(await issue(plan), 200))).toContain('R-02');
  });
});

describe('a plan of an earlier visit', () => {
  const later = async (plan: Plan, weakness: boolean): Promise<void> => {
    const quiet = signableCase();
    const { id, flagsAwaitingAction } = await recordedAssessment(
      clinic.physiotherapist,
      { ...quiet, history: { ...quiet.history, rf_weakness_progressing: weakness } },
      { patientId: plan.patientId, kind: 'review' },
    );
    for (const flag of flagsAwaitingAction)
      must(
        await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
          flag,
          action: 'Called an ambulance.',
          takenBy: 'Spec physiotherapist',
          at: new Date().toISOString(),
        }),
        200,
      );
    must(await clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }), 200);
  };
  it('is not issued once a later visit is an emergency, and is again when the last one is none', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    await later(plan, true);
    const refused = await issue(plan);
    expect([refused.status, problemOf(refused)]).toEqual([409, 'plan-blocked']);
    expect((await read(plan)).status).toBe('draft');
    await later(plan, false);
    expect(must(await issue(plan), 200).status).toBe('issued');
  });
  it('is neither issued nor printed while a visit that is being recorded is an emergency so far', async () => {
    const [draft, issued] = [await draftPlan(clinic.physiotherapist), await issuedPlan(clinic.physiotherapist)];
    for (const plan of [draft, issued]) {
      const { id, version } = await recordedAssessment(clinic.physiotherapist, signableCase(), { patientId: plan.patientId, kind: 'review' });
      const tablet = new Device(clinic.physiotherapist, id);
      const blocked = (answer: { status: number }): unknown => [answer.status, problemOf(answer as Parameters<typeof problemOf>[0])];
      const ask = () => (plan === draft ? issue(plan) : print(plan));
      const recorded = must(await tablet.send([emergency], version), 200);
      expect(blocked(await ask())).toEqual([409, 'plan-blocked']);
      must(await tablet.send([{ set: { history: { rf_weakness_progressing: false } } }], recorded.version), 200);
      expect((await ask()).status).toBe(200);
    }
  });
  it('is not printed once it was issued and a later visit is an emergency, and is again when the last one is none', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    await later(plan, true);
    const refused = await print(plan);
    expect([refused.status, problemOf(refused)]).toEqual([409, 'plan-blocked']);
    await later(plan, false);
    expect((await print(plan)).status).toBe(200);
  });
});

describe.each([
  ['an emergency is found', (id: string) => amended(clinic.physiotherapist, id, emergency)],
  ['the record is withdrawn', (id: string) => withdrawn(clinic.physiotherapist, id)],
])('when %s', (_what, correct) => {
  it('takes the issued plan out of force, and prints it no more', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    await correct(plan.assessmentId);
    expect(await read(plan)).toMatchObject({ status: 'superseded', hash: plan.hash });
    const printed = await print(plan);
    expect([printed.status, problemOf(printed)]).toEqual([409, 'plan-blocked']);
  });
  it('takes the draft out of force too: it can be neither issued, edited nor printed', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    await correct(plan.assessmentId);
    expect((await read(plan)).status).toBe('superseded');
    expect([problemOf(await issue(plan)), problemOf(await print(plan))]).toEqual([
      'plan-blocked',
      'plan-blocked',
    ]);
    expect((await clinic.physiotherapist.patch(path(plan), { note: 'Later' })).status).toBe(409);
  });
  it('writes down that the plan went out of force', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    await correct(plan.assessmentId);
    const events = await api.asOwner('select 1 from audit_event where object_id = $1 and deed = $2', [
      plan.id,
      'plan.superseded',
    ]);
    expect(events).toHaveLength(1);
  });
});

it('drafts a new plan once the emergency was a wrong entry, and prints the old one as it was', async () => {
  const plan = await issuedPlan(clinic.physiotherapist);
  const before = await print(plan);
  await amended(clinic.physiotherapist, plan.assessmentId, emergency);
  await amended(clinic.physiotherapist, plan.assessmentId, noEmergency);
  expect((await print(plan)).bytes.equals(before.bytes)).toBe(true);
  const anew = must(await draftAgain(plan), 201);
  expect(anew.id).not.toBe(plan.id);
  expect(must(await issue(anew), 200).status).toBe('issued');
});
