import { testByCode } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import type { RecordContent } from '@stride/printed-plan';
import {
  amended,
  must,
  newClinic,
  newPatient,
  REASON,
  recordedAssessment,
  signedAssessment,
  withdrawn,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { problemOf } from '../../test/client';
import { watchPaper } from '../../test/paper';
import { startApi, type TestApi } from '../../test/start-api';

/** The whole record on paper, for the clinic's file. */
let api: TestApi;
let clinic: TestClinic;
let content: ReturnType<typeof watchPaper>;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  content = watchPaper(api);
});
afterAll(() => api.stop());

const path = (id: string): string => `/api/v1/assessments/${id}/print`;
const recordOf = async (id: string): Promise<RecordContent> => {
  must(await clinic.physiotherapist.get(path(id)), 200);
  return content<RecordContent>('record');
};

it('prints a draft as a draft, tagged, and the same bytes again', async () => {
  const { id } = await recordedAssessment(clinic.physiotherapist);
  expect(await recordOf(id)).toMatchObject({ state: 'Draft', amendments: [], hash: '' });
  const [first, second] = [
    await clinic.physiotherapist.get(path(id)),
    await clinic.physiotherapist.get(path(id)),
  ];
  expect(first.headers['content-type']).toBe('application/pdf');
  expect(first.bytes.toString('latin1')).toMatch(/\/StructTreeRoot/);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

it('names who signed and when by the clinic’s clock, and still prints the same bytes', async () => {
  const { id, hash } = await signedAssessment(clinic.physiotherapist);
  const record = await recordOf(id);
  expect(record.state).toMatch(
    /^Signed by Spec physiotherapist on \d\d-[A-Z][a-z]{2}-\d{4}, \d\d:\d\d Europe\/Dublin$/,
  );
  expect(record.hash).toBe(hash);
  const [first, second] = [
    await clinic.physiotherapist.get(path(id)),
    await clinic.physiotherapist.get(path(id)),
  ];
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

it('tells every changed field of an amendment as signed and as amended', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist);
  await amended(clinic.physiotherapist, id, { set: { history: { nprs_average: 5 } } });
  await amended(clinic.physiotherapist, id, {
    set: { history: { nprs_average: 2 } },
    clear: { finding: { test: 'mtt_hip_ext_deg', side: 'left' } },
  });
  const { amendments } = await recordOf(id);
  expect(amendments).toHaveLength(2);
  expect(amendments[0]).toMatchObject({
    by: expect.stringContaining('Spec physiotherapist, '),
    reason: 'Asked again on the telephone.',
    fields: [['Back pain average', '4', '5']],
  });
  expect(amendments[1]?.fields).toEqual(
    expect.arrayContaining([
      ['Back pain average', '4; before this amendment: 5', '2'],
      [expect.stringContaining('left'), expect.stringContaining('°'), 'Not recorded'],
    ]),
  );
});

it('says on the page that a record was entered in error', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist);
  await withdrawn(clinic.physiotherapist, id);
  const record = await recordOf(id);
  expect(record.state).toMatch(/^Entered in error; was signed by /);
  expect(record.amendments).toMatchObject([{ reason: 'Recorded for the wrong patient.', fields: [] }]);
});

it('opens for whoever may open the record, with a reason where one is asked, and keeps who printed it', async () => {
  const { id } = await signedAssessment(clinic.physiotherapist);
  const elsewhere = await newClinic(api);
  expect((await elsewhere.physiotherapist.get(path(id))).status).toBe(404);
  const manager = await clinic.manager.get(path(id));
  expect([manager.status, problemOf(manager)]).toEqual([403, 'reason-required']);
  expect((await clinic.administrator.get(path(id))).status).toBe(403);
  expect((await clinic.manager.get(path(id), REASON)).status).toBe(200);
  const [event] = await api.asOwner(
    'select deed, object_id, reason from audit_event where clinic_id = $1 order by id desc limit 1',
    [clinic.id],
  );
  expect(event).toMatchObject({
    deed: 'assessment.printed',
    object_id: id,
    reason: 'Answering a complaint',
  });
});

it.each([
  '#panic("x")',
  '] #read("/etc/passwd") [',
  '= Heading\n*b* $x$ `r` <l> @l',
  '中文 😀 \u0001',
  '\\u{41} "\'</svg>',
])('prints %j as the text that it is', async (text) => {
  const patient = await newPatient(clinic.physiotherapist, { familyName: `Demo ${text}`.slice(0, 60) });
  const input = signableCase();
  const [first, ...rest] = input.findings;
  const findings = first === undefined ? [] : [{ ...first, comment: text }, ...rest];
  const { id } = await signedAssessment(
    clinic.physiotherapist,
    { ...input, findings },
    { patientId: patient.id },
  );
  await amended(clinic.physiotherapist, id, { set: { notes: { general: text } } });
  const record = await recordOf(id);
  expect(record.notes).toContainEqual(['General', text]);
  expect(JSON.stringify(record.domains)).toContain(JSON.stringify(text).slice(1, -1));
});

it('asks for the tests of the core set that was in force when it was signed', async () => {
  const choose = async (coreTests: string[] | null) =>
    must(await clinic.administrator.patch('/api/v1/clinic', { coreTests }), 200);
  const missing = async (id: string) => (await recordOf(id)).domains.flatMap(({ notTested }) => notTested);
  const before = await signedAssessment(clinic.physiotherapist);
  await choose(['fadir']);
  const { id } = await signedAssessment(clinic.physiotherapist);
  await choose(['flexor_endurance_s']);
  expect(await missing(id)).toEqual([testByCode(catalogue, 'fadir')?.name]);
  expect(await missing(before.id)).not.toContain(testByCode(catalogue, 'fadir')?.name);
  await choose(null);
});
