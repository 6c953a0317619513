import type { Reasoning } from '@stride/assessment-engine';
import {
  draftPlan,
  issuedPlan,
  must,
  newClinic,
  newPatient,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { startApi, type TestApi } from '../../test/start-api';
import { initialOf, isEveryday, lackingAmong, STAND_IN, withStandIns } from './displayable';

/** Whoever the patient is and whatever was typed, there is a sheet to take home. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const NAMES = ['😀 Demo', '中文', 'ไทย', 'A\u0001B', '\u0007', '\uffff', '한글 ไทย', 'e\u0301cole', '👨‍👩‍👧'];

it.each(NAMES)('prints the plan of %j, before and after it is issued', async (familyName) => {
  const patient = await newPatient(clinic.physiotherapist, { familyName, givenName: familyName });
  const { id } = await signedAssessment(clinic.physiotherapist, undefined, { patientId: patient.id });
  const draft = await draftPlan(clinic.physiotherapist, id);
  must(
    await clinic.physiotherapist.patch(`/api/v1/plans/${draft.id}`, {
      note: `Slowly.\u000b\u001f ${familyName}`,
      items: draft.items.map(({ ref }) => ({ ref, note: familyName })),
    }),
    200,
  );
  const print = async () => (await clinic.physiotherapist.get(`/api/v1/plans/${draft.id}/print`)).status;
  expect(await print()).toBe(200);
  await issuedPlan(clinic.physiotherapist, id);
  expect(await print()).toBe(200);
});

it.each(NAMES)('prints the referral letter of %j', async (familyName) => {
  const patient = await newPatient(clinic.physiotherapist, { familyName });
  const history = {
    ...signableCase().history,
    rf_cancer_history: true,
    rf_cancer_type: familyName.replace(/[\ud800-\udfff]/g, '') + 'x',
  };
  const { id } = await recordedAssessment(
    clinic.physiotherapist,
    { ...signableCase(), history },
    { patientId: patient.id },
  );
  const { redFlags } = must(
    await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
    200,
  );
  must(
    await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, {
      flag: redFlags[0]?.id,
      overrideReason: familyName,
    }),
    200,
  );
  expect((await clinic.physiotherapist.get(`/api/v1/assessments/${id}/referral-letter`)).status).toBe(200);
});

it('takes the whole first letter of a name', () => {
  expect(['Ó Briain', 'e\u0301cole', '😀 Demo', '👨‍👩‍👧', ''].map(initialOf)).toEqual([
    'Ó',
    'e\u0301',
    '😀',
    '👨‍👩‍👧',
    '',
  ]);
});
it('finds the letters that cannot be set among many, and stands in for each as the reader counts them', () => {
  const lacking = lackingAmong([...'aб中cд文'], (text) => !/[中文]/.test(text));
  expect(lacking).toEqual(['中', '文']);
  expect(withStandIns('Li 中文!', new Set(lacking))).toBe(`Li ${STAND_IN}${STAND_IN}!`);
});
it('knows the letters of every language of the sheet as everyday', () => {
  const words = ['Ștefan și Țiriac', 'Ґудзик їжак', 'Łódź', 'São João', 'Ó Séaghdha', '“30°” – €5 ≥ 2 → …'];
  expect(words.filter((text) => !isEveryday(JSON.stringify(text)))).toEqual([]);
  expect(['中', 'A\u0001', '😀'].filter((text) => isEveryday(JSON.stringify(text)))).toEqual([]);
});
