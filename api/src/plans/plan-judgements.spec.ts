import type { Plan, Problem } from '@stride/contracts';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import {
  amended,
  draftPlan,
  issuedPlan,
  must,
  newClinic,
  newPractitioner,
  PASSWORD,
  signedAssessment,
  signIn,
  type TestClinic,
} from '../../test/builders';
import { pointersOf, problemOf, type Answer, type Client } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const path = (plan: Plan, rest = ''): string => `/api/v1/plans/${plan.id}${rest}`;
const change = (plan: Plan, judgements: unknown, by: Client = clinic.physiotherapist) => by.patch<Plan>(path(plan), { judgements });
const read = async (plan: Plan): Promise<Plan> => must(await clinic.physiotherapist.get<Plan>(path(plan)), 200);
const issue = async (plan: Plan): Promise<Plan> => must(await clinic.physiotherapist.post<Plan>(path(plan, '/issue'), { password: PASSWORD }), 200);
const codesOf = ({ body }: Answer<unknown>): string[] => ((body as Problem).errors ?? []).map(({ code }) => code);
/** The plan of a new visit of the same episode. */
const planOfLaterVisit = async ({ patientId }: Plan): Promise<Plan> =>
  draftPlan(clinic.physiotherapist, (await signedAssessment(clinic.physiotherapist, undefined, { patientId, kind: 'review' })).id);

describe('what a physiotherapist judges of a phase', () => {
  it('is kept with who judged it and when; what nobody judged is not there', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect([plan.judgements, plan.judgedBefore]).toEqual([{}, {}]);
    const from = new Date().toISOString();
    const judged = must(await change(plan, { 'night-waking': { met: true, note: ' Once, on Monday. ' }, 'goal-distance': { met: false } }), 200);
    const by = { judgedBy: clinic.practitionerIds.physiotherapist, judgedByName: 'Spec physiotherapist', judgedAt: expect.any(String) as string };
    expect(judged.judgements).toEqual({
      'night-waking': { met: true, note: 'Once, on Monday.', ...by },
      'goal-distance': { met: false, note: null, ...by },
    });
    expect(judged.version).toBe(plan.version + 1);
    const at = judged.judgements['night-waking']?.judgedAt ?? '';
    expect(at >= from && at <= new Date().toISOString()).toBe(true);
    expect(await read(plan)).toEqual(judged);
  });
  it('changes alone: another judgement and another field stay, null takes one back', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const first = must(await change(plan, { 'night-waking': { met: true }, 'goal-distance': { met: false } }), 200);
    must(await clinic.physiotherapist.patch(path(plan), { note: 'Slowly.' }), 200);
    const second = must(await change(plan, { 'goal-distance': null, 'self-management': { met: true } }), 200);
    expect(second.note).toBe('Slowly.');
    expect(Object.keys(second.judgements).sort()).toEqual(['night-waking', 'self-management']);
    expect(second.judgements['night-waking']).toEqual(first.judgements['night-waking']);
    expect(must(await change(plan, { 'goal-distance': null }), 200).judgements).toEqual(second.judgements);
  });
  it('keeps its note until that is changed, and its moment while it says the same', async () => {
    const colleague = await signIn(api, (await newPractitioner(api, clinic.id, 'physiotherapist')).email);
    const plan = await draftPlan(clinic.physiotherapist);
    const first = must(await change(plan, { 'night-waking': { met: true, note: 'Once.' } }), 200).judgements['night-waking'];
    expect(must(await change(plan, { 'night-waking': { met: true } }, colleague), 200).judgements['night-waking']).toEqual(first);
    const other = must(await change(plan, { 'night-waking': { met: false } }, colleague), 200).judgements['night-waking'];
    expect(other).toMatchObject({ met: false, note: 'Once.' });
    expect(other?.judgedBy).not.toBe(first?.judgedBy);
    expect(must(await change(plan, { 'night-waking': { met: false, note: ' ' } }), 200).judgements['night-waking']).toMatchObject({
      note: null,
      judgedBy: first?.judgedBy,
    });
  });
  it('is audited by the field’s name, without its words', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    must(await change(plan, { 'night-waking': { met: true, note: 'Once.' } }), 200);
    const events = await api.asOwner('select facts from audit_event where object_id = $1 and deed = $2', [plan.id, 'plan.changed']);
    expect(events).toEqual([{ facts: { version: plan.version + 1, fields: ['judgements'] } }]);
  });
  it('is not overwritten from an older version of the plan', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const { version } = must(await change(plan, { 'night-waking': { met: true } }), 200);
    const judgements = { 'night-waking': { met: false } };
    expect(problemOf(await clinic.physiotherapist.patch(path(plan), { judgements, version: plan.version }))).toBe('stale-version');
    expect((await clinic.physiotherapist.patch(path(plan), { judgements }, { 'if-match': `"${plan.version}"` })).status).toBe(412);
    expect(await read(plan)).toMatchObject({ version, judgements: { 'night-waking': { met: true } } });
  });

  it.each<[string, unknown, string, string]>([
    ['a criterion that does not exist', { 'own-mood': { met: true } }, '/judgements/own-mood', 'unknown-code'],
    ['a criterion with a name that must be escaped', { 'a/b~c': { met: true } }, '/judgements/a~1b~0c', 'unknown-code'],
    ['a measured criterion', { 'rest-pain': { met: true } }, '/judgements/rest-pain', 'not-allowed'],
    ['taking back a measured criterion', { 'nerve-signs': null }, '/judgements/nerve-signs', 'not-allowed'],
    ['a judgement without a verdict', { 'night-waking': { note: 'Once.' } }, '/judgements/night-waking/met', 'required'],
    ['a verdict in words', { 'night-waking': { met: 'yes' } }, '/judgements/night-waking/met', 'wrong-type'],
    ['a verdict of nothing', { 'night-waking': { met: null } }, '/judgements/night-waking/met', 'wrong-type'],
    ['a judgement that is none', { 'night-waking': true }, '/judgements/night-waking', 'wrong-type'],
    ['another one’s name', { 'night-waking': { met: true, judgedBy: 'x' } }, '/judgements/night-waking/judgedBy', 'unknown-field'],
    ['a note that is no text', { 'night-waking': { met: true, note: 1 } }, '/judgements/night-waking/note', 'wrong-type'],
    ['an endless note', { 'night-waking': { met: true, note: 'x'.repeat(501) } }, '/judgements/night-waking/note', 'too-long'],
    ['a note that nobody can read', { 'night-waking': { met: true, note: 'Once\u0007' } }, '/judgements/night-waking/note', 'bad-text'],
    ['a list', [{ criterion: 'night-waking', met: true }], '/judgements', 'wrong-type'],
    ['nothing', null, '/judgements', 'wrong-type'],
  ])('refuses %s and changes nothing', async (_what, judgements, pointer, code) => {
    const plan = await draftPlan(clinic.physiotherapist);
    const answer = await change(plan, judgements);
    expect([answer.status, pointersOf(answer), codesOf(answer)]).toEqual([422, [pointer], [code]]);
    expect(await read(plan)).toEqual(plan);
  });
  it('stays with a draft that is drawn anew after a correction of its record', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const { judgements } = must(await change(plan, { 'night-waking': { met: true } }), 200);
    await amended(clinic.physiotherapist, plan.assessmentId, { set: { history: { rf_cancer_history: true } } });
    const again = await draftPlan(clinic.physiotherapist, plan.assessmentId);
    expect([again.id, again.judgements]).toEqual([plan.id, judgements]);
  });
});

describe('the judgements of an issued plan', () => {
  const hashOf = (content: object): string => crypto.createHash('sha256').update(canonicalize(content) ?? '').digest('hex');
  /** The hash of these fields as the database holds them. */
  async function recomputed(plan: Plan, ...more: (keyof Plan)[]): Promise<string> {
    const [frozen] = await api.asOwner('select sheet, printed from plan where id = $1', [plan.id]);
    const { id, assessmentId, items, note, goals, nextVisit } = plan;
    return hashOf({ id, assessmentId, items, note, goals, nextVisit, ...frozen, ...Object.fromEntries(more.map((field) => [field, plan[field]])) });
  }

  it('are frozen', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const { judgements } = must(await change(plan, { 'night-waking': { met: true } }), 200);
    expect((await issue(plan)).judgements).toEqual(judgements);
    expect(problemOf(await change(plan, { 'night-waking': null }))).toBe('plan-issued');
    await expect(api.asOwner(`update plan set judgements = '{}' where id = '${plan.id}'`)).rejects.toThrow('frozen');
  });
  it('are part of its hash; a plan without any has the hash that it had before judgements were kept', async () => {
    const bare = await issuedPlan(clinic.physiotherapist);
    expect(bare.hash).toBe(await recomputed(bare));
    const plan = await draftPlan(clinic.physiotherapist);
    must(await change(plan, { 'night-waking': { met: true } }), 200);
    const judged = await issue(plan);
    expect(judged.hash).toBe(await recomputed(judged, 'judgements'));
    expect(judged.hash).not.toBe(await recomputed(judged));
  });
  it('belong to their visit: a later plan starts without any and shows the last one of each criterion', async () => {
    const first = await draftPlan(clinic.physiotherapist);
    const old = must(await change(first, { 'night-waking': { met: false }, 'goal-distance': { met: false } }), 200).judgements;
    await issue(first);
    const second = await planOfLaterVisit(first);
    expect([second.judgements, second.judgedBefore]).toEqual([{}, old]);
    const newer = must(await change(second, { 'night-waking': { met: true } }), 200).judgements;
    await issue(second);
    const third = await planOfLaterVisit(first);
    expect([third.judgements, third.judgedBefore]).toEqual([{}, { ...old, ...newer }]);
  });
  it('go on in a second plan of the same visit, beside the same ones of before', async () => {
    const first = await draftPlan(clinic.physiotherapist);
    const old = must(await change(first, { 'night-waking': { met: false } }), 200).judgements;
    await issue(first);
    const second = await planOfLaterVisit(first);
    const { judgements } = must(await change(second, { 'night-waking': { met: true } }), 200);
    await issue(second);
    const again = await draftPlan(clinic.physiotherapist, second.assessmentId);
    expect(again.id).not.toBe(second.id);
    expect([again.judgements, again.judgedBefore]).toEqual([judgements, old]);
  });
});
