import type { Assessment, Problem } from '@stride/contracts';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import type { Reasoning } from '@stride/assessment-engine';
import { changesOf, signableCase } from '../../test/cases';
import {
  Device,
  must,
  newAssessment,
  newClinic,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  withdrawn,
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

const sign = (id: string, body: Record<string, unknown> = { password: PASSWORD }) =>
  clinic.physiotherapist.post<Assessment>(`/api/v1/assessments/${id}/sign`, body);
const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);
const withHistory = (history: Record<string, unknown>) => ({
  ...signableCase(),
  history: { ...signableCase().history, ...history } as never,
});

/** Weakness that is getting worse: an emergency. */
const emergency = () => withHistory({ rf_weakness_progressing: true });

describe('signing', () => {
  it('freezes the record with who signed, when, the catalogue and a hash', async () => {
    const draft = await recordedAssessment(clinic.physiotherapist);
    const signed = must(await sign(draft.id, { password: PASSWORD, version: draft.version }), 200);
    expect(signed).toMatchObject({
      status: 'signed',
      signedBy: clinic.practitionerIds.physiotherapist,
      catalogueVersion: '1.4.0',
      original: null,
      amendments: [],
    });
    expect(signed.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(signed.findings).toEqual(draft.findings);
    expect(await read(draft.id)).toEqual(signed);
  });
  it('refuses a wrong password and signs nothing', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist);
    const answer = await sign(id, { password: 'not the password' });
    expect([answer.status, problemOf(answer)]).toEqual([403, 'wrong-password']);
    expect((await read(id)).status).toBe('draft');
  });
  it('refuses when the record has changed since it was reviewed', async () => {
    const { id, version } = await recordedAssessment(clinic.physiotherapist);
    const answer = await sign(id, { password: PASSWORD, version: version - 1 });
    expect([answer.status, problemOf(answer)]).toEqual([409, 'stale-version']);
  });
  it('signs once: the second time is a conflict', async () => {
    const { id } = await signedAssessment(clinic.physiotherapist);
    const answer = await sign(id);
    expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-signed']);
  });
  it('signs once when pressed twice at the same moment', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist);
    const answers = await Promise.all([sign(id), sign(id), sign(id)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
  });
  it('either signs before an edit or has the edit in what is signed', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, version } = await recordedAssessment(clinic.physiotherapist);
      const device = new Device(clinic.physiotherapist, id);
      const [signed, edited] = await Promise.all([
        sign(id),
        device.send([{ set: { history: { course: 'worsening' } } }], version),
      ]);
      expect(signed.status).toBe(200);
      expect([200, 409]).toContain(edited.status);
      expect((await read(id)).history['course']).toBe(edited.status === 200 ? 'worsening' : 'stable');
    }
  });
});

describe('what stops a signature', () => {
  it('is everything in an empty record: each danger question and each domain by name', async () => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const answer = await sign(id);
    expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-not-ready']);
    expect(pointersOf(answer)).toEqual(
      expect.arrayContaining([
        '/history/rf_urinary_change',
        '/findings/rf_pulsatile_abdominal_mass',
        '/domains/hip-mobility',
        '/domains/nerve-tension',
      ]),
    );
  });
  it('is a danger question that nobody answered: unanswered is never no', async () => {
    const { rf_urinary_change: _left, ...history } = signableCase().history as Record<string, never>;
    const { id } = await recordedAssessment(clinic.physiotherapist, { ...signableCase(), history });
    expect(pointersOf(await sign(id))).toEqual(['/history/rf_urinary_change']);
  });
  it('is a domain without a test, unless there is a reason', async () => {
    const findings = signableCase().findings.filter((row) => row.test !== 'mmst_flexion_cm');
    const { id, version } = await recordedAssessment(clinic.physiotherapist, { ...signableCase(), findings });
    expect(pointersOf(await sign(id))).toEqual(['/domains/spine-stiffness']);
    must(
      await new Device(clinic.physiotherapist, id).send(
        [{ set: { domainReasons: { 'spine-stiffness': 'Too painful to bend today.' } } }],
        version,
      ),
      200,
    );
    expect((await sign(id)).status).toBe(200);
  });
  it('is a missing neuro examination of a leg that hurts', async () => {
    const { id } = await recordedAssessment(
      clinic.physiotherapist,
      withHistory({ leg_pain: 'left', leg_pain_extent: 'below_knee' }),
    );
    expect(pointersOf(await sign(id))).toEqual(
      expect.arrayContaining(['/findings/myotomes/left', '/findings/reflexes/left']),
    );
  });
  it('is an open conflict between two devices', async () => {
    const { id, version } = await recordedAssessment(clinic.physiotherapist);
    const [one, other] = [new Device(clinic.physiotherapist, id), new Device(clinic.physiotherapist, id)];
    must(await one.send([{ set: { history: { course: 'improving' } } }], version), 200);
    const raced = must(await other.send([{ set: { history: { course: 'worsening' } } }], version), 200);
    expect(pointersOf(await sign(id))).toEqual(['/conflicts/history/course']);
    must(await one.send([{ set: { history: { course: 'improving' } } }], raced.version), 200);
    expect((await sign(id)).status).toBe(200);
  });
  it('is an emergency without a recorded action; with one it can be signed', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist, emergency());
    const { redFlags } = must(
      await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
      200,
    );
    const flags = redFlags.filter((flag) => flag.urgency !== 'routine').map((flag) => flag.id);
    expect(flags.length).toBeGreaterThan(0);
    expect(pointersOf(await sign(id))).toEqual(flags.map((flag) => `/flagActions/${flag}`).sort());
    for (const flag of flags) {
      const action = {
        flag,
        action: 'Sent to the emergency department with a letter.',
        takenBy: 'Spec physiotherapist',
        at: new Date().toISOString(),
      };
      expect(
        (await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, action)).status,
      ).toBeLessThan(300);
    }
    const signed = must(await sign(id), 200);
    expect(signed.flagActions.map((action) => action.flag).sort()).toEqual([...flags].sort());
  });
});

describe('an action about a flag', () => {
  it('is refused for a flag that is not raised or does not exist', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist);
    for (const flag of ['RF-E4-AAA', 'RF-NO-SUCH']) {
      const answer = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
        flag,
        overrideReason: 'Looked at it.',
      });
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/flag']]);
    }
  });
  it.each([
    [{ action: 'Phoned', takenBy: 'Me' }, '/at'],
    [{ action: ' ', takenBy: 'Me', at: '2026-11-23T10:00:00Z' }, '/action'],
    [{ action: 'Phoned', takenBy: '', at: '2026-11-23T10:00:00Z' }, '/takenBy'],
    [{ action: 'Phoned', takenBy: 'Me', at: 'yesterday' }, '/at'],
    [{ overrideReason: '   ' }, '/overrideReason'],
    [{ overrideReason: null }, '/overrideReason'],
    [{ action: null, takenBy: null, at: null }, '/action'],
  ])('is refused as %j', async (body, pointer) => {
    const { id } = await recordedAssessment(clinic.physiotherapist, emergency());
    const { redFlags } = must(
      await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
      200,
    );
    const answer = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
      flag: redFlags[0]?.id,
      ...body,
    });
    expect(answer.status).toBe(422);
    expect(pointersOf(answer)).toContain(pointer);
  });
});

describe('an action about a flag, after signing,', () => {
  const action = { flag: 'RF-E4-AAA', overrideReason: 'Looked at it.' };
  it.each(['signed', 'withdrawn'])(
    'is refused on a %s record: only an amendment corrects it',
    async (state) => {
      const { id } = await signedAssessment(clinic.physiotherapist);
      if (state === 'withdrawn') await withdrawn(clinic.physiotherapist, id);
      const answer = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, action);
      expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-signed']);
    },
  );
});

describe('what is missing in a request', () => {
  it.each(['sign', 'entered-in-error'])('is told as required, not as too long (%s)', async (deed) => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.post<Problem>(`/api/v1/assessments/${id}/${deed}`, {});
    expect(answer.status).toBe(422);
    expect(answer.body.errors?.every((error) => error.code === 'required')).toBe(true);
    expect(pointersOf(answer)).toContain('/password');
  });
  it('is told as of the wrong type where it is no text', async () => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.post<Problem>(`/api/v1/assessments/${id}/sign`, {
      password: 7,
    });
    expect(answer.body.errors).toMatchObject([{ pointer: '/password', code: 'wrong-type' }]);
  });
});

describe('after signing', () => {
  it('refuses changes', async () => {
    const { id, version } = await signedAssessment(clinic.physiotherapist);
    const answer = await new Device(clinic.physiotherapist, id).send(
      [{ set: { history: { course: 'worsening' } } }],
      version,
    );
    expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-signed']);
  });
  it('still acknowledges a change it knows, whose answer was lost before the signature', async () => {
    const { id } = await newAssessment(clinic.physiotherapist);
    const device = new Device(clinic.physiotherapist, id);
    const batch = device.changes(changesOf(signableCase()));
    must(await device.post(batch), 200);
    must(await sign(id), 200);
    expect(must(await device.post(batch), 200).acknowledged).toHaveLength(batch.changes.length);
  });
  it('keeps the reasoning it was signed with', async () => {
    const draft = await recordedAssessment(clinic.physiotherapist);
    const before = must(
      await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${draft.id}/reasoning`),
      200,
    );
    must(await sign(draft.id), 200);
    expect(
      must(await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${draft.id}/reasoning`), 200),
    ).toEqual(before);
  });
});

describe('the core set of a record', () => {
  const choose = async (coreTests: string[] | null) =>
    must(await clinic.administrator.patch('/api/v1/clinic', { coreTests }), 200);
  afterEach(() => choose(null));

  it('is the clinic’s while it is a draft, and stays what it was when it was signed', async () => {
    await choose(['faber', 'fadir']);
    const { id, version } = await recordedAssessment(clinic.physiotherapist);
    expect((await read(id)).coreTests).toEqual(['faber', 'fadir']);
    await choose(['faber']);
    expect((await read(id)).coreTests).toEqual(['faber']);
    const signed = must(await sign(id, { password: PASSWORD, version }), 200);
    await choose(['fadir', 'ely']);
    expect(await read(id)).toEqual(signed);
    expect(signed.coreTests).toEqual(['faber']);
    must(await clinic.physiotherapist.post(`/api/v1/assessments/${id}/amendments`, { reason: 'Typed wrongly.', changes: [{ set: { history: { relief_sitting: 'full' } } }] }), 201);
    expect((await read(id)).coreTests).toEqual(['faber']);
  });
  it('has no part in the hash: the answers alone are signed under it', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist);
    await choose(['faber']);
    const { patientId, kind, startedAt, catalogueVersion, history, findings, notes, domainReasons, hash } =
      must(await sign(id), 200);
    const content = { id, patientId, kind, startedAt, catalogueVersion, history, findings, notes, domainReasons };
    expect(hash).toBe(crypto.createHash('sha256').update(canonicalize(content) ?? '').digest('hex'));
  });
  it('is frozen by the database with the rest', async () => {
    const { id } = await signedAssessment(clinic.physiotherapist);
    await expect(api.asOwner("update assessment set core_tests = '{faber}' where id = $1", [id])).rejects.toThrow('frozen');
  });
});
