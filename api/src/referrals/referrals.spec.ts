import type { AssessmentReferrals, Page, Referral, ReferralCounts, ReferralListItem } from '@stride/contracts';
import { LETTER_VERSION, type LetterContent } from '@stride/printed-plan';
import {
  amended,
  cancerCase,
  draftReferral,
  must,
  newClinic,
  PASSWORD,
  REASON,
  recordedAssessment,
  signedAssessment,
  signedReferral,
  signedWithFlags,
  withdrawn,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { pointersOf, problemOf, type Answer } from '../../test/client';
import { watchPaper } from '../../test/paper';
import { startApi, withClient, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
let content: ReturnType<typeof watchPaper>;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
  content = watchPaper(api);
});
afterAll(() => api.stop());

const at = (letter: { id: string }, rest = ''): string => `/api/v1/referrals/${letter.id}${rest}`;
const draft = (id: string, kind: string) => clinic.physiotherapist.post<Referral>(`/api/v1/assessments/${id}/referrals`, { kind });
const change = (letter: Referral, body: unknown, version = letter.version) =>
  clinic.physiotherapist.patch<Referral>(at(letter), body, { 'if-match': `"${version}"` });
const sign = (letter: Referral, password = PASSWORD) => clinic.physiotherapist.post<Referral>(at(letter, '/sign'), { password, version: letter.version });
const news = (letter: Referral, kind: string, more: Record<string, unknown> = {}) =>
  clinic.physiotherapist.post<Referral>(at(letter, '/events'), { kind, at: new Date(Date.now() + 1000).toISOString(), saidBy: 'Dr Demo-Byrne', ...more });
const refused = (answer: Answer<unknown>): unknown[] => [answer.status, problemOf(answer)];
const letters = async (id: string): Promise<AssessmentReferrals> => must(await clinic.physiotherapist.get<AssessmentReferrals>(`/api/v1/assessments/${id}/referrals`), 200);
const listed = async (query: string): Promise<ReferralListItem[]> => must(await clinic.physiotherapist.get<Page<ReferralListItem>>(`/api/v1/referrals?${query}`), 200).items;
const printed = async (letter: { id: string }): Promise<{ bytes: Buffer; content: LetterContent }> => {
  const answer = await clinic.physiotherapist.get(at(letter, '/print'));
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  return { bytes: answer.bytes, content: content<LetterContent>('letter') };
};
const deeds = (id: string) => api.asOwner<{ deed: string; facts: Record<string, unknown> }>('select deed, facts from audit_event where object_id = $1 order by at, id', [id]);

/** Cancer in the history, and weight lost since: two urgent flags. */
const twoUrgent = () => {
  const quiet = cancerCase();
  return { ...quiet, history: { ...quiet.history, rf_weight_loss_kg: 6 } };
};
const progressing = { set: { history: { rf_weakness_progressing: true } } };

describe('drafting', () => {
  it('tells exactly the findings that raised the flags of its kind, and no others', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist, twoUrgent());
    const letter = await draftReferral(clinic.physiotherapist, id);
    expect(letter).toMatchObject({ kind: 'urgent', status: 'draft', standing: 'draft', version: 1, recipient: 'To the general practitioner', ownWords: '', outdated: false, hash: null, events: [] });
    expect(letter.flags.map((flag) => [flag.id, flag.findings])).toEqual([
      ['RF-U1-CANCER', [{ finding: expect.any(String), side: '–', value: 'Yes' }]],
      ['RF-U2-WEIGHTLOSS', [{ finding: expect.any(String), side: '–', value: '6 kg' }]],
    ]);
    await amended(clinic.physiotherapist, id, progressing);
    const emergency = must(await draft(id, 'emergency'), 201);
    expect(emergency.flags.map((flag) => flag.id)).not.toContain('RF-U2-WEIGHTLOSS');
    expect(emergency.flags.length).toBeGreaterThan(0);
  });
  it('offers the letters that the flags call for, and refuses the others', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    expect((await letters(id)).offers).toEqual([{ kind: 'urgent', flags: ['Cancer history with spinal pain'] }]);
    for (const kind of ['emergency', 'gp-vascular', 'rheumatology', 'gp']) expect(refused(await draft(id, kind))).toEqual([409, 'conflict']);
    const quiet = await signedAssessment(clinic.physiotherapist);
    expect(await letters(quiet.id)).toEqual({ items: [], offers: [] });
    const nonsense = await draft(id, 'surgeon');
    expect([...refused(nonsense), pointersOf(nonsense)]).toEqual([422, 'invalid-input', ['/kind']]);
  });
  it('goes before the record is signed where it is urgent; a routine one waits for the signature', async () => {
    const spa = signableCase();
    const early = { age_at_onset_years: 28, symptom_duration_days: 200, night_waking_second_half: true, eases_with_movement: true, psoriasis: true };
    const { id } = await recordedAssessment(clinic.physiotherapist, { ...spa, history: { ...spa.history, ...early, rf_cancer_history: true } });
    expect((await letters(id)).offers.map(({ kind }) => kind)).toEqual(['urgent']);
    expect((await draft(id, 'urgent')).status).toBe(201);
    expect(refused(await draft(id, 'rheumatology'))).toEqual([409, 'assessment-not-signed']);
    const signed = await signedAssessment(clinic.physiotherapist, { ...spa, history: { ...spa.history, ...early } });
    expect((await letters(signed.id)).offers.map(({ kind }) => kind)).toEqual(['rheumatology']);
    expect(must(await draft(signed.id, 'rheumatology'), 201).opening).toContain('rheumatology');
  });
  it('has one open draft of a kind, drawn anew with its words kept when the record reads otherwise', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const first = await draftReferral(clinic.physiotherapist, id);
    must(await change(first, { ownWords: 'Please ring her.' }), 200);
    expect(await draftReferral(clinic.physiotherapist, id)).toMatchObject({ id: first.id, version: 2 });
    await amended(clinic.physiotherapist, id, { set: { history: { rf_weight_loss_kg: 6 } } });
    const before = must(await clinic.physiotherapist.get<Referral>(at(first)), 200);
    expect([before.outdated, before.flags.length]).toEqual([true, 1]);
    expect(refused(await sign(before))).toEqual([409, 'referral-outdated']);
    const again = await draftReferral(clinic.physiotherapist, id);
    expect(again).toMatchObject({ id: first.id, version: 3, outdated: false, ownWords: 'Please ring her.' });
    expect(again.flags).toHaveLength(2);
    expect((await sign(again)).status).toBe(200);
    expect((await deeds(first.id)).map(({ deed }) => deed)).toEqual(['referral.drafted', 'referral.changed', 'referral.opened', 'referral.opened', 'referral.redrawn', 'referral.signed']);
  });
  it('makes one draft when asked four times at once', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const answers = await Promise.all([1, 2, 3, 4].map(() => draft(id, 'urgent')));
    expect(new Set(answers.map((answer) => must(answer, 201).id)).size).toBe(1);
  });
});

describe('editing', () => {
  it('changes what is written, once at a time', async () => {
    const letter = await draftReferral(clinic.physiotherapist);
    const edited = must(await change(letter, { recipient: 'Dr Demo-Byrne\nDemo Street', ownWords: 'She lives alone.' }), 200);
    expect(edited).toMatchObject({ version: 2, recipient: 'Dr Demo-Byrne\nDemo Street', opening: letter.opening, ownWords: 'She lives alone.' });
    expect(refused(await change(letter, { ownWords: '' }))).toEqual([412, 'precondition-failed']);
    expect(must(await change(edited, { ownWords: '' }), 200).ownWords).toBe('');
    expect(must(await change(letter, {}, 3), 200).version).toBe(3);
    expect((await deeds(letter.id)).filter(({ deed }) => deed === 'referral.changed').map(({ facts }) => facts)).toEqual([
      { version: 2, fields: ['recipient', 'ownWords'] },
      { version: 3, fields: ['ownWords'] },
    ]);
  });
  it.each([
    ['an empty recipient', { recipient: ' ' }, ['/recipient']],
    ['an opening that is too long', { opening: 'x'.repeat(2001) }, ['/opening']],
    ['own words that are none', { ownWords: 5 }, ['/ownWords']],
    ['other findings', { flags: [] }, ['/flags']],
    ['nothing in place of a text', { ownWords: null }, ['/ownWords']],
  ])('refuses %s', async (_what, body, pointers) => {
    const letter = await draftReferral(clinic.physiotherapist);
    const answer = await change(letter, body);
    expect([answer.status, pointersOf(answer)]).toEqual([422, pointers]);
  });
});

describe('signing', () => {
  it('freezes the words: what the record or the patient is called afterwards changes nothing in it', async () => {
    const { id, patientId } = await signedWithFlags(clinic.physiotherapist);
    const letter = await draftReferral(clinic.physiotherapist, id);
    const before = await printed(letter);
    expect(before.content.banners).toContain('Draft of a letter, not signed');
    expect(refused(await sign(letter, 'not the password'))).toEqual([403, 'wrong-password']);
    const signed = must(await sign(letter), 200);
    expect(signed).toMatchObject({ status: 'signed', standing: 'unsent', signedByName: 'Spec physiotherapist', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const first = await printed(letter);
    expect(first.content.banners).not.toContain('Draft of a letter, not signed');
    expect(first.content.edited?.signature).toMatch(/^Spec physiotherapist, \d\d-/);
    must(await clinic.physiotherapist.patch(`/api/v1/patients/${patientId}`, { familyName: 'Demo-Other' }), 200);
    await amended(clinic.physiotherapist, id, progressing);
    const second = await printed(letter);
    expect(second.content.identity).toContain('DEMO-ALDER');
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.bytes.toString('latin1')).toContain(`letter ${LETTER_VERSION}`);
    expect((await deeds(letter.id)).filter(({ deed }) => /signed|printed/.test(deed)).map(({ facts }) => facts)).toEqual([
      { version: 1, letterVersion: LETTER_VERSION },
      { version: 1, letterVersion: LETTER_VERSION },
      { version: 1, letterVersion: LETTER_VERSION, signedAsVersion: LETTER_VERSION },
      { version: 1, letterVersion: LETTER_VERSION, signedAsVersion: LETTER_VERSION },
    ]);
    expect(must(await clinic.physiotherapist.get<Referral>(at(letter)), 200).outdated).toBe(false);
  });
  it('says in its print that it was signed in another layout', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const letter = await draftReferral(clinic.physiotherapist, id);
    must(await sign(letter), 200);
    const first = await printed(letter);
    expect(first.bytes.toString('latin1')).not.toContain('signed as letter');
    // As it was kept before layouts had versions.
    await api.asOwner('alter table referral disable trigger frozen');
    await api.asOwner("update referral set printed = printed - 'version' where id = $1", [letter.id]);
    await api.asOwner('alter table referral enable always trigger frozen');
    const again = await printed(letter);
    expect(again.bytes.toString('latin1')).toContain('signed as letter 0');
    expect((await deeds(letter.id)).at(-1)?.facts).toEqual({ version: 1, letterVersion: LETTER_VERSION, signedAsVersion: 0 });
  });
  it('is signed once, at the version that was looked at, and edited no more', async () => {
    const letter = await draftReferral(clinic.physiotherapist);
    must(await change(letter, { ownWords: 'One more line.' }), 200);
    expect(refused(await sign(letter))).toEqual([409, 'stale-version']);
    must(await sign({ ...letter, version: 2 }), 200);
    expect(refused(await sign({ ...letter, version: 2 }))).toEqual([409, 'referral-signed']);
    expect(refused(await change(letter, { ownWords: '' }, 2))).toEqual([409, 'referral-signed']);
  });
  it('says on a letter that went before the record was signed that it did', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist, cancerCase());
    const letter = await signedReferral(clinic.physiotherapist, id);
    expect((await printed(letter)).content.banners).toContain('Written before the record is signed');
  });
  it('takes a second letter of the same kind after the first is signed', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const first = await signedReferral(clinic.physiotherapist, id);
    const second = await draftReferral(clinic.physiotherapist, id);
    expect(second.id).not.toBe(first.id);
    expect((await letters(id)).items.map(({ standing }) => standing)).toEqual(['unsent', 'draft']);
  });
});

describe('the loop', () => {
  it('goes from sent over no answer and acknowledged to its outcome', async () => {
    const letter = await draftReferral(clinic.physiotherapist);
    expect(refused(await news(letter, 'sent'))).toEqual([409, 'referral-not-signed']);
    must(await sign(letter), 200);
    expect(refused(await news(letter, 'acknowledged'))).toEqual([409, 'conflict']);
    const open = `status=open&patientId=${letter.patientId}`;
    const steps: [string, Record<string, unknown>][] = [['sent', {}], ['no-answer', { note: 'Rang twice.' }], ['acknowledged', {}]];
    for (const [kind, more] of steps) {
      expect(must(await news(letter, kind, more), 200).standing).toBe(kind);
      expect((await listed(open)).map(({ standing }) => standing)).toEqual([kind]);
    }
    const silent = await news(letter, 'outcome');
    expect([silent.status, pointersOf(silent)]).toEqual([422, ['/note']]);
    const closed = must(await news(letter, 'outcome', { note: 'MRI: nothing found.' }), 200);
    expect([closed.standing, closed.events.map(({ kind, note }) => [kind, note])]).toEqual(['outcome', [['sent', null], ['no-answer', 'Rang twice.'], ['acknowledged', null], ['outcome', 'MRI: nothing found.']]]);
    // News that comes after the outcome does not open it again.
    expect(must(await news(letter, 'acknowledged'), 200).standing).toBe('outcome');
    expect(await listed(open)).toEqual([]);
    expect((await listed(`status=closed&patientId=${letter.patientId}`)).map(({ id }) => id)).toEqual([letter.id]);
    expect((await deeds(letter.id)).filter(({ deed }) => deed === 'referral.news').map(({ facts }) => facts)).toEqual(['sent', 'no-answer', 'acknowledged', 'outcome', 'acknowledged'].map((kind) => ({ kind })));
  });
  it.each([
    ['a time to come', { at: '2150-01-01T00:00:00.000Z' }, ['/at']],
    ['a time before the signature', { at: '2026-01-01T00:00:00.000Z' }, ['/at']],
    ['no name', { saidBy: '' }, ['/saidBy']],
    ['what there is not', { kind: 'lost' }, ['/kind']],
  ])('refuses news with %s', async (_what, more, pointers) => {
    const letter = await signedReferral(clinic.physiotherapist);
    const answer = await news(letter, 'sent', more);
    expect([answer.status, pointersOf(answer)]).toEqual([422, pointers]);
  });
  it('counts them by where they stand, without a reason, and opens them for a manager who gives one', async () => {
    const other = await newClinic(api);
    const [first, second] = [await signedReferral(other.physiotherapist), await signedReferral(other.physiotherapist)];
    await draftReferral(other.physiotherapist);
    const sent = { kind: 'sent', at: new Date().toISOString(), saidBy: 'Post' };
    must(await other.physiotherapist.post(at(second, '/events'), sent), 200);
    const counts = must(await other.manager.get<ReferralCounts>('/api/v1/referrals/counts'), 200);
    expect(counts).toEqual({ draft: 1, unsent: 1, sent: 1, 'no-answer': 0, acknowledged: 0 });
    expect(refused(await other.manager.get('/api/v1/referrals?status=open'))).toEqual([403, 'reason-required']);
    const page = must(await other.manager.with(REASON).get<Page<ReferralListItem>>('/api/v1/referrals?status=open'), 200);
    expect(page.items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });
  it('lists the most urgent first, then what waits longest, page by page', async () => {
    const other = await newClinic(api);
    const client = other.physiotherapist;
    const both = { ...cancerCase(), history: { ...cancerCase().history, rf_dvt_signs: true } };
    const made = [await signedReferral(client), await draftReferral(client, (await recordedAssessment(client, both)).id, 'emergency'), await signedReferral(client)];
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<ReferralListItem> = must(await client.get<Page<ReferralListItem>>(`/api/v1/referrals?limit=1&cursor=${cursor}`), 200);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([made[1]?.id, made[0]?.id, made[2]?.id]);
    const foreign = must(await client.get<Page<unknown>>('/api/v1/patients?limit=1'), 200).nextCursor ?? '';
    expect((await client.get(`/api/v1/referrals?cursor=${foreign}`)).status).toBe(422);
    expect((await client.get('/api/v1/referrals?patientId=x')).status).toBe(422);
  });
});

describe('withdrawing', () => {
  it('keeps the letter readable with its reason, and takes it off the list', async () => {
    const letter = await signedReferral(clinic.physiotherapist);
    const gone = must(await clinic.physiotherapist.post<Referral>(at(letter, '/withdraw'), { reason: 'Wrong practice.' }), 200);
    expect(gone).toMatchObject({ status: 'withdrawn', standing: 'withdrawn', withdrawnReason: 'Wrong practice.', hash: letter.hash });
    expect((await printed(letter)).content.banners[0]).toBe('This letter was withdrawn');
    expect(refused(await news(letter, 'sent'))).toEqual([409, 'referral-withdrawn']);
    expect(refused(await sign(letter))).toEqual([409, 'referral-withdrawn']);
    expect(await listed(`status=open&patientId=${letter.patientId}`)).toEqual([]);
  });
  it('follows the record that was entered in error, draft and signed, and none is drafted of it', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const signed = await signedReferral(clinic.physiotherapist, id);
    const open = await draftReferral(clinic.physiotherapist, id);
    await withdrawn(clinic.physiotherapist, id);
    const { items, offers } = await letters(id);
    expect([items.map((item) => [item.id, item.standing]), offers]).toEqual([[[signed.id, 'withdrawn'], [open.id, 'withdrawn']], []]);
    expect(refused(await draft(id, 'urgent'))).toEqual([409, 'conflict']);
  });
  it('stays where the record is only corrected', async () => {
    const { id } = await signedWithFlags(clinic.physiotherapist);
    const letter = await signedReferral(clinic.physiotherapist, id);
    await amended(clinic.physiotherapist, id, progressing);
    expect((await letters(id)).items.map((item) => [item.id, item.standing])).toEqual([[letter.id, 'unsent']]);
  });
  it('is refused by the database without a reason', async () => {
    const { id } = await draftReferral(clinic.physiotherapist);
    await withClient(api.ownerUrl, async (client) => {
      const sql = `update referral set status = 'withdrawn', withdrawn_at = now(), withdrawn_by = created_by where id = '${id}'`;
      await expect(client.query(sql)).rejects.toThrow(/ck_referral_withdrawn/);
    });
  });
});
