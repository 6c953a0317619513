import type { Reasoning } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import {
  must,
  newClinic,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

/** Age and sex are the patient's: a wrong birth date that is corrected is corrected in every draft, and in no signed record. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);
const correct = async (patientId: string, change: Record<string, string>): Promise<void> => {
  must(await clinic.physiotherapist.patch(`/api/v1/patients/${patientId}`, change), 200);
};
const stretch = async (id: string): Promise<string | undefined> =>
  must(
    await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
    200,
  ).plan.items.find((item) => item.ref.startsWith('H-0'))?.ref;
const sign = (id: string) =>
  clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD });

it('reasons over a draft with the corrected age and sex, and signs with them', async () => {
  const { id, patientId } = await recordedAssessment(clinic.physiotherapist);
  expect(await stretch(id)).toBe('H-01');
  await correct(patientId, { birthDate: '1948-04-05', sex: 'male' });
  expect(await read(id)).toMatchObject({ patientAgeYears: 78, patientSex: 'male' });
  expect(await stretch(id)).toBe('H-02');
  must(await sign(id), 200);
  expect(await read(id)).toMatchObject({ status: 'signed', patientAgeYears: 78, patientSex: 'male' });
});
it('leaves a signed record as it was signed', async () => {
  const { id, patientId, patientAgeYears } = await signedAssessment(clinic.physiotherapist);
  await correct(patientId, { birthDate: '1948-04-05', sex: 'male' });
  expect(await read(id)).toMatchObject({ patientAgeYears, patientSex: 'female' });
  expect(await stretch(id)).toBe('H-01');
});
it('signs nothing for a patient who turns out to be a child', async () => {
  const { id, patientId } = await recordedAssessment(clinic.physiotherapist);
  await correct(patientId, { birthDate: '2015-04-05' });
  const answer = await sign(id);
  expect([answer.status, pointersOf(answer)]).toEqual([409, ['/patientAgeYears']]);
});
