import type { Caseload, EpisodeSummary, Page } from '@stride/contracts';
import type { Reasoning } from '@stride/assessment-engine';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';
import {
  amended,
  must,
  newAssessment,
  newClinic,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  withdrawn,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { startApi, type TestApi } from '../../test/start-api';
import { verifyRollup } from './index';

/** What is open in the clinic is what the signed visits say as they stand, corrections and withdrawals included. */
let api: TestApi;
let clinic: TestClinic;
let source: DataSource;
beforeAll(async () => {
  api = await startApi();
  source = await new DataSource(databaseOptions(api.appUrl, 2)).initialize();
});
beforeEach(async () => {
  clinic = await newClinic(api);
});
afterEach(async () => {
  expect((await verifyRollup(source, [clinic.id])).differences).toEqual([]);
});
afterAll(async () => {
  await source.destroy();
  await api.stop();
});

const danger = (there: boolean) => ({ set: { history: { rf_weakness_progressing: there } } });
async function open(): Promise<{ emergencies: number; active: number; overdue: number; ready: number }> {
  const { totals, practitioners } = must(await clinic.manager.get<Caseload>('/api/v1/reports/caseload'), 200);
  const [row] = practitioners;
  return {
    emergencies: totals.openEmergencies,
    active: row?.active ?? 0,
    overdue: row?.reviewOverdue ?? 0,
    ready: row?.readyToDischarge ?? 0,
  };
}
const reviewDue = async (episodeId: string): Promise<string | null> => {
  const [episode] = await api.asOwner<{ due: string | null }>(
    'select review_due_on::text as due from episode where id = $1',
    [episodeId],
  );
  return episode?.due ?? null;
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

it('opens and closes an emergency that an amendment raises and takes back, and moves the review', async () => {
  const { id, episodeId } = await signedAssessment(clinic.physiotherapist);
  expect(await reviewDue(episodeId)).toBe(inDays(28));
  await amended(clinic.physiotherapist, id, danger(true));
  expect([(await open()).emergencies, await reviewDue(episodeId)]).toEqual([1, inDays(14)]);
  await amended(clinic.physiotherapist, id, danger(false));
  expect([(await open()).emergencies, await reviewDue(episodeId)]).toEqual([0, inDays(28)]);
});

it('leaves the last visit in force when an earlier one is amended', async () => {
  const first = await signedAssessment(clinic.physiotherapist);
  await signedAssessment(clinic.physiotherapist, undefined, { patientId: first.patientId, kind: 'review' });
  await amended(clinic.physiotherapist, first.id, danger(true));
  expect((await open()).emergencies).toBe(0);
});

it('goes back to the visit before when the last one is withdrawn', async () => {
  const first = await signedAssessment(clinic.physiotherapist);
  const draft = await recordedAssessment(
    clinic.physiotherapist,
    { ...signableCase(), history: { ...signableCase().history, rf_weakness_progressing: true } },
    { patientId: first.patientId, kind: 'review' },
  );
  const { redFlags } = must(
    await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${draft.id}/reasoning`),
    200,
  );
  for (const { id: flag } of redFlags)
    await clinic.physiotherapist.post(`/api/v1/assessments/${draft.id}/flag-actions`, {
      flag,
      overrideReason: 'Seen in hospital already.',
    });
  must(
    await clinic.physiotherapist.post(`/api/v1/assessments/${draft.id}/sign`, { password: PASSWORD }),
    200,
  );
  expect((await open()).emergencies).toBe(1);
  await withdrawn(clinic.physiotherapist, draft.id);
  expect(await open()).toMatchObject({ emergencies: 0, active: 1 });
});

it('has nothing open when the only signed visit is withdrawn', async () => {
  const { id, episodeId } = await signedAssessment(clinic.physiotherapist);
  await withdrawn(clinic.physiotherapist, id);
  expect([await open(), await reviewDue(episodeId)]).toEqual([
    { emergencies: 0, active: 0, overdue: 0, ready: 0 },
    null,
  ]);
});

const discharged = async (): Promise<{ patientId: string; episodeId: string; dischargeId: string }> => {
  const { patientId, episodeId } = await signedAssessment(clinic.physiotherapist);
  const given = { patientId, kind: 'discharge' } as const;
  const { id } = await signedAssessment(clinic.physiotherapist, undefined, given);
  return { patientId, episodeId, dischargeId: id };
};
it('opens the episode again when its discharge is withdrawn', async () => {
  const { patientId, episodeId, dischargeId } = await discharged();
  expect((await open()).active).toBe(0);
  await withdrawn(clinic.physiotherapist, dischargeId);
  expect((await open()).active).toBe(1);
  const { items } = must(
    await clinic.physiotherapist.get<Page<EpisodeSummary>>(`/api/v1/patients/${patientId}/episodes`),
    200,
  );
  expect(items).toMatchObject([{ id: episodeId, status: 'open', closedAt: null }]);
  const next = await newAssessment(clinic.physiotherapist, { patientId, kind: 'review' });
  expect(next.episodeId).toBe(episodeId);
});
it('leaves it closed when the care goes on in another episode', async () => {
  const { patientId, dischargeId } = await discharged();
  await signedAssessment(clinic.physiotherapist, undefined, { patientId });
  await withdrawn(clinic.physiotherapist, dischargeId);
  expect((await open()).active).toBe(1);
});

it('finds an episode that does not stand where its visits put it', async () => {
  const { episodeId } = await signedAssessment(clinic.physiotherapist);
  await api.asOwner("update episode set last_urgency = 'emergency' where id = $1", [episodeId]);
  expect((await verifyRollup(source, [clinic.id])).differences).toHaveLength(2);
  await api.asOwner("update episode set last_urgency = 'none' where id = $1", [episodeId]);
});
