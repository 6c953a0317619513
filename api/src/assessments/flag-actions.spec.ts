import type { Assessment } from '@stride/contracts';
import {
  amended,
  must,
  newClinic,
  recordedAssessment,
  signedAssessment,
  withdrawn,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, withClient, type TestApi } from '../../test/start-api';

/** A danger that is found out after signing is acted on too, beside a record that stays as it was signed. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const CANCER = { set: { history: { rf_cancer_history: true } } };
const WEAKNESS = { set: { history: { rf_weakness_progressing: true } } };
const act = (id: string, flag: string) =>
  clinic.physiotherapist.post<Assessment>(`/api/v1/assessments/${id}/flag-actions`, {
    flag,
    action: 'Rang the general practitioner.',
    takenBy: 'Spec physiotherapist',
    at: '2026-01-05T10:00:00.000Z',
  });
const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);
/** A signed record with a flag that an amendment raised. */
async function dangerSince(): Promise<{ id: string; flag: string }> {
  const { id } = await signedAssessment(clinic.physiotherapist);
  const [flag = ''] = (await amended(clinic.physiotherapist, id, WEAKNESS)).flagsAwaitingAction;
  return { id, flag };
}

it('says of a draft, a signed and an amended record which flags wait for an action', async () => {
  const quiet = signableCase();
  const draft = await recordedAssessment(clinic.physiotherapist, {
    ...quiet,
    history: { ...quiet.history, rf_weakness_progressing: true },
  });
  const [flag = ''] = draft.flagsAwaitingAction;
  expect(flag).toMatch(/^RF-/);
  expect(must(await act(draft.id, flag), 200).flagsAwaitingAction).toEqual([]);
  const signed = await signedAssessment(clinic.physiotherapist);
  expect(signed.flagsAwaitingAction).toEqual([]);
  expect((await amended(clinic.physiotherapist, signed.id, WEAKNESS)).flagsAwaitingAction).toEqual([flag]);
  expect((await withdrawn(clinic.physiotherapist, signed.id)).flagsAwaitingAction).toEqual([]);
});

it('keeps what was done about a flag that an amendment raised, audited, beside the frozen record', async () => {
  const { id, flag } = await dangerSince();
  const frozen = () =>
    api.asOwner('select document, reasoning, hash, counts, status from assessment where id = $1', [id]);
  const before = await frozen();
  const told = must(await act(id, flag), 200);
  expect(told.flagActions).toMatchObject([{ flag, action: 'Rang the general practitioner.' }]);
  expect(told.flagsAwaitingAction).toEqual([]);
  expect(await read(id)).toEqual(told);
  expect(await frozen()).toEqual(before);
  const [event] = await api.asOwner(
    "select facts from audit_event where object_id = $1 and deed = 'assessment.flag-action'",
    [id],
  );
  expect(event).toEqual({ facts: { flag, afterSigning: true } });
  // A second thing done stands beside the first.
  expect(must(await act(id, flag), 200).flagActions).toHaveLength(2);
});

it('refuses one that the signature covers, one that nothing raises, and any on a withdrawn record', async () => {
  const quiet = signableCase();
  const draft = await recordedAssessment(clinic.physiotherapist, {
    ...quiet,
    history: { ...quiet.history, ...CANCER.set.history },
  });
  const [covered] = must(
    await clinic.physiotherapist.get<{ redFlags: { id: string }[] }>(
      `/api/v1/assessments/${draft.id}/reasoning`,
    ),
    200,
  ).redFlags;
  for (const flag of draft.flagsAwaitingAction) must(await act(draft.id, flag), 200);
  must(
    await clinic.physiotherapist.post(`/api/v1/assessments/${draft.id}/sign`, {
      password: 'a password only for specs',
    }),
    200,
  );
  await amended(clinic.physiotherapist, draft.id, WEAKNESS);
  expect(problemOf(await act(draft.id, covered?.id ?? ''))).toBe('assessment-signed');
  const nowhere = await act(draft.id, 'RF-E4-AAA');
  expect([nowhere.status, pointersOf(nowhere)]).toEqual([422, ['/flag']]);
  const { id, flag } = await dangerSince();
  await withdrawn(clinic.physiotherapist, id);
  expect(problemOf(await act(id, flag))).toBe('assessment-signed');
});

describe('the database', () => {
  const insert = (id: string, flag: string) =>
    `insert into flag_action (clinic_id, id, assessment_id, flag, action, recorded_by)
     select clinic_id, gen_random_uuid(), id, '${flag}', 'x', practitioner_id from assessment where id = '${id}'`;
  const asApp = (sql: string) =>
    withClient(api.appUrl, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.clinic_id', $1, true)", [clinic.id]);
      const done = await client.query(sql).finally(() => client.query('rollback'));
      return done.rowCount;
    });

  it('takes an action for a flag raised since, and refuses any other on what is signed or withdrawn', async () => {
    const { id, flag } = await dangerSince();
    expect(await asApp(insert(id, flag))).toBe(1);
    const quiet = await signedAssessment(clinic.physiotherapist);
    for (const sql of [insert(id, 'RF-E4-AAA'), insert(quiet.id, flag)]) {
      await expect(asApp(sql)).rejects.toThrow(/raised since/);
      await withClient(api.ownerUrl, async (client) => {
        await client.query('set session_replication_role = replica');
        await expect(client.query(sql)).rejects.toThrow(/raised since/);
      });
    }
    await withdrawn(clinic.physiotherapist, id);
    await expect(asApp(insert(id, flag))).rejects.toThrow(/raised since/);
  });
  it('never lets one be rewritten or taken away', async () => {
    const { id, flag } = await dangerSince();
    must(await act(id, flag), 200);
    for (const sql of [
      `update flag_action set action = 'nothing' where assessment_id = '${id}'`,
      `delete from flag_action where assessment_id = '${id}'`,
    ]) {
      await expect(asApp(sql)).rejects.toThrow(/permission denied|append-only/);
      await withClient(api.ownerUrl, (client) => expect(client.query(sql)).rejects.toThrow(/append-only/));
    }
  });
});

it('prints what was done in the referral letter of the amended record', async () => {
  const { id, flag } = await dangerSince();
  const letter = () => clinic.physiotherapist.get(`/api/v1/assessments/${id}/referral-letter`);
  const before = await letter();
  must(await act(id, flag), 200);
  const after = await letter();
  expect([before.status, after.status]).toEqual([200, 200]);
  expect(after.bytes.equals(before.bytes)).toBe(false);
});
