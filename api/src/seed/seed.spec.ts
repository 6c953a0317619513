import type { Caseload, CaseloadListItem, Page, PatientListItem, ReferralListItem } from '@stride/contracts';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';
import { verifyRollup } from '../reports';
import { must, signIn } from '../../test/builders';
import { problemOf, Client } from '../../test/client';
import { startApi, testConfig, type TestApi } from '../../test/start-api';
import { DEMO_CLINICS, DEMO_PASSWORD, SeedModule, SeedService } from './index';

let api: TestApi;
async function seed(): Promise<number> {
  const config = testConfig(api);
  const app = await NestFactory.createApplicationContext(
    SeedModule.with(config, databaseOptions(config.databaseUrl, 4)),
    { logger: false },
  );
  try {
    return await app.get(SeedService).run();
  } finally {
    await app.close();
  }
}
beforeAll(async () => {
  api = await startApi();
  await seed();
}, 240_000);
afterAll(() => api.stop());

it.each([
  ['physio@demo.clinic', 'physiotherapist'],
  ['manager@demo.clinic', 'manager'],
  ['admin@demo.clinic', 'administrator'],
  ['physio@second.clinic', 'physiotherapist'],
])('lets %s sign in as %s', async (email, role) => {
  const client = await signIn(api, email, DEMO_PASSWORD);
  expect(
    must(await client.get<{ user: { role: string; demo: boolean } }>('/api/v1/auth/me'), 200).user,
  ).toMatchObject({ role, demo: true });
});
it('changes nothing when it runs again', async () => {
  const count = () =>
    api.asOwner(
      'select (select count(*) from patient) as patients, (select count(*) from assessment) as assessments, (select count(*) from plan) as plans, (select count(*) from referral) as letters, (select count(*) from referral_event) as news, (select count(*) from audit_event) as events',
    );
  const before = await count();
  expect(await seed()).toBe(0);
  expect(await count()).toEqual(before);
});
it('has patients whose names are obviously invented', async () => {
  const client = await signIn(api, 'physio@demo.clinic', DEMO_PASSWORD);
  const { items } = must(await client.get<Page<PatientListItem>>('/api/v1/patients?limit=200'), 200);
  expect(items).toHaveLength(60);
  expect(items.every((item) => item.familyName.startsWith('Demo-'))).toBe(true);
});
it('has a year of signed work, drafts to sign, and reviews that are overdue', async () => {
  const client = await signIn(api, 'manager@demo.clinic', DEMO_PASSWORD);
  const caseload = must(await client.get<Caseload>('/api/v1/reports/caseload'), 200);
  expect(caseload.totals.assessments).toBeGreaterThan(60);
  expect(caseload.months.length).toBeGreaterThanOrEqual(10);
  expect(caseload.totals.unsigned).toBeGreaterThan(0);
  expect(caseload.practitioners.reduce((sum, row) => sum + row.reviewOverdue, 0)).toBeGreaterThan(0);
  expect(caseload.urgency.find((row) => row.urgency === 'emergency')?.assessments).toBeGreaterThan(0);
});
it('has letters whose outcome is known, and letters that still wait', async () => {
  const client = await signIn(api, 'physio@demo.clinic', DEMO_PASSWORD);
  const { items } = must(await client.get<Page<ReferralListItem>>('/api/v1/referrals'), 200);
  const standings = new Set(items.map(({ standing }) => standing));
  expect(standings).toContain('outcome');
  expect([...standings].filter((standing) => standing !== 'outcome').length).toBeGreaterThan(1);
});
it('opens, behind every number of the caseload, a list of that length', async () => {
  const client = await signIn(api, 'manager@demo.clinic', DEMO_PASSWORD);
  const lengthOf = async (query: string): Promise<number> => {
    let length = 0;
    for (let cursor: string | null = ''; cursor !== null; ) {
      const part: Page<CaseloadListItem> = must(
        await client.get<Page<CaseloadListItem>>(
          `/api/v1/reports/caseload/list?limit=200&${query}&cursor=${cursor}`,
        ),
        200,
      );
      length += part.items.length;
      cursor = part.nextCursor;
    }
    return length;
  };
  const whole = must(await client.get<Caseload>('/api/v1/reports/caseload'), 200);
  // A period that begins and ends within months: their numbers and lists are cut alike.
  const middle = `from=${whole.from.slice(0, 8)}12&to=${whole.to.slice(0, 8)}09`;
  for (const period of [`from=${whole.from}&to=${whole.to}`, middle]) {
    const report = must(await client.get<Caseload>(`/api/v1/reports/caseload?${period}`), 200);
    const numbers: [string, number][] = [
      ['measure=open-emergencies', report.totals.openEmergencies],
      ['measure=signed', report.totals.assessments],
      ['measure=active', report.totals.patients],
      ['measure=unsigned', report.totals.unsigned],
      ...report.practitioners.flatMap(({ practitionerId: id, ...row }): [string, number][] => [
        [`measure=new&practitionerId=${id}`, row.new],
        [`measure=active&practitionerId=${id}`, row.active],
        [`measure=review-overdue&practitionerId=${id}`, row.reviewOverdue],
        [`measure=ready-to-discharge&practitionerId=${id}`, row.readyToDischarge],
        [`measure=unsigned&practitionerId=${id}`, row.unsigned],
        [`measure=signed&practitionerId=${id}`, row.signed],
      ]),
      ...report.months.flatMap(({ month, ...kinds }) =>
        Object.entries(kinds).map(([kind, number]): [string, number] => [
          `measure=signed&month=${month}&kind=${kind}`,
          number,
        ]),
      ),
      ...report.causes.flatMap(({ ref, likely, possible, unlikely, notAssessed }) =>
        Object.entries({ likely, possible, unlikely, not_assessed: notAssessed }).map(
          ([level, number]): [string, number] => [`measure=signed&cause=${ref}&level=${level}`, number],
        ),
      ),
      ...report.urgency.map(({ urgency, assessments }): [string, number] => [
        `measure=signed&urgency=${urgency}`,
        assessments,
      ]),
    ];
    expect(numbers.filter(([, number]) => number > 0).length).toBeGreaterThan(40);
    for (const [query, number] of numbers)
      expect([period, query, await lengthOf(`${query}&${period}`)]).toEqual([period, query, number]);
  }
}, 240_000);
it('leaves a rollup that equals the recount', async () => {
  const source = await new DataSource(databaseOptions(api.appUrl, 2)).initialize();
  const { assessments, differences } = await verifyRollup(
    source,
    DEMO_CLINICS.map((clinic) => clinic.id),
  );
  await source.destroy();
  expect(assessments).toBeGreaterThan(60);
  expect(differences).toEqual([]);
});
it('shuts the published logins when the demo is switched off', async () => {
  const off = await startApi({ demo: false }, api);
  try {
    const answer = await new Client(off).post('/api/v1/auth/sign-in', {
      email: 'physio@demo.clinic',
      password: DEMO_PASSWORD,
    });
    expect([answer.status, problemOf(answer)]).toEqual([401, 'wrong-credentials']);
  } finally {
    await off.stop();
  }
});
