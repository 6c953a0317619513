import { catalogue } from '@stride/clinical';
import type { Reasoning } from '@stride/assessment-engine';
import type { Page, Plan, PlanListItem } from '@stride/contracts';
import { SHEET_VERSION } from '@stride/printed-plan';
import {
  draftPlan,
  issuedPlan,
  must,
  newClinic,
  PASSWORD,
  recordedAssessment,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { signableCase } from '../../test/cases';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const path = (plan: Plan, rest = ''): string => `/api/v1/plans/${plan.id}${rest}`;
const keep = (plan: Plan) => plan.items.map((item) => ({ ref: item.ref }));
const firstRef = (plan: Plan): string => plan.items[0]?.ref ?? '';

describe('drafting', () => {
  it('drafts what the signed reasoning selects, with its reasons', async () => {
    const { id } = await signedAssessment(clinic.physiotherapist);
    const concluded = must(
      await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
      200,
    );
    const plan = await draftPlan(clinic.physiotherapist, id);
    expect(plan).toMatchObject({
      assessmentId: id,
      status: 'draft',
      catalogueVersion: concluded.catalogueVersion,
      hash: null,
    });
    expect(plan.items.map((item) => item.ref).sort()).toEqual(
      concluded.plan.items.map((item) => item.ref).sort(),
    );
    expect(plan.items.find((item) => item.ref === 'H-01')?.because.length).toBeGreaterThan(0);
  });
  it('has one open draft for an assessment', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const again = await clinic.physiotherapist.post<Plan>(
      `/api/v1/assessments/${plan.assessmentId}/plan`,
      {},
    );
    expect([200, 201]).toContain(again.status);
    expect(again.body.id).toBe(plan.id);
  });
  it('makes one draft when asked four times at once', async () => {
    const { id } = await signedAssessment(clinic.physiotherapist);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        clinic.physiotherapist.post<Plan>(`/api/v1/assessments/${id}/plan`, {}),
      ),
    );
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });
  it('refuses an unsigned assessment', async () => {
    const { id } = await recordedAssessment(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/plan`, {});
    expect([answer.status, problemOf(answer)]).toEqual([409, 'assessment-not-signed']);
  });
  it.each(['action', 'override'])(
    'refuses to draft a plan past an emergency, whatever was recorded about it (%s)',
    async (how) => {
      const { id } = await recordedAssessment(clinic.physiotherapist, {
        ...signableCase(),
        history: { ...signableCase().history, rf_weakness_progressing: true },
      });
      const { redFlags } = must(
        await clinic.physiotherapist.get<Reasoning>(`/api/v1/assessments/${id}/reasoning`),
        200,
      );
      for (const { id: flag } of redFlags) {
        const body =
          how === 'action'
            ? { flag, action: 'Sent to hospital.', takenBy: 'Me', at: new Date().toISOString() }
            : { flag, overrideReason: 'Examined twice, not confirmed.' };
        await clinic.physiotherapist.post(`/api/v1/assessments/${id}/flag-actions`, body);
      }
      must(await clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }), 200);
      const answer = await clinic.physiotherapist.post(`/api/v1/assessments/${id}/plan`, {});
      expect([answer.status, problemOf(answer)]).toEqual([409, 'plan-blocked']);
    },
  );
});

describe('editing a draft', () => {
  it('changes order, dose and notes, and keeps the suggested dose beside the new one', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const items = keep(plan)
      .reverse()
      .map((item) => (item.ref === 'H-01' ? { ...item, dose: { holdSeconds: 20, sets: 2 } } : item));
    const edited = must(
      await clinic.physiotherapist.patch<Plan>(path(plan), {
        version: plan.version,
        items,
        note: 'Goes slowly.',
        nextVisit: '2199-12-15',
        language: 'pl',
      }),
      200,
    );
    expect(edited.items.map((item) => item.ref)).toEqual(items.map((item) => item.ref));
    expect(edited).toMatchObject({
      version: plan.version + 1,
      note: 'Goes slowly.',
      nextVisit: '2199-12-15',
      language: 'pl',
    });
    const before = plan.items.find((item) => item.ref === 'H-01');
    expect(edited.items.find((item) => item.ref === 'H-01')).toMatchObject({
      dose: { holdSeconds: 20, sets: 2 },
      suggestedDose: before?.dose,
      because: before?.because,
    });
  });
  it('refuses a next visit that is past', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const refused = await clinic.physiotherapist.patch(`/api/v1/plans/${plan.id}`, { nextVisit: day(-1) });
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/nextVisit']]);
    expect(
      (await clinic.physiotherapist.patch(`/api/v1/plans/${plan.id}`, { nextVisit: day(14) })).status,
    ).toBe(200);
  });
  it('removes a suggestion only with a reason, which stays in the plan', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const removing = (reason?: string) =>
      keep(plan).map((item, index) =>
        index === 0 ? { ...item, removed: true, ...(reason === undefined ? {} : { reason }) } : item,
      );
    const refused = await clinic.physiotherapist.patch(path(plan), { items: removing() });
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/items/0/reason']]);
    const edited = must(
      await clinic.physiotherapist.patch<Plan>(path(plan), { items: removing('Too painful.') }),
      200,
    );
    expect(edited.items.find((item) => item.ref === firstRef(plan))).toMatchObject({
      removed: true,
      reason: 'Too painful.',
      origin: 'suggested',
    });
  });
  it('does not let a suggestion vanish by leaving it out', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect((await clinic.physiotherapist.patch(path(plan), { items: keep(plan).slice(1) })).status).toBe(422);
  });
  it('adds from the library', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const withheld = plan.withheld.map((item) => item.ref);
    const extra = catalogue.interventions.find(
      (item) => !plan.items.some((own) => own.ref === item.ref) && !withheld.includes(item.ref),
    );
    const edited = must(
      await clinic.physiotherapist.patch<Plan>(path(plan), {
        items: [...keep(plan), { ref: extra?.ref, reason: 'The patient likes it.' }],
      }),
      200,
    );
    expect(edited.items.at(-1)).toMatchObject({
      ref: extra?.ref,
      origin: 'added',
      reason: 'The patient likes it.',
      dose: extra?.dose,
    });
  });
  it('adds what was withheld only with a reason', async () => {
    // From 65 years the kneeling stretch is withheld: an older patient, the same stiff hip.
    const plan = await draftPlan(
      clinic.physiotherapist,
      (
        await signedAssessment(clinic.physiotherapist, signableCase(), {
          patientId: must(
            await clinic.physiotherapist.post<{ id: string }>('/api/v1/patients', {
              givenName: 'Older',
              familyName: 'Demo-Oak',
              birthDate: '1955-02-03',
              sex: 'male',
            }),
            201,
          ).id,
        })
      ).id,
    );
    expect(plan.withheld.map((item) => item.ref)).toContain('H-01');
    const refused = await clinic.physiotherapist.patch(path(plan), {
      items: [...keep(plan), { ref: 'H-01' }],
    });
    expect([refused.status, pointersOf(refused)]).toEqual([422, [`/items/${plan.items.length}/reason`]]);
    const added = (reason: string | null) =>
      clinic.physiotherapist.patch(path(plan), { items: [...keep(plan), { ref: 'H-01', reason }] });
    expect((await added('Kneels without trouble.')).status).toBe(200);
    // The reason cannot be taken away again either; the whole step can.
    const erased = await added(null);
    expect([erased.status, pointersOf(erased)]).toEqual([422, [`/items/${plan.items.length}/reason`]]);
    expect((await clinic.physiotherapist.patch(path(plan), { items: keep(plan) })).status).toBe(200);
  });
  it('removes nothing that is not there, and does not add it either', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.patch(path(plan), {
      items: [...keep(plan), { ref: 'G-08', removed: true, reason: 'No.' }],
    });
    expect([answer.status, pointersOf(answer)]).toEqual([422, [`/items/${plan.items.length}/removed`]]);
  });
  it('stays at its version when nothing is changed', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect(must(await clinic.physiotherapist.patch<Plan>(path(plan), {}), 200)).toEqual(plan);
    const same = await clinic.physiotherapist.patch<Plan>(path(plan), { version: plan.version });
    expect(must(same, 200).version).toBe(plan.version);
  });
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown intervention', { ref: 'X-99' }, '/ref'],
    ['a dose out of range', { ref: 'E-01', dose: { sets: 1000 } }, '/dose/sets'],
    ['a dose that is text', { ref: 'E-01', dose: { sets: '3' } }, '/dose/sets'],
    ['half a set', { ref: 'E-01', dose: { sets: 2.5 } }, '/dose/sets'],
    ['a third of a day', { ref: 'E-01', dose: { perDay: 1.3 } }, '/dose/perDay'],
    ['an unknown dose field', { ref: 'E-01', dose: { often: 3 } }, '/dose/often'],
    ['an unknown field', { ref: 'E-01', colour: 'red' }, '/colour'],
    ['a phase that does not exist', { ref: 'E-01', phase: 6 }, '/phase'],
  ])('refuses %s', async (_what, item, pointer) => {
    const plan = await draftPlan(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.patch(path(plan), {
      items: [item, ...keep(plan).filter((own) => own.ref !== item['ref'])],
    });
    expect(answer.status).toBe(422);
    expect(pointersOf(answer)).toContain(`/items/0${pointer}`);
  });
  it('refuses a stale version: 412 for If-Match, 409 for the body', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    must(
      await clinic.physiotherapist.patch(path(plan), { note: 'First' }, { 'if-match': `"${plan.version}"` }),
      200,
    );
    const byHeader = await clinic.physiotherapist.patch(
      path(plan),
      { note: 'Second' },
      { 'if-match': `"${plan.version}"` },
    );
    const byBody = await clinic.physiotherapist.patch(path(plan), { note: 'Second', version: plan.version });
    expect([byHeader.status, problemOf(byHeader), byBody.status, problemOf(byBody)]).toEqual([
      412,
      'precondition-failed',
      409,
      'stale-version',
    ]);
    expect(must(await clinic.physiotherapist.get<Plan>(path(plan)), 200).note).toBe('First');
  });
});

describe('issuing', () => {
  it('freezes and hashes, and refuses edits from then on', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect(problemOf(await clinic.physiotherapist.post(path(plan, '/issue'), { password: 'wrong' }))).toBe(
      'wrong-password',
    );
    expect(
      problemOf(
        await clinic.physiotherapist.post(path(plan, '/issue'), {
          password: PASSWORD,
          version: plan.version + 1,
        }),
      ),
    ).toBe('stale-version');
    const issued = must(
      await clinic.physiotherapist.post<Plan>(path(plan, '/issue'), {
        password: PASSWORD,
        version: plan.version,
      }),
      200,
    );
    expect(issued).toMatchObject({ status: 'issued', issuedByName: 'Spec physiotherapist' });
    expect(issued.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(problemOf(await clinic.physiotherapist.patch(path(plan), { note: 'Too late' }))).toBe(
      'plan-issued',
    );
    expect(problemOf(await clinic.physiotherapist.post(path(plan, '/issue'), { password: PASSWORD }))).toBe(
      'plan-issued',
    );
  });
  it('supersedes the plan that was issued before', async () => {
    const first = await draftPlan(clinic.physiotherapist);
    must(await clinic.physiotherapist.post(path(first, '/issue'), { password: PASSWORD }), 200);
    const second = await draftPlan(clinic.physiotherapist, first.assessmentId);
    expect(second.id).not.toBe(first.id);
    expect(must(await clinic.physiotherapist.get<Plan>(path(first)), 200).status).toBe('issued');
    must(await clinic.physiotherapist.post(path(second, '/issue'), { password: PASSWORD }), 200);
    expect(must(await clinic.physiotherapist.get<Plan>(path(first)), 200).status).toBe('superseded');
  });
});

it('lists plans by patient and status, page by page, each once', async () => {
  const plans = [
    await draftPlan(clinic.physiotherapist),
    await draftPlan(clinic.physiotherapist),
    await draftPlan(clinic.physiotherapist),
  ];
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<PlanListItem> = must(
      await clinic.physiotherapist.get<Page<PlanListItem>>(
        `/api/v1/plans?status=draft&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      ),
      200,
    );
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(plans.map((plan) => plan.id)));
  const own = must(
    await clinic.physiotherapist.get<Page<PlanListItem>>(`/api/v1/plans?patientId=${plans[0]?.patientId}`),
    200,
  );
  expect(own.items.map((item) => item.id)).toEqual([plans[0]?.id]);
});

describe('printing', () => {
  it('prints the same bytes each time, in each language', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    must(await clinic.physiotherapist.post(path(plan, '/issue'), { password: PASSWORD }), 200);
    for (const lang of ['en', 'ga', 'pl', 'pt-BR', 'ro', 'uk']) {
      const [first, second] = [
        await clinic.physiotherapist.get(path(plan, `/print?lang=${lang}`)),
        await clinic.physiotherapist.get(path(plan, `/print?lang=${lang}`)),
      ];
      expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(second.bytes.equals(first.bytes)).toBe(true);
    }
  });
  it('prints an issued plan from the words that were frozen with it, and names its version', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    const print = () => clinic.physiotherapist.get(path(plan, '/print?lang=en'));
    const before = await print();
    expect(before.bytes.toString('latin1')).toContain(`sheet ${SHEET_VERSION}`);
    // A release with other words, a patient with another name: the plan in the patient's hand stays what it was.
    const words = catalogue.interventions.map((intervention) => intervention.words.en);
    const titles = words.map((own) => own.title);
    for (const own of words) own.title = 'Something else';
    try {
      await api.asOwner("update patient set given_name = 'Renamed' where id = $1", [plan.patientId]);
      expect((await print()).bytes.equals(before.bytes)).toBe(true);
      const preview = await draftPlan(clinic.physiotherapist, plan.assessmentId);
      expect((await clinic.physiotherapist.get(path(preview, '/print?lang=en'))).status).toBe(200);
    } finally {
      words.forEach((own, index) => (own.title = titles[index] ?? ''));
    }
    const [row] = await api.asOwner<{
      printed: { version: number; pages: { en: { exercises: unknown[] } } };
    }>('select printed from plan where id = $1', [plan.id]);
    expect(row?.printed.version).toBe(SHEET_VERSION);
    expect(row?.printed.pages.en.exercises.length).toBeGreaterThan(0);
    expect(JSON.stringify(row?.printed)).not.toContain('<svg');
    const events = await api.asOwner<{ deed: string; facts: unknown }>(
      "select deed, facts from audit_event where object_id = $1 and deed in ('plan.issued', 'plan.printed') order by id limit 2",
      [plan.id],
    );
    expect(events).toEqual([
      { deed: 'plan.issued', facts: { version: 1, sheetVersion: SHEET_VERSION } },
      {
        deed: 'plan.printed',
        facts: { language: 'en', sheetVersion: SHEET_VERSION, issuedAsVersion: SHEET_VERSION },
      },
    ]);
  });
  it('still prints a plan that was issued before its words were kept', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    await api.asOwner('alter table plan disable trigger frozen');
    await api.asOwner('update plan set printed = null where id = $1', [plan.id]);
    await api.asOwner('alter table plan enable always trigger frozen');
    expect((await clinic.physiotherapist.get(path(plan, '/print?lang=en'))).status).toBe(200);
  });
  it('keeps the sheet to two pages, however long the note', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const note = 'Walk a little each day and rest when the legs ask for it. '.repeat(9);
    must(await clinic.physiotherapist.patch(path(plan), { version: plan.version, note }), 200);
    const answer = await clinic.physiotherapist.get(path(plan, '/print?lang=en'));
    expect(answer.text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)).toHaveLength(2);
  });
  it('says a reason against the other side, from the record as it was when the plan was issued', async () => {
    const plan = await issuedPlan(clinic.physiotherapist);
    const [row] = await api.asOwner<{
      sheet: { measured: unknown[] };
      printed: { pages: { en: { exercises: { why: string }[] } } };
    }>('select sheet, printed from plan where id = $1', [plan.id]);
    expect(row?.sheet.measured).toEqual(
      expect.arrayContaining([
        { code: 'mtt_hip_ext_deg', side: 'left', value: -12 },
        { code: 'mtt_hip_ext_deg', side: 'right', value: 2 },
      ]),
    );
    expect(row?.printed.pages.en.exercises.map(({ why }) => why)).toContainEqual(
      expect.stringContaining('Your left hip stretches back less than your right.'),
    );
  });
  it('prints a draft as a preview', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    expect((await clinic.physiotherapist.get(path(plan, '/print?lang=en'))).status).toBe(200);
  });
  it('refuses a language it does not have', async () => {
    const plan = await draftPlan(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.get(path(plan, '/print?lang=xx'));
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/query/lang']]);
  });
});
