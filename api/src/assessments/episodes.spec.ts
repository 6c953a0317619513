import type { EpisodeSummary, Page } from '@stride/contracts';
import { signableCase } from '../../test/cases';
import {
  draftPlan,
  must,
  newAssessment,
  newClinic,
  newPatient,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const episodesOf = async (patientId: string): Promise<EpisodeSummary[]> =>
  must(await clinic.physiotherapist.get<Page<EpisodeSummary>>(`/api/v1/patients/${patientId}/episodes`), 200)
    .items;

describe("a patient's page", () => {
  it('tells the course of the complaint: the higher of back and leg pain, and the minutes before it hurts', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const first = signableCase();
    const history = { ...first.history, nprs_worst: 4, nprs_leg_worst: 7, walking_onset_min: 6 };
    await signedAssessment(clinic.physiotherapist, { ...first, history }, { patientId: patient.id });
    const [episode] = await episodesOf(patient.id);
    expect(episode?.assessments[0]).toMatchObject({
      status: 'signed',
      worstPain: 7,
      walkingOnsetMin: 6,
      amendedAt: null,
      redFlags: [],
    });
  });
  it('tells a danger that stands in a draft: nobody reads its silence as none', async () => {
    const { patientId } = await recordedAssessment(clinic.physiotherapist, { ...signableCase(), history: { ...signableCase().history, rf_urinary_change: true } });
    const [episode] = await episodesOf(patientId);
    expect(episode?.assessments[0]).toMatchObject({ status: 'draft', urgency: 'emergency' });
    expect(episode?.assessments[0]?.redFlags.map(({ urgency }) => urgency)).toContain('emergency');
  });
  it('tells of a draft without any answer that nothing was recorded yet', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    await newAssessment(clinic.physiotherapist, { patientId: patient.id });
    const [episode] = await episodesOf(patient.id);
    expect(episode?.assessments[0]).toMatchObject({
      status: 'draft',
      signedAt: null,
      worstPain: null,
      walkingOnsetMin: null,
      priorities: [],
      redFlags: [],
    });
  });
  it('tells a corrected visit as corrected', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const first = signableCase();
    const signed = await signedAssessment(
      clinic.physiotherapist,
      { ...first, history: { ...first.history, nprs_worst: 4 } },
      { patientId: patient.id },
    );
    const amendment = { reason: 'Misheard', changes: [{ set: { history: { nprs_worst: 9 } } }] };
    must(await clinic.physiotherapist.post(`/api/v1/assessments/${signed.id}/amendments`, amendment), 201);
    const visit = (await episodesOf(patient.id))[0]?.assessments[0];
    expect(visit?.worstPain).toBe(9);
    expect(Date.parse(visit?.amendedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(visit?.signedAt ?? ''));
  });
  it('counts what stands in a plan, not what was removed', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const signed = await signedAssessment(clinic.physiotherapist, signableCase(), { patientId: patient.id });
    const plan = await draftPlan(clinic.physiotherapist, signed.id);
    const [gone, ...kept] = plan.items;
    const items = [
      { ref: gone?.ref ?? '', removed: true, reason: 'Knows it already' },
      ...kept.map(({ ref }) => ({ ref })),
    ];
    must(
      await clinic.physiotherapist.patch(`/api/v1/plans/${plan.id}`, {
        version: plan.version,
        items,
        nextVisit: '2099-01-31',
      }),
      200,
    );
    expect((await episodesOf(patient.id))[0]?.plans[0]).toMatchObject({
      items: kept.length,
      nextVisit: '2099-01-31',
      language: 'en',
      status: 'draft',
    });
  });
});
