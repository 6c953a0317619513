import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PROBLEM_BASE, type Plan, type PlanChange, type PlanItem, type PlanListItem } from '@stride/contracts';
import type { Evidence } from '@stride/assessment-engine';
import { RequestFailed } from '../client/api';
import { CatalogueClient } from '../client/catalogue.client';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { civilToday } from '../ui/dates';
import { PlanPage } from './plan.page';

const thomas: Evidence = { code: 'mtt_hip_ext_deg', side: 'left', value: -12, unit: 'deg', points: 3, rule: 'C1.F1', cutoff: '<= -10', sources: ['V13'] };
const item = (ref: string, change: Partial<PlanItem> = {}): PlanItem => ({
  ref, side: null, phase: 2, dose: { holdSeconds: 30, sets: 3 }, queued: false, because: [], origin: 'suggested', removed: false, reason: null, suggestedDose: null, note: null, changedBy: null, changedAt: null, ...change,
});
const planOf = (change: Partial<Plan> = {}): Plan => ({
  id: 'pl1', assessmentId: 'a1', patientId: 'p1', status: 'draft', version: 4, catalogueVersion: '1.0.0', items: [item('H-01', { side: 'left', because: [thomas] }), item('H-06'), item('C-01', { phase: 1 })], goals: [], judgements: {}, judgedBefore: {}, previousId: null, withheld: [{ ref: 'L-06', because: [{ ...thomas, code: 'slump', value: 'positive', unit: null, cutoff: 'positive' }] }],
  note: null, nextVisit: null, language: 'en', createdAt: '2026-11-23T10:00:00Z', createdByName: 'Orla Demo', issuedAt: null, issuedByName: null, hash: null, ...change,
});

/** A day so many weeks from today, `YYYY-MM-DD`. */
function inWeeks(weeks: number): string {
  const day = new Date();
  day.setDate(day.getDate() + weeks * 7);
  return civilToday(day);
}

/** Merges what is sent as the clinic does: by reference, keeping what was suggested. */
class Clinic {
  readonly sent: PlanChange[] = [];
  constructor(private plan: Plan) {}
  get = (): Promise<Plan> => Promise.resolve(this.plan);
  ofPatient = (): Promise<PlanListItem[]> => Promise.resolve(['pl1', 'pl0'].map((id) => ({ id, assessmentId: 'a1', patientId: 'p1', patientName: 'Mary', status: 'issued', createdAt: '2026-10-01T10:00:00Z', issuedAt: null })));
  printUrl = (_id: string, layout: { language: string; variant: string; ink: string }): string => `/sheet?${layout.language} ${layout.variant} ${layout.ink}`;
  /** The line is down. */
  away = false;
  /** Somebody else was faster. */
  ahead = 0;
  readonly issuedWith: number[] = [];
  private stale = (): RequestFailed => new RequestFailed(409, { type: `${PROBLEM_BASE}stale-version`, title: '', status: 409, detail: 'Somebody else changed the plan.', instance: '' });
  issue(_id: string, _password: string, version: number): Promise<Plan> {
    this.issuedWith.push(version);
    if (version !== this.plan.version + this.ahead) return Promise.reject(this.stale());
    this.plan = { ...this.plan, status: 'issued' };
    return Promise.resolve(this.plan);
  }
  change(_id: string, change: PlanChange): Promise<Plan> {
    if (this.away) return Promise.reject(new RequestFailed(0, { type: `${PROBLEM_BASE}unavailable`, title: '', status: 0, detail: 'The clinic cannot be reached just now.', instance: '' }));
    if (this.ahead > 0) return Promise.reject(this.stale());
    this.sent.push(change);
    const { items, judgements, version: _version, ...rest } = change;
    const judged = Object.entries({ ...this.plan.judgements, ...judgements }).flatMap(([id, one]) => (one === null ? [] : [[id, { note: null, judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-11-24T10:00:00Z', ...one }]]));
    const merged = items?.map((edit) => ({ ...(this.plan.items.find((known) => known.ref === edit.ref) ?? item(edit.ref, { origin: 'added' })), ...edit }));
    this.plan = { ...this.plan, ...rest, judgements: Object.fromEntries(judged) as Plan['judgements'], ...(merged === undefined ? {} : { items: merged }), version: this.plan.version + 1 };
    return Promise.resolve(this.plan);
  }
}

describe('the plan editor', () => {
  let clinic: Clinic;
  let fixture: ComponentFixture<PlanPage>;
  let episodes: unknown[] = [];
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      await fixture.whenStable();
      await new Promise((rest) => setTimeout(rest));
    }
  };
  async function open(plan: Plan = planOf()): Promise<void> {
    clinic = new Clinic(plan);
    TestBed.configureTestingModule({
      imports: [PlanPage],
      providers: [
        provideRouter([]),
        { provide: PlansClient, useValue: clinic },
        { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve(episodes) } },
        { provide: CatalogueClient, useValue: { references: () => Promise.resolve({ V13: 'Roach 2015' }) } },
        { provide: Session, useValue: { user: () => ({ role: 'physiotherapist', name: 'Orla Demo' }), demo: () => true } },
      ],
    });
    fixture = TestBed.createComponent(PlanPage);
    fixture.componentRef.setInput('id', 'pl1');
    document.body.append(root());
    await settle();
  }
  afterEach(() => {
    root().remove();
    episodes = [];
  });
  const step = (ref: string): HTMLElement => root().querySelector<HTMLElement>(`[aria-labelledby="p-${ref}"]`) ?? root();
  async function press(within: HTMLElement, name: RegExp): Promise<void> {
    const button = [...within.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''));
    if (button === undefined) throw new Error(`There is no button ${String(name)}.`);
    button.focus();
    button.click();
    await settle();
  }
  async function submit(within: HTMLElement, values: Record<string, string>): Promise<void> {
    for (const [id, text] of Object.entries(values)) {
      const field = within.querySelector<HTMLInputElement>(`[id="${id}"]`);
      if (field === null) throw new Error(`There is no field ${id}.`);
      field.value = text;
      field.focus();
    }
    within.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  it('draws an exercise, for its side, with words for who cannot see it', async () => {
    await open();
    await settle();
    const drawing = step('H-01').querySelector('img');
    expect(drawing?.getAttribute('src')).toMatch(/^data:image\/svg/);
    expect(drawing?.alt).toContain('left');
  });

  it('tells why: the finding, its value, its cut-off, its points, what it points to and the source', async () => {
    await open();
    await press(step('H-01'), /^Why \(1\)/);
    const cells = [...step('H-01').querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent?.trim());
    expect(cells.slice(0, 4)).toEqual(['Modified Thomas test, hip angle, left', '−12°', '≤ −10', '+3']);
    expect(cells[4]).toContain('Tight hip flexors');
    expect(cells[4]).toContain('V13: Roach 2015');
  });

  it('names its exercise in every button, for who hears it alone', async () => {
    await open(planOf({ items: [item('H-01', { side: 'left', because: [thomas] }), item('H-06', { removed: true, reason: 'no' })] }));
    const names = (ref: string): string[] => [...step(ref).querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent.trim());
    expect(names('H-01')).toEqual(['Dose, NAME: 3 sets 30 s hold', 'Why (1), NAME', 'Progress, regress, NAME', 'Later, NAME', 'Remove, NAME', 'Move NAME up', 'Move NAME down'].map((words) => words.replace('NAME', 'Half-kneeling hip flexor stretch')));
    expect(names('H-06')).toEqual(['Put back, Posterior pelvic tilt control']);
  });

  it('removes a suggestion only with a reason, keeps it in sight, and puts it back', async () => {
    await open();
    await press(step('H-01'), /^Remove/);
    await submit(step('H-01'), { 'why-H-01': '   ' });
    expect(clinic.sent).toEqual([]);
    expect(step('H-01').querySelector('[role=alert]')?.textContent).toContain('reason');
    await submit(step('H-01'), { 'why-H-01': 'kneeling hurts' });
    expect(clinic.sent[0]?.items?.find((one) => one.ref === 'H-01')).toMatchObject({ removed: true, reason: 'kneeling hurts' });
    expect(clinic.sent[0]?.version).toBe(4);
    expect(step('H-01').textContent).toContain('Removed: kneeling hurts');
    await press(step('H-01'), /^Put back/);
    expect(clinic.sent[1]).toMatchObject({ version: 5, items: [{ ref: 'H-01', removed: false, reason: null }, {}, {}] });
  });

  it('says the minutes that a step takes on a day, and nothing where its dose names no time', async () => {
    await open(planOf({ items: [item('H-01', { side: 'left', dose: { holdSeconds: 30, sets: 3, perDay: 2 } }), item('E-04', { dose: { perDay: 2, text: 'as far as it goes' } }), item('L-04')] }));
    expect(step('H-01').querySelector('.takes')?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('3 min a day');
    expect(step('E-04').querySelector('.takes')).toBeNull();
    // What the clinic does is not of the patient's day.
    expect(step('L-04').querySelector('.takes')).toBeNull();
  });

  it('changes the side of a sided step with a reason, and asks for none of a step without one', async () => {
    await open();
    await press(step('H-01'), /^Dose/);
    expect(step('H-01').querySelector<HTMLSelectElement>('[id="side-H-01"]')?.value).toBe('left');
    await submit(step('H-01'), { 'side-H-01': 'bilateral' });
    expect(clinic.sent).toEqual([]);
    expect(step('H-01').querySelector('[role=alert]')?.textContent).toContain('A changed side keeps the reason');
    await submit(step('H-01'), { 'side-H-01': 'bilateral', 'because-H-01': 'both are short' });
    expect(clinic.sent[0]?.items?.find((one) => one.ref === 'H-01')).toMatchObject({ side: 'bilateral', reason: 'both are short' });
    await press(step('H-06'), /^Dose/);
    expect(step('H-06').querySelector('[id="side-H-06"]')).toBeNull();
  });

  it('changes a dose with a comma, keeps why, and refuses what nobody can do', async () => {
    await open();
    await press(step('H-01'), /^Dose/);
    await submit(step('H-01'), { 'dose-H-01holdSeconds': '9999' });
    expect(clinic.sent).toEqual([]);
    expect(step('H-01').querySelector('[role=alert]')?.textContent).toContain('Hold, seconds: enter 1 to 600.');
    await submit(step('H-01'), { 'dose-H-01holdSeconds': '20' });
    expect(clinic.sent).toEqual([]);
    expect(step('H-01').querySelector('[role=alert]')?.textContent).toContain('reason');
    await submit(step('H-01'), { 'dose-H-01holdSeconds': '20', 'because-H-01': 'first week' });
    expect(document.activeElement?.id).toBe('p-H-01');
    expect(clinic.sent[0]?.items?.[0]).toMatchObject({ ref: 'H-01', dose: { holdSeconds: 20, sets: 3 }, reason: 'first week' });
  });

  it('orders by buttons within a phase, tells the place and keeps the focus on the button', async () => {
    await open();
    await press(step('H-06'), /^Move .* up/);
    expect(clinic.sent[0]?.items?.map(({ ref }) => ref)).toEqual(['H-06', 'H-01', 'C-01']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Posterior pelvic tilt control up');
    expect(root().textContent).toContain('Posterior pelvic tilt control: place 1 of 2.');
    await press(step('H-06'), /^Move .* up/);
    expect(clinic.sent).toHaveLength(1);
    expect(root().textContent).toContain('Posterior pelvic tilt control is the first of its phase.');
  });

  it('shows what is withheld with its finding, and adds it only with a reason', async () => {
    await open();
    expect(root().querySelector('.withheld')?.textContent).toContain('Slump, left: positive');
    await press(root(), /^Add all the same/);
    const asking = root().querySelector<HTMLElement>('.add') ?? root();
    await submit(asking, { 'add-reason': '' });
    expect(clinic.sent).toEqual([]);
    await submit(asking, { 'add-reason': 'supervised trial' });
    expect(clinic.sent[0]?.items?.at(-1)).toEqual({ ref: 'L-06', reason: 'supervised trial' });
    expect(root().querySelector('.withheld')?.textContent).toContain('In the plan all the same');
    expect([...root().querySelectorAll('button')].filter((button) => button.textContent?.startsWith('Add all the same'))).toEqual([]);
    expect(step('L-06').querySelector('.what')?.textContent).toContain('Added although the findings withhold it: Slump, left: positive.');
    expect(step('L-06').querySelector('.what')?.textContent).toContain('Added by you: supervised trial');
    expect(step('L-06').textContent).not.toContain('Chosen from the library');
    await press(step('L-06'), /^Why \(1\)/);
    expect(step('L-06').querySelector('.explain')?.textContent).toContain('it was added all the same');
    expect(step('L-06').querySelector('.explain tbody th')?.textContent).toBe('Slump, left');
  });

  it('puts the easier exercise in the place of a suggestion, which stays with the reason, and takes the focus along', async () => {
    await open();
    await press(step('H-01'), /^Progress, regress/);
    await press(step('H-01'), /^Regress to Supine/);
    expect(clinic.sent.at(-1)?.items).toMatchObject([{ ref: 'H-02', side: 'left', reason: 'Regressed from H-01' }, { ref: 'H-01', removed: true, reason: 'Regressed to H-02' }, { ref: 'H-06' }, { ref: 'C-01' }]);
    expect(root().textContent).toContain('Removed: Regressed to H-02');
    expect(document.activeElement?.id).toBe('p-H-02');
  });

  it('keeps what the clinic does apart from what the patient does at home', async () => {
    await open(planOf({ items: [item('H-01', { side: 'left' }), item('H-05'), item('H-06')] }));
    const headings = [...root().querySelectorAll('section h3')].map((heading) => heading.textContent?.trim().split(' ').slice(0, 3).join(' '));
    expect(headings).toEqual(['The patient, at', 'Half-kneeling hip flexor', 'Posterior pelvic tilt', 'You, in the', 'Hip joint mobilisation']);
    await press(step('H-06'), /^Move .* up/);
    expect(root().textContent).toContain('place 1 of 2');
    await press(step('H-05'), /^Move .* up/);
    expect(root().textContent).toContain('is the first of its phase');
  });

  it('keeps the language of the sheet with a draft, and prints an issued plan in any without changing it', async () => {
    localStorage.clear();
    const choose = async (id: string, value: string): Promise<void> => {
      const select = root().querySelector<HTMLSelectElement>(`#${id}`);
      if (select === null) throw new Error(id);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settle();
    };
    const address = (): string | null | undefined => root().querySelector('a[target="_blank"]')?.getAttribute('href');
    await open();
    await choose('print-variant', 'large');
    expect(clinic.sent).toEqual([]);
    await choose('print-language', 'pl');
    expect(clinic.sent).toEqual([{ language: 'pl', version: 4 }]);
    expect(address()).toBe('/sheet?pl standard colour');
    await choose('print-language', 'en');
    expect(address()).toBe('/sheet?en large colour');
    root().remove();
    TestBed.resetTestingModule();
    await open(planOf({ status: 'issued', language: 'en' }));
    await choose('print-language', 'uk');
    expect(clinic.sent).toEqual([]);
    expect(address()).toBe('/sheet?uk standard colour');
  });

  it('leads to the comparison with the patient’s other plans', async () => {
    await open();
    const links = [...root().querySelectorAll('a')].filter((link) => link.textContent?.startsWith('Compare') === true);
    expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([['Compare with the plan of 01-Oct-2026', '/plans/pl1/compare/pl0']]);
  });

  it('adds from the library with a reason, in sight of when to avoid it', async () => {
    await open();
    const search = root().querySelector<HTMLInputElement>('#library-search');
    if (search === null) throw new Error('There is no search.');
    search.value = 'clam';
    search.dispatchEvent(new Event('input'));
    await settle();
    const adding = root().querySelector<HTMLElement>('.add') ?? root();
    await press(adding, /^Add Clam/);
    expect(adding.querySelector('form')?.textContent).toContain('side of the hip');
    await submit(adding, { 'add-reason': ' ' });
    expect(clinic.sent).toEqual([]);
    expect(adding.querySelector('[role=alert]')?.textContent).toContain('keeps the reason');
    await submit(adding, { 'add-reason': 'weak on stairs' });
    expect(clinic.sent[0]?.items?.at(-1)).toEqual({ ref: 'G-03', reason: 'weak on stairs' });
  });

  it('says of a fifth exercise that it waits on the sheet', async () => {
    await open(planOf({ items: ['H-01', 'H-06', 'C-01', 'L-02', 'G-01', 'G-03'].map((ref) => item(ref, { phase: 1, queued: ref === 'G-03' })) }));
    expect(step('L-02').textContent).not.toContain('Waits on the sheet');
    expect(step('G-01').textContent).toContain('Waits on the sheet');
    expect(step('G-03').textContent).not.toContain('Waits on the sheet');
  });

  it('shows an edit that waits for the clinic where it was made', async () => {
    await open();
    clinic.away = true;
    await press(step('H-06'), /^Remove/);
    await submit(step('H-06'), { 'why-H-06': 'too much for now' });
    await press(step('C-01'), /^Later/);
    expect(step('H-06').textContent).toContain('Removed: too much for now');
    expect(step('C-01').textContent).toContain('Do now');
  });

  const visitField = (): HTMLInputElement | null => root().querySelector<HTMLInputElement>('#next-visit');
  const typeInto = (field: HTMLInputElement | null) => async (text: string): Promise<void> => {
    if (field !== null) field.value = text;
    field?.dispatchEvent(new Event('change'));
    await settle();
  };

  it('keeps the next visit as a day, and says so when it is none', async () => {
    await open();
    const visit = visitField();
    const type = typeInto(visit);
    await type('31 2 2027');
    expect(clinic.sent).toEqual([]);
    expect(root().querySelector('.errors')?.textContent).toContain('day, month and year');
    await type(inWeeks(-1));
    expect(clinic.sent).toEqual([]);
    expect(root().querySelector('.errors')?.textContent).toContain('The next visit is today or later.');
    await type(inWeeks(2));
    expect(clinic.sent[0]).toMatchObject({ nextVisit: inWeeks(2) });
    await type('');
    expect(clinic.sent[1]).toMatchObject({ nextVisit: null });
  });

  it('asks once about a next visit more than 26 weeks away, issues nothing past the question, and goes on', async () => {
    await open();
    const visit = visitField();
    const type = typeInto(visit);
    await type(inWeeks(25));
    expect(clinic.sent).toHaveLength(1);
    await type('31-12-2099');
    expect(clinic.sent).toHaveLength(1);
    expect(root().querySelector('#next-visit-far')?.textContent).toMatch(/31-Dec-2099 is \d+ weeks away/);
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')).toBeNull();
    expect(root().querySelector('.errors')?.textContent).toContain('The next visit below is not in the plan');
    await press(root(), /^Keep 31-Dec-2099/);
    expect(clinic.sent[1]).toMatchObject({ nextVisit: '2099-12-31' });
    expect(root().querySelector('#next-visit-far')?.textContent?.trim()).toBe('');
    expect(visit?.value).toBe('31-Dec-2099');
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')).not.toBeNull();
  });

  it('says nothing of a change that was refused, reads the plan again when asked to, and then goes on', async () => {
    await open();
    clinic.ahead = 1;
    await press(step('H-06'), /^Move .* up/);
    expect(root().textContent).not.toContain('place 1 of 2');
    expect(root().querySelector('.errors')?.textContent).toContain('Somebody else changed the plan.');
    clinic.ahead = 0;
    await press(root(), /^Read it again/);
    expect(root().querySelector('.errors')).toBeNull();
    await press(step('H-06'), /^Move .* up/);
    expect(root().textContent).toContain('place 1 of 2');
  });

  it('says that an edit is not in the clinic while the line is down, takes nothing back with the next, and sends all in order', async () => {
    await open();
    const where = (): string => (root().querySelector('.panel .save')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    expect(where()).toBe('In the clinic');
    clinic.away = true;
    await press(step('H-01'), /^Later/);
    expect(where()).toBe('Needs you: not in the clinic');
    await press(step('H-06'), /^Later/);
    expect(clinic.sent).toEqual([]);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    clinic.away = false;
    await press(root(), /^Send it again/);
    expect(clinic.sent.at(-1)?.items).toMatchObject([{ ref: 'H-01', queued: true }, { ref: 'H-06', queued: true }, { ref: 'C-01', queued: false }]);
    expect(where()).toBe('In the clinic');
    expect(root().querySelector('.errors')).toBeNull();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  it('sends what waits by itself once the network is back', async () => {
    await open();
    clinic.away = true;
    await press(step('H-01'), /^Later/);
    clinic.away = false;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(clinic.sent).toHaveLength(1);
  });

  it('shows the words that somebody else overtook once the plan is read again', async () => {
    await open();
    clinic.ahead = 1;
    const note = root().querySelector<HTMLTextAreaElement>('#plan-note');
    note?.focus();
    if (note !== null) note.value = 'Slowly on the stairs.';
    note?.dispatchEvent(new Event('input'));
    note?.dispatchEvent(new Event('change'));
    await settle();
    // The next keys go on in the note, which says itself that it is not in the clinic.
    expect(document.activeElement?.id).toBe('plan-note');
    expect(note?.closest('section')?.textContent).toContain('not in the clinic');
    clinic.ahead = 0;
    await press(root(), /^Read it again/);
    expect(clinic.sent).toEqual([]);
    expect(root().querySelector('.notice-line')?.textContent).toContain('What you had typed is not in the plan: “Slowly on the stairs.”');
  });

  it('asks before a form that somebody has begun is left, and no more once it is closed', async () => {
    await open();
    const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await press(step('H-01'), /^Dose/);
    expect(leaves()).toBe(true);
    const type = (text: string): void => {
      const field = step('H-01').querySelector<HTMLInputElement>('#because-H-01');
      if (field !== null) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('first');
    expect(leaves()).toBe(false);
    type('');
    expect(leaves()).toBe(true);
    type('first');
    await press(step('H-01'), /^Cancel/);
    expect(leaves()).toBe(true);
  });

  it('issues nothing past a form that somebody has begun, and goes on once it is closed', async () => {
    await open();
    await press(step('H-01'), /^Remove/);
    const why = step('H-01').querySelector<HTMLInputElement>('#why-H-01');
    if (why !== null) why.value = 'kneeling hurts';
    why?.dispatchEvent(new Event('input', { bubbles: true }));
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')).toBeNull();
    expect(root().querySelector('.errors')?.textContent).toContain('A form below was begun');
    await press(step('H-01'), /^Cancel/);
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')).not.toBeNull();
    expect(root().querySelector('.errors')).toBeNull();
  });

  it('opens the sheet only once it tells what was typed last, and none that lacks it', async () => {
    const opened = jest.spyOn(window, 'open').mockReturnValue(null);
    await open();
    const sheet = root().querySelector<HTMLAnchorElement>('a[target="_blank"]');
    const type = (text: string): void => {
      const note = root().querySelector<HTMLTextAreaElement>('#plan-note');
      if (note !== null) note.value = text;
      note?.dispatchEvent(new Event('input'));
      note?.dispatchEvent(new Event('change'));
    };
    const follow = async (): Promise<boolean> => {
      const press = new MouseEvent('click', { cancelable: true, bubbles: true });
      sheet?.dispatchEvent(press);
      await settle();
      return press.defaultPrevented;
    };
    type('Slowly.');
    expect(opened).not.toHaveBeenCalled();
    expect(await follow()).toBe(true);
    expect(clinic.sent.at(-1)).toMatchObject({ note: 'Slowly.' });
    expect(opened).toHaveBeenCalledTimes(1);
    clinic.away = true;
    type('Slowly on the stairs.');
    expect(await follow()).toBe(true);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.classList.contains('errors')).toBe(true);
    opened.mockRestore();
  });

  it('takes a dose that nobody changed as it was, with its words, and refuses half a set before it is sent', async () => {
    const dose = { holdSeconds: 30, sets: 3, text: 'each side' };
    await open(planOf({ items: [item('H-01', { dose })] }));
    await press(step('H-01'), /^Dose/);
    await submit(step('H-01'), { 'dose-H-01sets': '2,5', 'because-H-01': 'first week' });
    expect(clinic.sent).toEqual([]);
    expect(step('H-01').querySelector('[role=alert]')?.textContent).toContain('Sets: enter a whole number.');
    await submit(step('H-01'), { 'dose-H-01sets': '3', 'because-H-01': '', 'note-H-01': 'Breathe.' });
    expect(clinic.sent[0]?.items?.[0]).toMatchObject({ dose, note: 'Breathe.' });
  });

  it('offers rest, days a week and effort for an exercise whose library entry says nothing of them', async () => {
    await open();
    await press(step('H-01'), /^Dose/);
    await submit(step('H-01'), { 'dose-H-01restSeconds': '60', 'dose-H-01daysPerWeek': '3', 'dose-H-01effort': '6', 'because-H-01': 'to build strength' });
    expect(clinic.sent[0]?.items?.[0]?.dose).toEqual({ holdSeconds: 30, sets: 3, restSeconds: 60, daysPerWeek: 3, effort: 6 });
  });

  it('warns before a draft takes the place of a plan that was drawn up after it', async () => {
    await open(planOf({ createdAt: '2026-09-01T10:00:00Z' }));
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')?.textContent).toContain('older than the plan in force, drawn up 01-Oct-2026');
  });

  it('says nothing of the kind of a draft that is the latest', async () => {
    await open();
    await press(root(), /^Issue/);
    expect(root().querySelector('dialog')?.textContent).toContain('An issued plan is frozen; a later one replaces it.');
  });

  it('keeps an emergency of the patient in the banner', async () => {
    episodes = [{ id: 'e1', status: 'open', assessments: [{ id: 'a2', status: 'signed', urgency: 'emergency' }] }];
    await open();
    expect(root().querySelector('.banner .alarm')?.textContent).toContain('EMERGENCY: plan blocked');
  });

  it('names what withholds an item before what would have chosen it', async () => {
    await open(planOf({ withheld: [{ ref: 'H-01', because: [thomas, { ...thomas, code: 'sitting_hours_per_day', side: null, value: 6, unit: 'h', rule: 'C1.F4' }, { ...thomas, code: 'age_years', side: null, value: 66, unit: null, points: 0, rule: 'SUPINE-FROM-65' }] }] }));
    expect(root().querySelector('.withheld p')?.textContent).toBe('Age: 66');
  });

  it('issues the version on the page, and none that somebody else made', async () => {
    await open();
    clinic.ahead = 1;
    await press(root(), /^Issue/);
    await submit(root().querySelector<HTMLElement>('dialog') ?? root(), { 'confirm-password': 'secret' });
    expect(clinic.issuedWith).toEqual([4]);
    expect(root().querySelector('dialog')).toBeNull();
    expect(root().querySelector('.errors')?.textContent).toContain('Somebody else changed the plan.');
    clinic.ahead = 0;
    await press(root(), /^Read it again/);
    await press(root(), /^Issue/);
    await submit(root().querySelector<HTMLElement>('dialog') ?? root(), { 'confirm-password': 'secret' });
    expect(clinic.issuedWith).toEqual([4, 4]);
    expect(root().textContent).toContain('Issued');
  });

  it('changes nothing of an issued plan', async () => {
    await open(planOf({ status: 'issued', issuedAt: '2026-11-23T11:00:00Z', issuedByName: 'Orla Demo' }));
    const names = [...root().querySelectorAll('button')].map((button) => button.textContent?.trim() ?? '');
    expect(names.filter((name) => !name.startsWith('Why') && !name.startsWith('Put back'))).toEqual([]);
    expect(root().textContent).toContain('Issued');
  });
});
