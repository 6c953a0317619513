import type { Caseload, CaseloadListItem, Page } from '@stride/contracts';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';
import {
  draftPlan,
  must,
  newAssessment,
  newClinic,
  newPatient,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import type { Reasoning } from '@stride/assessment-engine';
import { signableCase } from '../../test/cases';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';
import { verifyRollup } from './index';

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
afterAll(async () => {
  await source.destroy();
  await api.stop();
});

const today = (): string => new Date().toISOString().slice(0, 10);
const monthStart = (): string => `${today().slice(0, 7)}-01`;
const report = async (query = ''): Promise<Caseload> =>
  must(await clinic.manager.get<Caseload>(`/api/v1/reports/caseload${query}`), 200);
/** The whole list, read in parts of two. */
async function list(measure: string): Promise<CaseloadListItem[]> {
  const all: CaseloadListItem[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const part: Page<CaseloadListItem> = must(
      await clinic.manager.get<Page<CaseloadListItem>>(
        `/api/v1/reports/caseload/list?measure=${measure}&limit=2&cursor=${cursor}`,
      ),
      200,
    );
    expect(part.items.length).toBeLessThanOrEqual(2);
    all.push(...part.items);
    cursor = part.nextCursor;
  }
  return all;
}
const expectRollupEqualsRecount = async (): Promise<void> =>
  expect((await verifyRollup(source, [clinic.id])).differences).toEqual([]);

it('counts nothing in an empty clinic', async () => {
  const empty = await report();
  expect(empty.totals).toEqual({ assessments: 0, patients: 0, unsigned: 0, openEmergencies: 0 });
  expect(empty.practitioners).toMatchObject([
    { practitionerId: clinic.practitionerIds.physiotherapist, signed: 0 },
  ]);
});

it('counts a signed assessment at once, in every place it belongs to', async () => {
  await signedAssessment(clinic.physiotherapist);
  await recordedAssessment(clinic.physiotherapist);
  for (const query of [
    '',
    `?from=${today()}&to=${today()}`,
    `?from=${monthStart()}&to=${today()}`,
    `?practitionerId=${clinic.practitionerIds.physiotherapist}`,
  ]) {
    const counted = await report(query);
    expect([query, counted.totals.assessments]).toEqual([query, 1]);
    expect(counted.practitioners[0]).toMatchObject({ signed: 1, new: 1, active: 1 });
    expect(counted.months).toEqual([
      { month: today().slice(0, 7), initial: 1, review: 0, discharge: 0, mini: 0 },
    ]);
    expect(counted.urgency.find((row) => row.urgency === 'none')?.assessments).toBe(1);
    expect(counted.causes.find((row) => row.ref === 'C1')).toMatchObject({
      likely: expect.any(Number) as number,
    });
  }
  expect((await report(`?practitionerId=${clinic.practitionerIds.manager}`)).totals.assessments).toBe(0);
});

it('counts nothing outside the period', async () => {
  await signedAssessment(clinic.physiotherapist);
  expect((await report('?from=2025-01-01&to=2025-12-31')).totals.assessments).toBe(0);
});

it('counts drafts that are more than a day old as unsigned', async () => {
  await newAssessment(clinic.physiotherapist, {
    startedAt: new Date(Date.now() - 25 * 3_600_000).toISOString(),
  });
  await newAssessment(clinic.physiotherapist, { startedAt: new Date(Date.now() - 3_600_000).toISOString() });
  expect((await report()).totals.unsigned).toBe(1);
  expect(await list('unsigned')).toHaveLength(1);
});

it('opens, behind each number, a list that sums to it', async () => {
  await signedAssessment(clinic.physiotherapist);
  await signedAssessment(clinic.physiotherapist);
  const [row] = (await report()).practitioners;
  for (const [measure, number] of [
    ['new', row?.new],
    ['active', row?.active],
    ['review-overdue', row?.reviewOverdue],
    ['ready-to-discharge', row?.readyToDischarge],
    ['unsigned', row?.unsigned],
    ['signed', row?.signed],
  ] as const) {
    expect([measure, (await list(measure)).length]).toEqual([measure, number]);
  }
  expect(JSON.stringify(await list('active'))).not.toMatch(/Rowan|Alder/);
});

it('keeps the rollup equal to a recount through signing, amending and withdrawing', async () => {
  const first = await signedAssessment(clinic.physiotherapist);
  const second = await signedAssessment(clinic.physiotherapist, undefined, {
    patientId: first.patientId,
    kind: 'review',
  });
  await expectRollupEqualsRecount();
  // The hip is not stiff after all: the factor counts elsewhere from now on.
  const correction = {
    reason: 'A typing error.',
    changes: [
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: 15 } } },
      { set: { finding: { test: 'ely_knee_flex_deg', side: 'left', value: 140 } } },
    ],
  };
  const before = (await report()).causes;
  must(await clinic.physiotherapist.post(`/api/v1/assessments/${first.id}/amendments`, correction), 201);
  expect((await report()).causes).not.toEqual(before);
  expect(await list('signed&cause=C1&level=unlikely')).toHaveLength((await report()).causes[0]?.unlikely ?? -1);
  await expectRollupEqualsRecount();
  expect(
    (
      await clinic.physiotherapist.post(`/api/v1/assessments/${second.id}/entered-in-error`, {
        reason: 'The wrong patient.',
        password: PASSWORD,
      })
    ).status,
  ).toBeLessThan(300);
  expect((await report(`?from=${monthStart()}&to=${today()}`)).totals.assessments).toBe(1);
  expect((await report()).totals.assessments).toBe(1);
  await expectRollupEqualsRecount();
  const tampered = await api.asOwner(
    'update caseload_rollup set counts[1] = counts[1] + 1 where clinic_id = $1 returning 1',
    [clinic.id],
  );
  expect(tampered.length).toBeGreaterThan(0);
  expect((await verifyRollup(source, [clinic.id])).differences.length).toBe(tampered.length);
  const open = await api.asOwner(
    'update caseload_open set episodes = episodes + 1 where clinic_id = $1 and episodes > 0 returning 1',
    [clinic.id],
  );
  expect(open.length).toBeGreaterThan(0);
  expect((await verifyRollup(source, [clinic.id])).differences.length).toBe(tampered.length + open.length);
});

it('counts once when many are signed at the same moment', async () => {
  const patient = await newPatient(clinic.physiotherapist);
  const drafts = [];
  for (let i = 0; i < 6; i++)
    drafts.push(
      await recordedAssessment(clinic.physiotherapist, undefined, { patientId: patient.id, kind: 'review' }),
    );
  const answers = await Promise.all(
    drafts.map(({ id }) =>
      clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }),
    ),
  );
  expect(answers.map((answer) => answer.status)).toEqual(drafts.map(() => 200));
  expect((await report()).totals.assessments).toBe(6);
  await expectRollupEqualsRecount();
});

it('closes the episode at discharge, and a new visit opens another', async () => {
  const first = await signedAssessment(clinic.physiotherapist);
  await signedAssessment(clinic.physiotherapist, undefined, {
    patientId: first.patientId,
    kind: 'discharge',
  });
  expect((await report()).practitioners[0]).toMatchObject({ active: 0 });
  const later = await newAssessment(clinic.physiotherapist, { patientId: first.patientId });
  expect(later.episodeId).not.toBe(first.episodeId);
});

it('counts a part of a month by its days, and the same as the list behind it', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist);
  await signedAssessment(clinic.physiotherapist);
  // One of the two a month and some days back, where a period may begin or end in the middle of the month.
  const [day, month] = ['2026-03-17', '2026-03-01'];
  await api.asOwner('alter table assessment disable trigger frozen');
  await api.asOwner('update assessment set signed_on = $2 where id = $1', [id, day]);
  await api.asOwner('alter table assessment enable always trigger frozen');
  await api.asOwner(
    'with taken as (delete from caseload_day where clinic_id = $1 returning counts, practitioner_id) insert into caseload_day select $1, d, practitioner_id, (select array_agg(n / 2 order by i) from unnest(counts) with ordinality u (n, i)) from taken, unnest($2::date[]) d',
    [clinic.id, [day, today()]],
  );
  await api.asOwner('delete from caseload_rollup where clinic_id = $1', [clinic.id]);
  await api.asOwner(
    "insert into caseload_rollup select clinic_id, date_trunc('month', day)::date, practitioner_id, 0, counts from caseload_day where clinic_id = $1",
    [clinic.id],
  );
  for (const [query, expected] of [
    ['?from=2026-03-01&to=2026-03-31', 1],
    ['?from=2026-03-17&to=2026-03-17', 1],
    ['?from=2026-03-10&to=2026-03-20', 1],
    ['?from=2026-03-18&to=2026-03-31', 0],
    ['?from=2026-03-01&to=2026-03-16', 0],
    ['?from=2026-02-10&to=2026-03-16', 0],
    ['?from=2026-02-10&to=2026-03-17', 1],
    ['?from=2026-03-17&to=2026-04-02', 1],
    ['?from=2026-03-18&to=2026-04-02', 0],
    [`?from=2026-03-17&to=${today()}`, 2],
    [`?from=${month}&to=2999-12-31`, 2],
  ] as const) {
    expect([query, (await report(query)).totals.assessments]).toEqual([query, expected]);
    const behind = must(
      await clinic.manager.get<Page<CaseloadListItem>>(
        `/api/v1/reports/caseload/list${query}&measure=signed`,
      ),
      200,
    );
    expect([query, behind.items.length]).toEqual([query, expected]);
  }
});

it('keeps an emergency open until a later visit finds none', async () => {
  const dangerous = {
    ...signableCase(),
    history: { ...signableCase().history, rf_weakness_progressing: true },
  };
  const draft = await recordedAssessment(clinic.physiotherapist, dangerous);
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
  expect((await report()).totals.openEmergencies).toBe(1);
  expect(await list('open-emergencies')).toHaveLength(1);
  await signedAssessment(clinic.physiotherapist, undefined, { patientId: draft.patientId, kind: 'review' });
  expect((await report()).totals.openEmergencies).toBe(0);
});

it('shows physiotherapists their own caseload only, and administrators none', async () => {
  await draftPlan(clinic.physiotherapist);
  const own = must(
    await clinic.physiotherapist.get<Caseload>(
      `/api/v1/reports/caseload?practitionerId=${clinic.practitionerIds.manager}`,
    ),
    200,
  );
  expect(own.practitioners.map((row) => row.practitionerId)).toEqual([
    clinic.practitionerIds.physiotherapist,
  ]);
  expect((await clinic.administrator.get('/api/v1/reports/caseload')).status).toBe(403);
});

it('writes the same numbers as CSV, without anything a spreadsheet would run', async () => {
  await api.asOwner('update practitioner set name = \'=HYPERLINK("http://evil.example")\' where id = $1', [
    clinic.practitionerIds.physiotherapist,
  ]);
  await signedAssessment(clinic.physiotherapist);
  const answer = await clinic.manager.get('/api/v1/reports/caseload', { accept: 'text/csv' });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(answer.text).not.toMatch(/(^|[,\n"])=HYPERLINK/m);
  expect(answer.text).toMatch(/HYPERLINK/);
});

it.each([
  ['?from=2026-13-01', '/query/from'],
  ['?from=2026-11-02&to=2026-11-01', '/query/from'],
  ['?to=yesterday', '/query/to'],
  ['?practitionerId=me', '/query/practitionerId'],
  ['/list?measure=signed&month=2026-13', '/query/month'],
  ['/list?measure=signed&kind=second', '/query/kind'],
  ['/list?measure=signed&cause=C1', '/query/level'],
  ['/list?measure=signed&level=likely', '/query/cause'],
  ['/list?measure=signed&cause=C9&level=likely', '/query/cause'],
  ['/list?measure=signed&urgency=some', '/query/urgency'],
  ['/list?measure=active&urgency=none', '/query/urgency'],
])('refuses %s', async (query, pointer) => {
  const answer = await clinic.manager.get(`/api/v1/reports/caseload${query}`);
  expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
});
