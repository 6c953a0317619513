import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';
import { newClinic, newPractitioner, signedAssessment, signIn, type TestClinic } from '../../test/builders';
import { startApi, type TestApi } from '../../test/start-api';
import { verifyAudit, type AuditAnchor } from './index';

/** Somebody with the whole server rewrites the past; the chain shows it. */
let api: TestApi;
let clinic: TestClinic;
let source: DataSource;
beforeAll(async () => {
  api = await startApi();
  source = await new DataSource(databaseOptions(api.appUrl, 2)).initialize();
  await api.asOwner('alter table audit_event disable trigger append_only');
});
beforeEach(async () => {
  clinic = await newClinic(api);
  await signedAssessment(clinic.physiotherapist);
});
afterAll(async () => {
  await source.destroy();
  await api.stop();
});

const verify = (anchors: readonly AuditAnchor[] = []) => verifyAudit(source, [clinic.id], anchors);
const tamper = (sql: string) => api.asOwner(sql, [clinic.id]);

it('holds for what the API writes, by one practitioner or several at once', async () => {
  const colleague = await signIn(api, (await newPractitioner(api, clinic.id, 'physiotherapist')).email);
  await Promise.all([
    signedAssessment(clinic.physiotherapist),
    signedAssessment(colleague),
    signedAssessment(clinic.physiotherapist),
  ]);
  const { events, broken } = await verify();
  expect(events).toBeGreaterThan(12);
  expect(broken).toEqual([]);
});
it.each([
  ['edited', "update audit_event set reason = 'nothing' where clinic_id = $1 and position = 2"],
  [
    'given another time',
    "update audit_event set at = at - interval '1 second' where clinic_id = $1 and position = 2",
  ],
  [
    'given another doer',
    'update audit_event set practitioner_id = gen_random_uuid() where clinic_id = $1 and position = 2',
  ],
  ['removed', 'delete from audit_event where clinic_id = $1 and position = 2'],
  [
    'removed and its place closed',
    'with gone as (delete from audit_event where clinic_id = $1 and position = 2 returning chain) update audit_event e set position = 2 from gone where e.clinic_id = $1 and e.chain = gone.chain and e.position = 3',
  ],
  [
    'the last and removed',
    'delete from audit_event where clinic_id = $1 and position = (select max(length) from audit_head where clinic_id = $1)',
  ],
  ['all removed', 'delete from audit_event where clinic_id = $1'],
])('shows an event that was %s', async (_how, sql) => {
  await tamper(sql);
  expect((await verify()).broken.length).toBeGreaterThan(0);
});
it('shows, by an anchor kept elsewhere, a tail that was cut with its head wound back', async () => {
  const { anchors } = await verify();
  await tamper('delete from audit_event where clinic_id = $1 and position > 1');
  await tamper(
    'update audit_head h set length = 1, hash = (select e.hash from audit_event e where e.clinic_id = h.clinic_id and e.chain = h.chain and e.position = 1) where h.clinic_id = $1',
  );
  expect((await verify()).broken).toEqual([]);
  expect((await verify(anchors)).broken.length).toBeGreaterThan(0);
});
