import type {
  Page,
  Patient,
  PatientListItem,
  PatientWorklistCounts,
  PossibleDuplicates,
} from '@stride/contracts';
import type { HistoryValue } from '@stride/assessment-engine';
import { uuidv7 } from 'uuidv7';
import {
  Device,
  must,
  newAssessment,
  newClinic,
  newPatient,
  patientInput,
  signedAssessment,
  type TestClinic,
} from '../../test/builders';
import { pointersOf, problemOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const find = async (query: string, rest = ''): Promise<PatientListItem[]> =>
  must(
    await clinic.physiotherapist.get<Page<PatientListItem>>(
      `/api/v1/patients?query=${encodeURIComponent(query)}${rest}`,
    ),
    200,
  ).items;

describe('adding a patient', () => {
  it('gives each the clinic’s next number', async () => {
    const [first, second] = [
      await newPatient(clinic.physiotherapist),
      await newPatient(clinic.physiotherapist),
    ];
    expect(Number(second.clinicNumber)).toBe(Number(first.clinicNumber) + 1);
  });
  it('has the effect of one when sent twice with the client’s id', async () => {
    const body = patientInput({ id: uuidv7(), phone: '01 555 0101' });
    const first = await clinic.physiotherapist.post<Patient>('/api/v1/patients', body);
    const again = await clinic.physiotherapist.post<Patient>('/api/v1/patients', body);
    expect(first.status).toBe(201);
    expect([200, 201]).toContain(again.status);
    expect(again.body).toEqual(first.body);
    const other = await clinic.physiotherapist.post('/api/v1/patients', { ...body, givenName: 'Somebody' });
    expect([other.status, problemOf(other)]).toEqual([409, 'conflict']);
  });
  it('has the effect of one when sent six times at once', async () => {
    const body = patientInput({ id: uuidv7(), givenName: 'Sixfold' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => clinic.physiotherapist.post<Patient>('/api/v1/patients', body)),
    );
    expect(answers.every((answer) => answer.status === 201 || answer.status === 200)).toBe(true);
    expect(await find('Sixfold')).toHaveLength(1);
  });
  it('trims names and keeps accents, apostrophes and other alphabets', async () => {
    const patient = await newPatient(clinic.physiotherapist, {
      givenName: '  Siobhán ',
      familyName: "O'Demo-Дуб",
    });
    expect(patient).toMatchObject({ givenName: 'Siobhán', familyName: "O'Demo-Дуб" });
  });
  it.each<[Record<string, unknown>, string]>([
    [{ givenName: '' }, '/givenName'],
    [{ givenName: '   ' }, '/givenName'],
    [{ familyName: undefined }, '/familyName'],
    [{ familyName: 'x'.repeat(101) }, '/familyName'],
    [{ familyName: ['a'] }, '/familyName'],
    [{ birthDate: '2026-02-30' }, '/birthDate'],
    [{ birthDate: '1899-12-31' }, '/birthDate'],
    [{ birthDate: '2999-01-01' }, '/birthDate'],
    [{ birthDate: '05/04/1978' }, '/birthDate'],
    [{ birthDate: '1978-04-05T00:00:00Z' }, '/birthDate'],
    [{ sex: 'f' }, '/sex'],
    [{ sex: undefined }, '/sex'],
    [{ id: 'not-a-uuid' }, '/id'],
    [{ clinicId: uuidv7() }, '/clinicId'],
    [{ clinicNumber: '7' }, '/clinicNumber'],
    [{ version: 3 }, '/version'],
  ])('refuses %j', async (overrides, pointer) => {
    const answer = await clinic.physiotherapist.post('/api/v1/patients', { ...patientInput(), ...overrides });
    expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
  });
});

describe('finding a patient', () => {
  beforeAll(async () => {
    await newPatient(clinic.physiotherapist, {
      givenName: 'Małgorzata',
      familyName: 'Demo-Świerk',
      birthDate: '1961-07-09',
    });
    await newPatient(clinic.physiotherapist, {
      givenName: 'Margot',
      familyName: 'Van Demo-Lind',
      birthDate: '1990-01-02',
    });
  });
  it.each([['swierk'], ['ŚWI'], ['malg'], ['malg demo'], ['demo malg'], ['  Świerk  ']])(
    'finds Małgorzata Demo-Świerk by %j',
    async (query) => {
      expect((await find(query)).map((item) => item.givenName)).toContain('Małgorzata');
    },
  );
  it.each([['wierk'], ['%'], ['_'], ['malg nobody']])('does not find her by %j', async (query) => {
    expect((await find(query)).map((item) => item.givenName)).not.toContain('Małgorzata');
  });
  it.each(['05-Apr-1978', '5 4 1978', '5.4.1978', '05/04/1978', '5 april 1978', '1978-04-05'])(
    'finds by a birth date written %s',
    async (query) => {
      const patient = await newPatient(clinic.physiotherapist, {
        givenName: 'Dated',
        familyName: 'Demo-Dates',
      });
      const found = must(
        await clinic.physiotherapist.get<Page<Patient>>(
          `/api/v1/patients?query=${encodeURIComponent(query)}&limit=200`,
        ),
        200,
      );
      expect(found.items.map(({ id }) => id)).toContain(patient.id);
      expect(new Set(found.items.map(({ birthDate }) => birthDate))).toEqual(new Set(['1978-04-05']));
    },
  );
  it('finds by birth date and by clinic number', async () => {
    expect((await find('1961-07-09')).map((item) => item.givenName)).toEqual(['Małgorzata']);
    const [margot] = await find('Margot');
    expect((await find(margot?.clinicNumber ?? '')).map((item) => item.givenName)).toEqual(['Margot']);
  });
  it('shows the latest assessment of each', async () => {
    const patient = await newPatient(clinic.physiotherapist, { givenName: 'Visited' });
    const { id } = await newAssessment(clinic.physiotherapist, { patientId: patient.id });
    expect((await find('Visited'))[0]?.lastAssessment).toMatchObject({
      id,
      kind: 'initial',
      status: 'draft',
    });
  });
  it('pages through all of them, each once, in the order of names', async () => {
    const seen: PatientListItem[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<PatientListItem> = must(
        await clinic.physiotherapist.get<Page<PatientListItem>>(
          `/api/v1/patients?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
        ),
        200,
      );
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map((item) => item.id)).size).toBe(seen.length);
    const [total] = await api.asOwner<{ n: string }>(
      'select count(*) as n from patient where clinic_id = $1',
      [clinic.id],
    );
    expect(seen.length).toBe(Number(total?.n));
  });
  it.each([
    ['limit=0'],
    ['limit=abc'],
    ['limit=1000000'],
    ['limit=1.5'],
    ['cursor=nonsense'],
    ['query=a&query=b'],
  ])('refuses ?%s', async (query) => {
    expect((await clinic.physiotherapist.get(`/api/v1/patients?${query}`)).status).toBe(422);
  });
  it('warns of people who may be the same', async () => {
    const known = await newPatient(clinic.physiotherapist, {
      givenName: 'Twin',
      familyName: 'Demo-Rowan',
      birthDate: '1970-05-05',
    });
    const answer = must(
      await clinic.physiotherapist.get<PossibleDuplicates>(
        '/api/v1/patients/duplicates?givenName=twin&familyName=demo-rowan&birthDate=1970-05-05',
      ),
      200,
    );
    expect(answer.items.map((item) => item.id)).toEqual([known.id]);
  });
});

describe('changing a patient', () => {
  it('changes what is given and nothing else', async () => {
    const patient = await newPatient(clinic.physiotherapist, {
      phone: '01 555 0102',
      note: 'Prefers mornings.',
    });
    const changed = must(
      await clinic.physiotherapist.patch<Patient>(`/api/v1/patients/${patient.id}`, {
        familyName: 'Demo-Renamed',
        note: null,
      }),
      200,
    );
    expect(changed).toMatchObject({
      familyName: 'Demo-Renamed',
      givenName: patient.givenName,
      phone: '01 555 0102',
      note: null,
      version: 2,
    });
    expect((await find('Renamed')).map((item) => item.id)).toEqual([patient.id]);
  });
  it('refuses a stale version and keeps what the faster one wrote', async () => {
    const patient = await newPatient(clinic.physiotherapist);
    const write = (givenName: string) =>
      clinic.physiotherapist.patch<Patient>(
        `/api/v1/patients/${patient.id}`,
        { givenName },
        { 'if-match': '"1"' },
      );
    const answers = await Promise.all([write('Faster'), write('Slower')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });
  it.each([
    [{ givenName: null }, '/givenName'],
    [{ birthDate: null }, '/birthDate'],
    [{ id: uuidv7() }, '/id'],
    [{ sex: null }, '/sex'],
  ])('refuses %j', async (body, pointer) => {
    const patient = await newPatient(clinic.physiotherapist);
    const answer = await clinic.physiotherapist.patch(`/api/v1/patients/${patient.id}`, body);
    expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
  });
});

describe('where a patient stands', () => {
  const lists = async (): Promise<PatientWorklistCounts> =>
    must(await own.physiotherapist.get<PatientWorklistCounts>('/api/v1/patients/worklists'), 200);
  const of = async (worklist: string): Promise<string[]> =>
    must(
      await own.physiotherapist.get<Page<PatientListItem>>(`/api/v1/patients?worklist=${worklist}`),
      200,
    ).items.map((item) => item.id);
  const standing = async (id: string): Promise<PatientListItem | undefined> =>
    must(await own.physiotherapist.get<Page<PatientListItem>>('/api/v1/patients'), 200).items.find(
      (item) => item.id === id,
    );
  let own: TestClinic;
  beforeAll(async () => {
    own = await newClinic(api);
  });

  it('begins new, with a draft, then active, and asks for a review once it is due', async () => {
    const { id } = await newPatient(own.physiotherapist);
    expect(await standing(id)).toMatchObject({
      standing: { state: 'new', since: null },
      practitionerName: null,
      lastAssessment: null,
    });
    const draft = await newAssessment(own.physiotherapist, { patientId: id });
    expect(await standing(id)).toMatchObject({
      standing: { state: 'draft', since: draft.startedAt },
      practitionerName: 'Spec physiotherapist',
    });
    expect([await of('draft'), await of('mine'), await of('overdue')]).toEqual([[id], [id], []]);

    const other = await newPatient(own.physiotherapist);
    await signedAssessment(own.physiotherapist, undefined, { patientId: other.id });
    expect((await standing(other.id))?.standing).toEqual({ state: 'active', since: null });
    await api.asOwner('update episode set review_due_on = $1 where clinic_id = $2 and patient_id = $3', [
      '2026-01-31',
      own.id,
      other.id,
    ]);
    expect((await standing(other.id))?.standing).toEqual({ state: 'review-overdue', since: '2026-01-31' });
    expect(await of('overdue')).toEqual([other.id]);
    expect(await lists()).toEqual({ mine: 2, draft: 1, overdue: 1, flagged: 0 });
  });
  it('stands among the flagged for what a draft says, until the draft says otherwise', async () => {
    const clinic = await newClinic(api);
    const who = clinic.physiotherapist;
    const standing = async (id: string): Promise<unknown> =>
      must(await who.get<Page<PatientListItem>>('/api/v1/patients'), 200).items.find((item) => item.id === id)
        ?.standing;
    const flagged = async (): Promise<string[]> =>
      must(await who.get<Page<PatientListItem>>('/api/v1/patients?worklist=flagged'), 200).items.map(
        (item) => item.id,
      );
    const draft = await newAssessment(who);
    const { patientId, startedAt: since } = draft;
    const tablet = new Device(who, draft.id);
    let version = draft.version;
    const answer = async (history: Record<string, HistoryValue>): Promise<void> => {
      ({ version } = must(await tablet.send([{ set: { history } }], version), 200));
    };
    expect([await standing(patientId), await flagged()]).toEqual([{ state: 'draft', since }, []]);
    await answer({ rf_saddle_sensation_change: true });
    expect([await standing(patientId), await flagged()]).toEqual([
      { state: 'emergency', since },
      [patientId],
    ]);
    expect(must(await who.get<PatientWorklistCounts>('/api/v1/patients/worklists'), 200).flagged).toBe(1);
    await answer({ rf_saddle_sensation_change: false, rf_cancer_history: true });
    expect([await standing(patientId), await flagged()]).toEqual([{ state: 'urgent', since }, [patientId]]);
    await answer({ rf_cancer_history: false });
    expect([await standing(patientId), await flagged()]).toEqual([{ state: 'draft', since }, []]);
  });
  it('counts a draft as flagged from a corrected birth date until somebody opens it', async () => {
    const clinic = await newClinic(api);
    const who = clinic.physiotherapist;
    const flagged = async (): Promise<number> =>
      must(await who.get<PatientWorklistCounts>('/api/v1/patients/worklists'), 200).flagged;
    const draft = await newAssessment(who);
    must(await who.patch(`/api/v1/patients/${draft.patientId}`, { note: 'Rings first.' }), 200);
    expect(await flagged()).toBe(0);
    must(await who.patch(`/api/v1/patients/${draft.patientId}`, { birthDate: '1950-02-01' }), 200);
    expect(await flagged()).toBe(1);
    must(await who.get(`/api/v1/assessments/${draft.id}`), 200);
    expect(await flagged()).toBe(0);
  });
  it('counts nobody of another clinic', async () => {
    expect(must(await (await newClinic(api)).physiotherapist.get('/api/v1/patients/worklists'), 200)).toEqual(
      { mine: 0, draft: 0, overdue: 0, flagged: 0 },
    );
  });
  it('refuses a list that there is not', async () => {
    const answer = await own.physiotherapist.get('/api/v1/patients?worklist=everything');
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/query/worklist']]);
  });
});

it('stays at its version when nothing is changed', async () => {
  const patient = await newPatient(clinic.physiotherapist);
  const path = `/api/v1/patients/${patient.id}`;
  expect(must(await clinic.physiotherapist.patch<Patient>(path, {}), 200).version).toBe(patient.version);
  const stale = await clinic.physiotherapist.patch(path, {}, { 'if-match': `"${patient.version + 1}"` });
  expect(stale.status).toBe(412);
});
