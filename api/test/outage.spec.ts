import type { Assessment } from '@stride/contracts';
import { Device, must, newAssessment, newClinic, type TestClinic } from './builders';
import { problemOf } from './client';
import { startApi, type TestApi } from './start-api';

/** The database goes away under load and comes back: nothing acknowledged is lost, and nothing but 503 is told. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const cutConnections = () =>
  api.asOwner(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'stride_app'",
  );

it('loses no acknowledged change while its connections are cut, and recovers by itself', async () => {
  const { id, version } = await newAssessment(clinic.physiotherapist);
  const device = new Device(clinic.physiotherapist, id);
  const acknowledged: number[] = [];
  let refused = 0;
  for (let round = 0; round < 80; round++) {
    const batches = Array.from({ length: 6 }, (_, n) =>
      device.changes([{ set: { notes: { general: `round ${round}, ${n}` } } }], version),
    );
    const [answers] = await Promise.all([
      Promise.all(batches.map((batch) => device.post(batch))),
      cutConnections(),
    ]);
    for (const answer of answers) {
      expect([200, 503]).toContain(answer.status);
      if (answer.status === 200) acknowledged.push(...answer.body.acknowledged);
      else {
        refused++;
        expect([problemOf(answer), answer.headers['retry-after']]).toEqual(['unavailable', '2']);
      }
    }
    // Whatever was refused is sent again under the same numbers, as a device does.
    for (const batch of batches)
      acknowledged.push(...must(await untilAnswered(() => device.post(batch)), 200).acknowledged);
  }
  expect(refused).toBeGreaterThan(0);
  const stored = await api.asOwner<{ seq: string }>(
    'select seq from assessment_change where assessment_id = $1 order by seq',
    [id],
  );
  expect(stored.map((row) => Number(row.seq))).toEqual([...new Set(acknowledged)].sort((a, b) => a - b));
  expect(must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200).version).toBe(
    version + stored.length,
  );
  const [events] = await api.asOwner<{ n: string }>(
    "select count(*) as n from audit_event where object_id = $1 and deed = 'assessment.changed'",
    [id],
  );
  expect(Number(events?.n)).toBe(stored.length);
});

it('holds no connection after refusals: many more than the pool has, one after another', async () => {
  const { id } = await newAssessment(clinic.physiotherapist);
  for (let i = 0; i < 30; i++)
    expect(
      (
        await clinic.physiotherapist.post(`/api/v1/assessments/${id}/amendments`, {
          reason: 'x',
          changes: [{ clear: { history: ['course'] } }],
        })
      ).status,
    ).toBe(409);
  const idle = await api.asOwner(
    "select 1 from pg_stat_activity where datname = current_database() and usename = 'stride_app' and state like 'idle in transaction%'",
  );
  expect(idle).toEqual([]);
});

async function untilAnswered<T extends { status: number }>(send: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await send();
    if (answer.status !== 503 || tries > 20) return answer;
  }
}
