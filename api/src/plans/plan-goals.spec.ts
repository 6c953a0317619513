import type { Assessment, Plan } from '@stride/contracts';
import { draftPlan, issuedPlan, must, newClinic, signedAssessment, type TestClinic } from '../../test/builders';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const GOAL = { goal: 'Walk to the shop', measure: 'walking-tolerance', target: 800, by: '2030-01-15' };
const change = (plan: Plan, body: Record<string, unknown>) =>
  clinic.physiotherapist.patch<Plan>(`/api/v1/plans/${plan.id}`, body);

it('keeps the patient’s goals, each with its measure, target and day', async () => {
  const plan = await draftPlan(clinic.physiotherapist);
  expect(plan.goals).toEqual([]);
  expect(must(await change(plan, { goals: [GOAL] }), 200).goals).toEqual([GOAL]);
  expect(must(await change(plan, { note: 'Slowly.' }), 200).goals).toEqual([GOAL]);
  expect(must(await change(plan, { goals: [] }), 200).goals).toEqual([]);
});
it('keeps a goal in minutes of walking, and a mean of activities between two whole points', async () => {
  const goals = [
    { ...GOAL, goal: 'Walk 20 minutes', measure: 'walking-time', target: 20 },
    { ...GOAL, measure: 'psfs', target: 6.5 },
  ];
  const plan = await draftPlan(clinic.physiotherapist);
  expect(must(await change(plan, { goals }), 200).goals).toEqual(goals);
});
it.each([
  [{ ...GOAL, measure: 'steps' }, '/goals/0/measure'],
  [{ ...GOAL, measure: 'nprs', target: 11 }, '/goals/0/target'],
  [{ ...GOAL, target: '800' }, '/goals/0/target'],
  [{ ...GOAL, measure: 'nprs', target: 4.5 }, '/goals/0/target'],
  [{ ...GOAL, measure: 'walking-time', target: 20.2 }, '/goals/0/target'],
  [{ ...GOAL, by: '15.01.2030' }, '/goals/0/by'],
  [{ ...GOAL, by: '2020-01-15' }, '/goals/0/by'],
  [{ ...GOAL, goal: '  ' }, '/goals/0/goal'],
  [{ ...GOAL, goal: 'x'.repeat(201) }, '/goals/0/goal'],
  [{ ...GOAL, unit: 'm' }, '/goals/0/unit'],
  ['walk', '/goals/0'],
])('refuses %j and changes nothing', async (goal, pointer) => {
  const plan = await draftPlan(clinic.physiotherapist);
  const answer = await change(plan, { goals: [goal] });
  expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
  expect(must(await clinic.physiotherapist.get<Plan>(`/api/v1/plans/${plan.id}`), 200)).toEqual(plan);
});
it('refuses a sixth goal, and goals that are no list', async () => {
  const plan = await draftPlan(clinic.physiotherapist);
  for (const goals of [Array.from({ length: 6 }, () => GOAL), GOAL, null])
    expect(pointersOf(await change(plan, { goals }))).toEqual(['/goals']);
});

describe('the plan of a later visit', () => {
  it('starts from the one in force: its goals, decisions and additions, and names it', async () => {
    const first = await draftPlan(clinic.physiotherapist);
    const suggested = first.items.find(({ ref }) => ref === 'H-01');
    must(
      await change(first, {
        goals: [GOAL],
        items: [
          ...first.items.map(({ ref }) =>
            ref === 'H-01' ? { ref, dose: { holdSeconds: 20, sets: 2 }, reason: 'Tires early.' } : { ref },
          ),
          { ref: 'G-06', reason: 'Stairs at home.' },
        ],
      }),
      200,
    );
    must(
      await clinic.physiotherapist.post(`/api/v1/plans/${first.id}/issue`, { password: 'a password only for specs' }),
      200,
    );
    const visit = await signedAssessment(clinic.physiotherapist, undefined, {
      patientId: first.patientId,
      kind: 'review',
    });
    const later = await draftPlan(clinic.physiotherapist, visit.id);
    expect([later.previousId, later.goals]).toEqual([first.id, [GOAL]]);
    expect(later.items.find(({ ref }) => ref === 'H-01')).toMatchObject({
      dose: { holdSeconds: 20, sets: 2 },
      suggestedDose: suggested?.dose,
      reason: 'Tires early.',
      because: suggested?.because,
    });
    expect(later.items.find(({ ref }) => ref === 'G-06')).toMatchObject({ origin: 'added', reason: 'Stairs at home.' });
  });
  it('starts from no plan of another episode', async () => {
    const first = await issuedPlan(clinic.physiotherapist);
    must(
      await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${first.assessmentId}`),
      200,
    );
    await signedAssessment(clinic.physiotherapist, undefined, { patientId: first.patientId, kind: 'discharge' });
    const again = await signedAssessment(clinic.physiotherapist, undefined, { patientId: first.patientId });
    expect((await draftPlan(clinic.physiotherapist, again.id)).previousId).toBeNull();
  });
});
