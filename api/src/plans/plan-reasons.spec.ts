import type { Plan, PlanItemChange } from '@stride/contracts';
import { draftPlan, must, newClinic, newPractitioner, signIn, type TestClinic } from '../../test/builders';
import type { Client } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

/** Edits one item; the others stay as they are. */
const edited = async (client: Client, { id, version, items }: Plan, ref: string, change: Omit<PlanItemChange, 'ref'>): Promise<Plan> =>
  must(await client.patch<Plan>(`/api/v1/plans/${id}`, { version, items: items.map((item) => (item.ref === ref ? { ref, ...change } : { ref: item.ref })) }), 200);
const itemOf = (plan: Plan, ref: string) => plan.items.find((item) => item.ref === ref);

describe('the reason of an item', () => {
  it('keeps who gave it and when, whoever changes the item afterwards', async () => {
    const second = await newPractitioner(api, clinic.id, 'physiotherapist');
    await api.asOwner('update practitioner set name = $2 where id = $1', [second.id, 'Spec second']);
    const other = await signIn(api, second.email);
    const draft = await draftPlan(clinic.physiotherapist);
    expect(draft.changedByNames).toEqual({});
    const [first] = draft.items;
    if (first === undefined) throw new Error('The plan has no items.');
    const { ref } = first;
    const given = await edited(clinic.physiotherapist, draft, ref, { dose: { sets: 1, repetitions: 5 }, reason: 'Tires early.' });
    const by = itemOf(given, ref)?.reasonBy ?? '';
    expect(itemOf(given, ref)).toMatchObject({ reason: 'Tires early.', reasonBy: itemOf(given, ref)?.changedBy, reasonAt: itemOf(given, ref)?.changedAt });
    const moved = await edited(other, given, ref, { phase: 3 });
    expect(itemOf(moved, ref)).toMatchObject({ phase: 3, reason: 'Tires early.', reasonBy: by, reasonAt: itemOf(given, ref)?.reasonAt, changedBy: second.id });
    expect(moved.changedByNames).toEqual({ [by]: 'Spec physiotherapist', [second.id]: 'Spec second' });
    // The same words for something else are given anew.
    const removed = await edited(other, moved, ref, { removed: true, reason: 'Tires early.' });
    expect(itemOf(removed, ref)).toMatchObject({ removed: true, reasonBy: second.id });
    const back = await edited(clinic.physiotherapist, removed, ref, { removed: false, reason: null });
    expect(Object.keys(itemOf(back, ref) ?? {})).not.toContain('reasonBy');
  });
});
