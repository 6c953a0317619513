import type { AssessmentReferrals, Referral } from '@stride/contracts';
import { cancerCase, Device, must, newClinic, PASSWORD, recordedAssessment, type TestClinic } from '../../test/builders';
import { signableCase } from '../../test/cases';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const sign = (letter: Referral) => clinic.physiotherapist.post<Referral>(`/api/v1/referrals/${letter.id}/sign`, { password: PASSWORD, version: letter.version });
const letters = async (id: string): Promise<AssessmentReferrals> => must(await clinic.physiotherapist.get<AssessmentReferrals>(`/api/v1/assessments/${id}/referrals`), 200);
const deeds = (id: string) => api.asOwner<{ deed: string }>('select deed from audit_event where object_id = $1 order by at, id', [id]);

describe('a letter that is asked for where it may be there already', () => {
  it('is drafted once where nobody wants a second: whatever tells the findings of now is answered, draft or signed', async () => {
    const { id, version } = await recordedAssessment(clinic.physiotherapist, cancerCase());
    const open = (unlessTold: boolean) => clinic.physiotherapist.post<Referral>(`/api/v1/assessments/${id}/referrals`, { kind: 'urgent', unlessTold });
    const first = must(await open(true), 201);
    expect(must(await open(true), 201).id).toBe(first.id);
    const signed = must(await sign(first), 200);
    expect(must(await open(true), 201)).toMatchObject({ id: first.id, status: 'signed', hash: signed.hash });
    expect((await letters(id)).offers).toEqual([{ kind: 'urgent', flags: ['Cancer history with spinal pain'], letterId: first.id }]);
    // Another finding since: what is signed does not tell it.
    must(await new Device(clinic.physiotherapist, id).send([{ set: { history: { rf_weight_loss_kg: 6 } } }], version), 200);
    expect((await letters(id)).offers.map(({ letterId }) => letterId)).toEqual([undefined]);
    const second = must(await open(true), 201);
    expect([second.id === first.id, second.status, second.flags.length]).toEqual([false, 'draft', 2]);
    expect((await letters(id)).offers.map(({ letterId }) => letterId)).toEqual([second.id]);
    expect((await deeds(first.id)).map(({ deed }) => deed)).toEqual(['referral.drafted', 'referral.opened', 'referral.signed', 'referral.opened']);
    const nonsense = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/referrals`, { kind: 'urgent', unlessTold: 'yes' });
    expect([nonsense.status, pointersOf(nonsense)]).toEqual([422, ['/unlessTold']]);
  });
  it('of an emergency is drafted, edited and signed while the record is a draft, and withdraws nothing of what blocks', async () => {
    const danger = { ...signableCase(), history: { ...signableCase().history, rf_urinary_change: true } };
    const { id } = await recordedAssessment(clinic.physiotherapist, danger);
    const letter = must(await clinic.physiotherapist.post<Referral>(`/api/v1/assessments/${id}/referrals`, { kind: 'emergency', unlessTold: true }), 201);
    expect(letter.flags.flatMap(({ findings }) => findings.map(({ finding }) => finding))).toEqual(['Bladder change']);
    must(await sign(letter), 200);
    const reasoning = must(await clinic.physiotherapist.get<{ urgency: string; plan: { blocked: boolean } }>(`/api/v1/assessments/${id}/reasoning`), 200);
    expect([reasoning.urgency, reasoning.plan.blocked]).toEqual(['emergency', true]);
    const unsigned = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD });
    expect([unsigned.status, pointersOf(unsigned).length > 0]).toEqual([409, true]);
  });
});
