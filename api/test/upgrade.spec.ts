import type { Plan } from '@stride/contracts';
import { migrateDatabase } from '../src/migrate';
import {
  amended,
  draftPlan,
  issuedPlan,
  must,
  newClinic,
  signedAssessment,
  withdrawn,
  type TestClinic,
} from './builders';
import { problemOf } from './client';
import { startApi, type TestApi } from './start-api';

/** A clinic that worked before plans and episodes followed corrections, brought up to date. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const BEFORE = [
  'alter table plan drop column drawn_from',
  'alter table assessment drop constraint ck_assessment_signed',
  'drop trigger drafts_only on assessment_change',
  'drop function refuse_change_of_signed',
  "delete from migration where name ~ '^(DrawPlansAgain|FollowCorrections|GuardSignature)'",
  // What a correction left behind then: nothing of it.
  'alter table plan disable trigger frozen',
  "update plan set status = case when issued_at is null then 'draft' else 'issued' end where status = 'superseded'",
  'alter table plan enable always trigger frozen',
  "update episode set last_urgency = 'none', review_due_on = '2026-01-01', last_signed_at = coalesce(last_signed_at, now())",
];

it('takes plans of emergencies and withdrawn records out of force, and puts episodes where they stand', async () => {
  const quiet = await issuedPlan(clinic.physiotherapist);
  const stale = await draftPlan(clinic.physiotherapist);
  await amended(clinic.physiotherapist, stale.assessmentId, {
    set: { history: { rf_cancer_history: true } },
  });
  const emergency = await issuedPlan(clinic.physiotherapist);
  await amended(clinic.physiotherapist, emergency.assessmentId, {
    set: { history: { rf_weakness_progressing: true } },
  });
  const wrong = await signedAssessment(clinic.physiotherapist);
  const mistaken = await draftPlan(clinic.physiotherapist, wrong.id);
  await withdrawn(clinic.physiotherapist, wrong.id);
  const standing = () =>
    api.asOwner(
      'select e.id, e.status, e.last_urgency, e.review_due_on, e.ready_to_discharge, e.last_signed_at, e.first_signed_on, e.closed_at from episode e where exists (select 1 from amendment m join assessment a on a.id = m.assessment_id where a.episode_id = e.id) order by id',
    );
  const open = () => api.asOwner('select * from caseload_open where episodes > 0 order by 1, 2, 3, 4, 5');
  const episodes = await standing();

  for (const statement of BEFORE) await api.asOwner(statement);
  expect(await standing()).not.toEqual(episodes);
  await migrateDatabase(api.ownerUrl, new URL(api.appUrl).password);

  expect(await standing()).toEqual(episodes);
  expect(await open()).not.toEqual([]);
  const status = async (plan: Plan) =>
    must(await clinic.physiotherapist.get<Plan>(`/api/v1/plans/${plan.id}`), 200).status;
  expect(await Promise.all([quiet, stale, emergency, mistaken].map(status))).toEqual([
    'issued',
    'draft',
    'superseded',
    'superseded',
  ]);
  const issue = (plan: Plan) =>
    clinic.physiotherapist.post(`/api/v1/plans/${plan.id}/issue`, { password: 'a password only for specs' });
  expect(problemOf(await issue(stale))).toBe('plan-outdated');
  expect((await issue(await draftPlan(clinic.physiotherapist, quiet.assessmentId))).status).toBe(200);
});
