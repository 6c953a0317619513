/**
 * One entry in one file adds a test. The entry below is put into the hip's tests as a developer would write it there;
 * everything after that is the clinic as it is: the catalogue it serves, what it accepts, what it concludes, what the
 * manager counts and what the patient reads.
 */
import type { Catalogue, MovementTest } from '@stride/clinical';
import type { Reasoning } from '@stride/assessment-engine';
import type { Assessment, Caseload, Plan } from '@stride/contracts';
import { changesOf, signableCase } from './cases';
import { Device, must, newAssessment, newClinic, PASSWORD, type TestClinic } from './builders';
import { problemOf } from './client';
import { startApi, type TestApi } from './start-api';

/** A function, because the catalogue is read before any constant of this file is there. */
function newTest(): MovementTest {
  return {
    code: 'spec_hip_fold_deg',
    entry: 'HM99',
    domain: 'hip-mobility',
    name: 'Hip fold test of this spec',
    synonyms: ['fold'],
    position: 'supine',
    procedure: ['Fold the hip.', 'Read the angle.'],
    sided: true,
    answer: { kind: 'number', unit: 'deg', min: -30, max: 40, step: 1 },
    clearlyNormal: 20,
    norms: [{ from: 10, text: '10° or more', sources: ['D'] }],
    references: [{ text: 'Invented for this spec.', sources: ['D'] }],
    weights: [
      {
        toward: 'C1.F1',
        bands: [
          { below: 0, points: 3 },
          { atLeast: 10, points: -2 },
        ],
        sources: ['D'],
      },
    ],
    sources: ['D'],
    patientWords: 'Your {side} hip folds to {value}',
  };
}

jest.mock('@stride/clinical', () => {
  const actual = jest.requireActual<{ catalogue: Catalogue }>('@stride/clinical');
  const { catalogue } = actual;
  return {
    ...actual,
    catalogue: {
      ...catalogue,
      domains: catalogue.domains.map((domain) =>
        domain.id === 'hip-mobility' ? { ...domain, tests: [...domain.tests, newTest()] } : domain,
      ),
    },
  };
});

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

/** The quiet examination of the other specs, without what would speak about the hip flexors. */
function examination(): Pick<ReturnType<typeof signableCase>, 'history' | 'findings'> {
  const { history, findings } = signableCase();
  const other = findings.filter(
    ({ test }) => !/^(mtt_|hip_ext_prone|ely|pelvic_tilt|gait_lordosis)/.test(test),
  );
  return { history: { ...history, sitting_hours_per_day: 8 }, findings: other };
}
const folded = (value: unknown) => ({
  set: { finding: { test: 'spec_hip_fold_deg', side: 'left' as const, value: value as number } },
});

it('is in the catalogue that every field of the form is drawn from', async () => {
  const catalogue = must(await clinic.physiotherapist.get<Catalogue>('/api/v1/catalogue'), 200);
  const tests = catalogue.domains.flatMap((domain) => domain.tests);
  expect(tests.find(({ code }) => code === 'spec_hip_fold_deg')).toEqual(newTest());
});

it('is checked by its own range, sides and kind of answer', async () => {
  const { id } = await newAssessment(clinic.physiotherapist);
  const device = new Device(clinic.physiotherapist, id);
  const refused = await device.send([
    folded(41),
    folded('far'),
    folded(0.5),
    { set: { finding: { test: 'spec_hip_fold_deg', value: 3 } } },
  ]);
  expect([refused.status, problemOf(refused)]).toEqual([422, 'invalid-input']);
  const { errors } = JSON.parse(refused.text) as { errors: { pointer: string; code: string }[] };
  expect(errors.map(({ pointer, code }) => [pointer.split('/')[2], code])).toEqual([
    ['0', 'out-of-range'],
    ['1', 'wrong-type'],
    ['2', 'wrong-step'],
    ['3', 'side-required'],
  ]);
  expect((await device.send([folded(-12)])).status).toBe(200);
});

it('speaks for its factor with its points, selects the plan, is counted by the manager and told to the patient', async () => {
  const before = must(await clinic.manager.get<Caseload>('/api/v1/reports/caseload'), 200);
  const { id, version } = await newAssessment(clinic.physiotherapist);
  const device = new Device(clinic.physiotherapist, id);
  must(await device.send(changesOf(examination()), version), 200);
  const reasoningOf = async (): Promise<Reasoning['causes'][number] | undefined> =>
    must(await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`), 200).causes.find(
      ({ ref }) => ref === 'C1',
    );
  expect((await reasoningOf())?.missing).toContainEqual(
    expect.objectContaining({ test: 'spec_hip_fold_deg', side: 'left' }),
  );
  must(await device.send([folded(-12)], version + 1), 200);
  const c1 = await reasoningOf();
  expect([c1?.level, c1?.side, c1?.score]).toEqual(['likely', 'left', 5]);
  expect(c1?.supports).toContainEqual({
    code: 'spec_hip_fold_deg',
    side: 'left',
    value: -12,
    unit: 'deg',
    points: 3,
    rule: 'C1.F1',
    cutoff: '< 0',
    sources: ['D'],
  });

  must(
    await clinic.physiotherapist.post<Assessment>(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }),
    200,
  );
  const after = must(await clinic.manager.get<Caseload>('/api/v1/reports/caseload'), 200);
  const likely = (report: Caseload): number | undefined =>
    report.causes.find(({ ref }) => ref === 'C1')?.likely;
  expect(likely(after)).toBe((likely(before) ?? 0) + 1);

  const plan = must(await clinic.physiotherapist.post<Plan>(`/api/v1/assessments/${id}/plan`, {}), 201);
  const stretch = plan.items.find(({ ref }) => ref === 'H-01');
  expect(stretch?.because.some(({ code }) => code === 'spec_hip_fold_deg')).toBe(true);
  const issued = must(
    await clinic.physiotherapist.post<Plan>(`/api/v1/plans/${plan.id}/issue`, { password: PASSWORD }),
    200,
  );
  const [row] = await api.asOwner<{ sheet: unknown }>('select sheet from plan where id = $1', [issued.id]);
  const { sheetContent } = await import('@stride/printed-plan');
  const { catalogue } = await import('@stride/clinical');
  const sheet = sheetContent(catalogue, row?.sheet as Parameters<typeof sheetContent>[1], 'en');
  expect(JSON.stringify(sheet)).toContain('left hip folds to');
});
