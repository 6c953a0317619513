import type { Assessment } from '@stride/contracts';
import {
  must,
  newClinic,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

/** What is signed is corrected in the open: the original stays, with who corrected it and why. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);

describe('an amendment', () => {
  const amend = (id: string, body: unknown) =>
    clinic.physiotherapist.post<Assessment>(`/api/v1/assessments/${id}/amendments`, body);
  const correction = {
    reason: 'Left and right were exchanged.',
    changes: [{ set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: 5 } } }],
  };

  it('corrects the record, keeps the original, and hashes anew', async () => {
    const signed = await signedAssessment(clinic.physiotherapist);
    const amended = must(await amend(signed.id, correction), 201);
    const hip = (rows: Assessment['findings']) =>
      rows.find((row) => row.test === 'mtt_hip_ext_deg' && row.side === 'left')?.value;
    expect(hip(amended.findings)).toBe(5);
    expect(hip(amended.original?.findings ?? [])).toBe(-12);
    expect(amended.amendments).toMatchObject([
      { reason: correction.reason, amendedBy: clinic.practitionerIds.physiotherapist },
    ]);
    expect(amended.amendments[0]?.hash).not.toBe(signed.hash);
    expect(amended.catalogueVersion).toBe(signed.catalogueVersion);
    expect(amended.version).toBeGreaterThan(signed.version);
  });
  it('answers a red-flag question otherwise, and never leaves it open', async () => {
    const signed = await signedAssessment(clinic.physiotherapist);
    const refused = await amend(signed.id, { reason: 'Not asked after all.', changes: [{ clear: { history: ['rf_urinary_change'] } }] });
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/changes/history/rf_urinary_change']]);
    expect((await read(signed.id)).amendments).toEqual([]);
    must(await amend(signed.id, { reason: 'Misheard.', changes: [{ set: { history: { rf_urinary_change: true } } }] }), 201);
  });
  it('keeps the original through a second amendment', async () => {
    const signed = await signedAssessment(clinic.physiotherapist);
    must(await amend(signed.id, correction), 201);
    const twice = must(
      await amend(signed.id, {
        reason: 'One more correction.',
        changes: [{ clear: { history: ['course'] } }],
      }),
      201,
    );
    expect(twice.original?.history['course']).toBe('stable');
    expect(twice.history['course']).toBeUndefined();
    expect(twice.amendments).toHaveLength(2);
  });
  it('takes changes in the form in which a draft is written, and keeps what they say', async () => {
    const signed = await signedAssessment(clinic.physiotherapist);
    const [change] = correction.changes;
    const written = { seq: 41, at: '2026-11-23T10:02:11.120Z', baseVersion: 17, ...change };
    const amended = must(await amend(signed.id, { ...correction, changes: [written] }), 201);
    expect(amended.amendments[0]?.changes).toEqual([change]);
  });
  it('needs a reason, a change, and a signed record', async () => {
    const signed = await signedAssessment(clinic.physiotherapist);
    expect(pointersOf(await amend(signed.id, { ...correction, reason: ' ' }))).toEqual(['/reason']);
    expect(pointersOf(await amend(signed.id, { ...correction, changes: [] }))).toEqual(['/changes']);
    expect(
      pointersOf(
        await amend(signed.id, {
          reason: 'Wrong value',
          changes: [{ set: { finding: { test: 'slump', side: 'left', value: 'perhaps' } } }],
        }),
      ),
    ).toEqual(['/changes/0/set/finding/value']);
    const draft = await recordedAssessment(clinic.physiotherapist);
    const answer = await amend(draft.id, correction);
    expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-not-signed']);
  });
});

describe('a record entered in error', () => {
  it('stays readable, says so, and needs reason and password', async () => {
    const { id } = await signedAssessment(clinic.physiotherapist);
    const path = `/api/v1/assessments/${id}/entered-in-error`;
    expect(
      problemOf(await clinic.physiotherapist.post(path, { reason: 'The wrong patient.', password: 'wrong' })),
    ).toBe('wrong-password');
    expect(pointersOf(await clinic.physiotherapist.post(path, { reason: '', password: PASSWORD }))).toEqual([
      '/reason',
    ]);
    expect(
      (await clinic.physiotherapist.post(path, { reason: 'The wrong patient.', password: PASSWORD })).status,
    ).toBeLessThan(300);
    expect(await read(id)).toMatchObject({ status: 'entered-in-error' });
  });
});
