import { catalogue, vignettes } from '@stride/clinical';
import { reason } from '@stride/assessment-engine';
import { amended, must, newClinic, PASSWORD, recordedAssessment, type TestClinic } from '../../test/builders';
import { signableCase } from '../../test/cases';
import { startApi, type TestApi } from '../../test/start-api';
import { inEngineOrder } from './reasoning-order';

/** The same conclusion is the same bytes: stateless, over a draft, frozen, and frozen by an amendment. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

it('tells the same bytes whether a case is stored, signed or neither', async () => {
  const { id, patientAgeYears } = await recordedAssessment(clinic.physiotherapist);
  const reasoning = async () =>
    (await clinic.physiotherapist.get(`/api/v1/assessments/${id}/reasoning`)).text;
  const asked = { ...signableCase(), ageYears: patientAgeYears };
  const stateless = (await clinic.physiotherapist.post('/api/v1/reasoning', asked)).text;
  expect(await reasoning()).toBe(stateless);
  must(await clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }), 200);
  expect(await reasoning()).toBe(stateless);
  await amended(clinic.physiotherapist, id, { set: { notes: { general: 'A word.' } } });
  expect(await reasoning()).toBe(stateless);
});

/** As jsonb keeps an object: shorter keys first, then by letter. */
const asStored = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asStored)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
            .map(([key, inner]) => [key, asStored(inner)]),
        )
      : value;
it.each(vignettes.map((vignette) => [vignette.id, vignette] as const))(
  'puts %s back as the engine wrote it',
  (_id, vignette) => {
    const written = reason(catalogue, vignette);
    const stored = asStored(written) as typeof written;
    expect(JSON.stringify(inEngineOrder(stored))).toBe(JSON.stringify(written));
  },
);
