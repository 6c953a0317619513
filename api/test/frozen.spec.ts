import type { Plan } from '@stride/contracts';
import {
  draftPlan,
  draftReferral,
  must,
  newAssessment,
  newClinic,
  PASSWORD,
  signedAssessment,
  signedReferral,
  type TestClinic,
} from './builders';
import { startApi, withClient, type TestApi } from './start-api';

/** What was signed or written down for ever stays so for the API's role, for the owner, and for a superuser in a replica session. */
let api: TestApi;
let clinic: TestClinic;
let assessmentId: string;
let planId: string;
let draftId: string;
let letterId: string;
let draftLetterId: string;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  const draft = await draftPlan(clinic.physiotherapist, (await signedAssessment(clinic.physiotherapist)).id);
  const issued = must(
    await clinic.physiotherapist.post<Plan>(`/api/v1/plans/${draft.id}/issue`, { password: PASSWORD }),
    200,
  );
  [assessmentId, planId] = [issued.assessmentId, issued.id];
  letterId = (await signedReferral(clinic.physiotherapist)).id;
  draftLetterId = (await draftReferral(clinic.physiotherapist)).id;
  must(
    await clinic.physiotherapist.post(`/api/v1/referrals/${letterId}/events`, {
      kind: 'sent',
      at: new Date().toISOString(),
      saidBy: 'Somebody',
    }),
    200,
  );
  draftId = (await newAssessment(clinic.physiotherapist)).id;
  must(
    await clinic.physiotherapist.post(`/api/v1/assessments/${assessmentId}/amendments`, {
      reason: 'A small correction.',
      changes: [{ set: { history: { course: 'improving' } } }],
    }),
    201,
  );
});
afterAll(() => api.stop());

const attacks: [string, () => string][] = [
  [
    'rewriting a signed assessment',
    () => `update assessment set document = '{}' where id = '${assessmentId}'`,
  ],
  [
    'rewriting a signed assessment’s reasoning',
    () => `update assessment set reasoning = '{}' where id = '${assessmentId}'`,
  ],
  [
    'making a signed assessment a draft again',
    () => `update assessment set status = 'draft' where id = '${assessmentId}'`,
  ],
  [
    'withdrawing and rewriting in one step',
    () => `update assessment set status = 'entered-in-error', document = '{}' where id = '${assessmentId}'`,
  ],
  ['deleting a signed assessment', () => `delete from assessment where id = '${assessmentId}'`],
  ['rewriting an issued plan', () => `update plan set items = '[]' where id = '${planId}'`],
  [
    'rewriting the words of an issued plan’s sheet',
    () => `update plan set printed = '{}' where id = '${planId}'`,
  ],
  ['judging an issued plan otherwise', () => `update plan set judgements = '{"night-waking": {}}' where id = '${planId}'`],
  ['making an issued plan a draft again', () => `update plan set status = 'draft' where id = '${planId}'`],
  ['deleting an issued plan', () => `delete from plan where id = '${planId}'`],
  [
    'rewriting an amendment',
    () => `update amendment set reason = 'nothing' where assessment_id = '${assessmentId}'`,
  ],
  ['deleting an amendment', () => `delete from amendment where assessment_id = '${assessmentId}'`],
  [
    'rewriting the journal',
    () => `update assessment_change set operation = '{}' where assessment_id = '${assessmentId}'`,
  ],
  [
    'deleting from the journal',
    () => `delete from assessment_change where assessment_id = '${assessmentId}'`,
  ],
  [
    'journalling a change of a signed assessment',
    () =>
      `insert into assessment_change (clinic_id, id, assessment_id, device_id, seq, entered_at, practitioner_id, base_version, version, operation, applied)
       select clinic_id, gen_random_uuid(), id, gen_random_uuid(), 1, now(), practitioner_id, 1, 2, '{}', true from assessment where id = '${assessmentId}'`,
  ],
  [
    'signing without reasoning, hash or signer',
    () => `update assessment set status = 'signed', draft_danger = null where id = '${draftId}'`,
  ],
  [
    'signing without a hash',
    () =>
      `update assessment set status = 'signed', draft_danger = null, reasoning = '{}', counts = '{1}', signed_at = now(), signed_on = now(), signed_by = practitioner_id where id = '${draftId}'`,
  ],
  ['rewriting the words of a signed letter', () => `update referral set printed = '{}' where id = '${letterId}'`],
  ['making a signed letter a draft again', () => `update referral set status = 'draft' where id = '${letterId}'`],
  [
    'withdrawing a letter and rewriting it in one step',
    () =>
      `update referral set status = 'withdrawn', withdrawn_at = now(), withdrawn_by = signed_by, withdrawn_reason = 'x', own_words = 'x' where id = '${letterId}'`,
  ],
  ['deleting a signed letter', () => `delete from referral where id = '${letterId}'`],
  ['signing a letter without its words', () => `update referral set status = 'signed', signed_at = now(), signed_by = created_by, hash = 'x' where id = '${draftLetterId}'`],
  ['rewriting the news of a letter', () => `update referral_event set note = 'x' where referral_id = '${letterId}'`],
  ['deleting the news of a letter', () => `delete from referral_event where referral_id = '${letterId}'`],
  [
    'writing news of a letter that is not signed',
    () =>
      `insert into referral_event (clinic_id, id, referral_id, kind, at, said_by, recorded_by) select clinic_id, gen_random_uuid(), id, 'outcome', now(), 'x', created_by from referral where id = '${draftLetterId}'`,
  ],
  ['rewriting the audit trail', () => `update audit_event set deed = 'nothing'`],
  ['deleting from the audit trail', () => `delete from audit_event`],
];

describe.each(attacks)('%s', (_what, sql) => {
  it('is refused to the role of the API', () =>
    withClient(api.appUrl, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.clinic_id', $1, true)", [clinic.id]);
      await expect(client.query(sql())).rejects.toThrow(/permission denied|frozen|signed|issued|never/i);
      await client.query('rollback');
    }));
  it('is refused to the superuser', () =>
    withClient(api.ownerUrl, (client) => expect(client.query(sql())).rejects.toThrow()));
  it('is refused to a superuser in a replica session', () =>
    withClient(api.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await expect(client.query(sql())).rejects.toThrow();
    }));
});

it.each(['assessment', 'plan', 'amendment', 'assessment_change', 'audit_event', 'referral', 'referral_event'])(
  'refuses to truncate %s, even in a replica session',
  (table) =>
    withClient(api.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await expect(client.query(`truncate ${table} cascade`)).rejects.toThrow();
    }),
);
