import type { LetterContent, SheetContent } from '@stride/printed-plan';
import { amended, draftPlan, must, newClinic, signedAssessment, type TestClinic } from '../../test/builders';
import { signableCase } from '../../test/cases';
import { watchPaper } from '../../test/paper';
import { startApi, type TestApi } from '../../test/start-api';

/** Paper tells the time as the clock on the clinic's wall shows it. */
let api: TestApi;
let clinic: TestClinic;
let content: ReturnType<typeof watchPaper>;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  content = watchPaper(api);
});
afterAll(() => api.stop());

const zoneIs = (zone: string) =>
  api.asOwner('update clinic set time_zone = $2 where clinic_id = $1', [clinic.id, zone]);
const letterOf = async (id: string): Promise<LetterContent> => {
  const answer = await clinic.physiotherapist.get(`/api/v1/assessments/${id}/referral-letter`);
  expect(answer.status).toBe(200);
  return content<LetterContent>('letter');
};

it('prints the letter in Irish summer time, with the zone’s name, and the same bytes again', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist, signableCase(), {
    startedAt: '2026-06-23T23:42:00.000Z',
  });
  const { flagsAwaitingAction } = await amended(clinic.physiotherapist, id, {
    set: { history: { rf_weakness_progressing: true } },
  });
  must(
    await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
      flag: flagsAwaitingAction[0],
      action: 'Sent to hospital.',
      takenBy: 'Spec physiotherapist',
      at: '2026-06-24T09:05:00.000Z',
    }),
    200,
  );
  const letter = await letterOf(id);
  expect(letter.date).toBe('24-Jun-2026');
  expect(letter.facts.map(([, value]) => value)).toContain('24-Jun-2026, 00:42 Europe/Dublin');
  expect(letter.done).toEqual([expect.stringContaining('24-Jun-2026, 10:05 Europe/Dublin')]);
  expect(JSON.stringify(letter)).not.toContain('UTC');
  const path = `/api/v1/assessments/${id}/referral-letter`;
  const [first, second] = [await clinic.physiotherapist.get(path), await clinic.physiotherapist.get(path)];
  expect(second.bytes.equals(first.bytes)).toBe(true);

  await zoneIs('America/Sao_Paulo');
  expect((await letterOf(id)).facts.map(([, value]) => value)).toContain(
    '23-Jun-2026, 20:42 America/Sao_Paulo',
  );
});

// One of the two is on another day than UTC, whenever this runs.
it.each([
  ['Pacific/Kiritimati', 14],
  ['Pacific/Pago_Pago', -11],
])('dates the sheet by the day of the clinic (%s)', async (zone, hours) => {
  await zoneIs(zone);
  const plan = await draftPlan(clinic.physiotherapist);
  must(await clinic.physiotherapist.get(`/api/v1/plans/${plan.id}/print`), 200);
  const day = new Date(Date.parse(plan.createdAt) + hours * 3_600_000).toISOString().slice(8, 10);
  expect(content<SheetContent[]>('sheets')[0]?.identity).toContain(` · ${day}-`);
});

it.each(['Europe/Atlantis', 'nonsense', 'IST-1IST', ''])('has no zone named %j', async (zone) => {
  await expect(zoneIs(zone)).rejects.toThrow();
});
