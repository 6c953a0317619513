import type { Assessment } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  Device,
  must,
  newAssessment,
  newClinic,
  newPatient,
  signedAssessment,
  twoDevices,
  type TestClinic,
} from '../../test/builders';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);
const slump = (value: string) => ({ set: { finding: { test: 'slump', side: 'left' as const, value } } });
const relief = (value: string) => ({ set: { history: { relief_sitting: value } } });

describe('beginning an assessment', () => {
  it('begins once, however often the same request comes', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const id = uuidv7();
    const body = { patientId: patient.id, kind: 'initial', startedAt: '2026-11-02T09:00:00Z' };
    const first = await clinic.physiotherapist.put<Assessment>(`/api/v1/assessments/${id}`, body);
    const again = await clinic.physiotherapist.put<Assessment>(`/api/v1/assessments/${id}`, body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.headers['etag']).toBe(`"${first.body.version}"`);
  });
  it('refuses the same id for another time', async () => {
    const { id, patientId, startedAt } = await newAssessment(clinic.physiotherapist);
    const begin = (at: string) =>
      clinic.physiotherapist.put(`/api/v1/assessments/${id}`, { patientId, kind: 'initial', startedAt: at });
    const answer = await begin('2026-11-02T09:00:00Z');
    expect([answer.status, problemOf(answer)]).toEqual([409, 'conflict']);
    expect((await begin(startedAt)).status).toBe(200);
  });
  it('refuses the same id for another patient', async () => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const other = await newPatient(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.put(`/api/v1/assessments/${id}`, {
      patientId: other.id,
      kind: 'initial',
      startedAt: new Date().toISOString(),
    });
    expect([answer.status, problemOf(answer)]).toEqual([409, 'conflict']);
  });
  it('knows no patient who is not there, or who is another clinic’s, and says the same of both', async () => {
    const elsewhere = await newPatient((await newClinic(api)).physiotherapist);
    const answers = await Promise.all(
      [uuidv7(), elsewhere.id].map((patientId) =>
        clinic.physiotherapist.put(`/api/v1/assessments/${uuidv7()}`, {
          patientId,
          kind: 'initial',
          startedAt: new Date().toISOString(),
        }),
      ),
    );
    expect(answers.map((answer) => [answer.status, problemOf(answer)])).toEqual([
      [404, 'not-found'],
      [404, 'not-found'],
    ]);
  });
  it('refuses to begin in the future', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
    const begin = (startedAt: string) =>
      clinic.physiotherapist.put(`/api/v1/assessments/${uuidv7()}`, {
        patientId: patient.id,
        kind: 'initial',
        startedAt,
      });
    const refused = await begin(inDays(2));
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/startedAt']]);
    expect((await begin(inDays(0.5))).status).toBe(201);
  });
  it('puts a patient’s visits into one open episode', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const first = await newAssessment(clinic.physiotherapist, { patientId: patient.id });
    const second = await newAssessment(clinic.physiotherapist, { patientId: patient.id, kind: 'review' });
    expect(second.episodeId).toBe(first.episodeId);
  });
  it.each([['2015-01-01'], ['1903-01-01']])(
    'refuses a patient born on %s: the tests are made for 16 to 110 years',
    async (birthDate) => {
      const patient = await newPatient(clinic.physiotherapist, { birthDate });
      const answer = await clinic.physiotherapist.put(`/api/v1/assessments/${uuidv7()}`, {
        patientId: patient.id,
        kind: 'initial',
        startedAt: '2026-11-02T09:00:00Z',
      });
      expect([answer.status, problemOf(answer)]).toEqual([422, 'invalid-input']);
    },
  );
});

describe('writing a draft', () => {
  it('stores what is sent, with who recorded it and when', async () => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const answer = await one.send([slump('positive'), relief('full')], version);
    expect(answer.body).toEqual({ version: version + 2, acknowledged: [1, 2], conflicts: [] });
    const stored = await read(id);
    expect(stored.history).toEqual({ relief_sitting: 'full' });
    expect(stored.findings).toEqual([
      expect.objectContaining({
        test: 'slump',
        side: 'left',
        value: 'positive',
        recordedBy: clinic.practitionerIds.physiotherapist,
      }),
    ]);
  });
  it('keeps zero, a negative number and no as the values they are', async () => {
    const { one, id } = await twoDevices(clinic.physiotherapist);
    await one.send([
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: 0 } } },
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'right', value: -12 } } },
      { set: { history: { nprs_now: 0, shopping_cart: false } } },
    ]);
    const stored = await read(id);
    expect(stored.findings.map((row) => row.value)).toEqual([0, -12]);
    expect(stored.history).toEqual({ nprs_now: 0, shopping_cart: false });
  });
  it('never turns “unable” or “within norm” into a number', async () => {
    const { one, id } = await twoDevices(clinic.physiotherapist);
    await one.send([
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'right', status: 'unable', reason: 'pain' } } },
      { set: { finding: { test: 'trendelenburg', side: 'left', status: 'within-norm' } } },
    ]);
    const rows = (await read(id)).findings;
    expect(rows.every((row) => row.value === undefined)).toBe(true);
    expect(rows.find((row) => row.status === 'within-norm')).toMatchObject({ method: 'by-exception' });
  });
  it('takes no danger sign for answered because it was within norm', async () => {
    const { one } = await twoDevices(clinic.physiotherapist);
    for (const test of ['rf_spinous_percussion_pain', 'rf_pulsatile_abdominal_mass']) {
      const answer = await one.send([{ set: { finding: { test, status: 'within-norm' } } }]);
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/changes/0/set/finding/status']]);
    }
  });
  it('clears a finding and a history item', async () => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const written = must(await one.send([slump('positive'), relief('full')], version), 200);
    must(
      await one.send(
        [{ clear: { finding: { test: 'slump', side: 'left' } } }, { clear: { history: ['relief_sitting'] } }],
        written.version,
      ),
      200,
    );
    expect(await read(id)).toMatchObject({ findings: [], history: {} });
  });
  it('has the effect of one when a change is sent twice', async () => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const batch = one.changes([slump('positive')], version);
    const first = must(await one.post(batch), 200);
    const again = must(await one.post(batch), 200);
    expect(again).toEqual(first);
    expect((await read(id)).version).toBe(version + 1);
    const [journal] = await api.asOwner<{ n: string }>(
      'select count(*) as n from assessment_change where assessment_id = $1',
      [id],
    );
    expect(Number(journal?.n)).toBe(1);
  });
  it('has the effect of one when a change is sent eight times at once', async () => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const batch = one.changes([slump('positive')], version);
    const answers = await Promise.all(Array.from({ length: 8 }, () => one.post(batch)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await read(id)).version).toBe(version + 1);
  });
  it('writes one audit event a batch, in the same transaction', async () => {
    const { one, id } = await twoDevices(clinic.physiotherapist);
    await one.send([slump('positive'), relief('full')]);
    const events = await api.asOwner<{ deed: string }>(
      "select deed from audit_event where object_id = $1 and deed = 'assessment.changed'",
      [id],
    );
    expect(events).toHaveLength(1);
  });
});

describe('a bad change', () => {
  const bad: [string, unknown, string][] = [
    [
      'an unknown test',
      { set: { finding: { test: 'no_such_test', value: 1 } } },
      '/changes/1/set/finding/test',
    ],
    [
      'a value out of range',
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: 400 } } },
      '/changes/1/set/finding/value',
    ],
    [
      'a missing side',
      { set: { finding: { test: 'slump', value: 'positive' } } },
      '/changes/1/set/finding/side',
    ],
    [
      'an unknown history item',
      { set: { history: { no_such_item: true } } },
      '/changes/1/set/history/no_such_item',
    ],
    [
      'a word that is not allowed',
      { set: { history: { relief_sitting: 'maybe' } } },
      '/changes/1/set/history/relief_sitting',
    ],
    ['an unknown field', { set: { history: {} }, extra: 1 }, '/changes/1/extra'],
    ['nothing set or cleared', {}, '/changes/1'],
    [
      'an answer that is set and cleared at once',
      { set: { history: { relief_sitting: 'full' } }, clear: { history: ['relief_sitting'] } },
      '/changes/1/clear/history',
    ],
    [
      'a finding that is set and cleared at once',
      { ...slump('positive'), clear: { finding: { test: 'slump', side: 'left' } } },
      '/changes/1/clear/finding',
    ],
    [
      'a finding copied from nowhere',
      { set: { finding: { test: 'slump', side: 'left', value: 'positive', copiedFrom: 'zz' } } },
      '/changes/1/set/finding/copiedFrom',
    ],
  ];
  it.each(bad)('refuses the whole batch for %s', async (_what, operation, pointer) => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const answer = await one.send([slump('positive'), operation as never], version);
    expect([answer.status, problemOf(answer)]).toEqual([422, 'invalid-input']);
    expect(pointersOf(answer)).toContain(pointer);
    expect(await read(id)).toMatchObject({ version, findings: [] });
  });
  it('refuses answers that contradict each other', async () => {
    const { one, version } = await twoDevices(clinic.physiotherapist);
    const answer = await one.send([{ set: { history: { nprs_now: 8, nprs_worst: 3 } } }], version);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer)).toEqual(['/changes/0/set/history/nprs_now']);
  });
  it('points at the answer that was sent, when it contradicts one that was there', async () => {
    const { one, version } = await twoDevices(clinic.physiotherapist);
    const { version: seen } = must(await one.send([{ set: { history: { nprs_now: 8 } } }], version), 200);
    const answer = await one.send([{ set: { history: { nprs_worst: 3 } } }], seen);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer)).toEqual(['/changes/0/set/history/nprs_worst']);
  });
  it('does not hold up other answers because of a contradiction that was there before', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([{ set: { history: { nprs_worst: 6 } } }], version), 200);
    await api.asOwner(
      "update assessment set document = jsonb_set(document, '{history,nprs_now}', '9') where id = $1",
      [id],
    );
    expect((await other.send([slump('positive')], version)).status).toBe(200);
  });
});

it('refuses changes to a signed assessment, but still acknowledges those it knows', async () => {
  const { id } = await newAssessment(clinic.physiotherapist);
  const signed = await signedAssessment(clinic.physiotherapist);
  const late = await new Device(clinic.physiotherapist, signed.id).send([slump('positive')], signed.version);
  expect([late.status, problemOf(late)]).toEqual([409, 'assessment-signed']);
  expect(id).not.toBe(signed.id);
});
