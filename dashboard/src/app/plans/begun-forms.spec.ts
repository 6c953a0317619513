import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Plan, PlanChange, PlanItem, PlanListItem } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { CatalogueClient } from '../client/catalogue.client';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { KeptEdits } from '../tablet/kept-edits';
import { forgetAll, pageGone, signedIn } from '../tablet/tablet.testing';
import { askBeforeLeaving } from '../ui/half-typed';
import { PlanPage } from './plan.page';

const item = (ref: string, change: Partial<PlanItem> = {}): PlanItem => ({
  ref, side: null, phase: 2, dose: { holdSeconds: 30, sets: 3 }, queued: false, because: [], origin: 'suggested', removed: false, reason: null, suggestedDose: null, note: null, changedBy: null, changedAt: null, ...change,
});
const PLAN: Plan = {
  id: 'pl1', assessmentId: 'a1', patientId: 'p1', status: 'draft', version: 4, catalogueVersion: '1.0.0', items: [item('H-01'), item('H-06')], goals: [], judgements: {}, judgedBefore: {}, previousId: null, withheld: [{ ref: 'L-06', because: [] }],
  note: null, nextVisit: null, language: 'en', createdAt: '2026-11-23T10:00:00Z', createdByName: 'Orla Demo', issuedAt: null, issuedByName: null, hash: null,
};

describe('a form of a plan that was begun and not sent', () => {
  let plan = PLAN;
  let sent: PlanChange[] = [];
  let fixture: ComponentFixture<PlanPage>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const rest = (ms = 0): Promise<void> => new Promise((over) => setTimeout(over, ms));
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 6; round++) {
      await fixture.whenStable();
      await rest(5);
    }
  };
  const client = {
    get: (): Promise<Plan> => Promise.resolve(plan),
    ofPatient: (): Promise<PlanListItem[]> => Promise.resolve([]),
    printUrl: (): string => '/sheet',
    change: (_id: string, change: PlanChange): Promise<Plan> => {
      sent.push(change);
      plan = { ...plan, version: plan.version + 1 };
      return Promise.resolve(plan);
    },
  };
  async function open(who = 'u1'): Promise<void> {
    TestBed.configureTestingModule({
      imports: [PlanPage],
      providers: [
        provideRouter([]),
        { provide: PlansClient, useValue: client },
        { provide: AssessmentsClient, useValue: { get: () => Promise.reject(new Error('not here')) } },
        { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve([]) } },
        { provide: CatalogueClient, useValue: { references: () => Promise.resolve({}) } },
        { provide: Session, useValue: { user: () => ({ role: 'physiotherapist', name: 'Orla Demo' }), demo: () => true } },
      ],
    });
    await signedIn(who);
    fixture = TestBed.createComponent(PlanPage);
    fixture.componentRef.setInput('id', 'pl1');
    document.body.append(root());
    await settle();
  }
  beforeEach(() => {
    plan = PLAN;
    sent = [];
  });
  afterEach(async () => {
    root().remove();
    await rest(350);
    await forgetAll();
  });
  /** The page is gone as in a crash, or by a way to another page; the browser stays. */
  async function openAnew(who?: string): Promise<void> {
    await rest(350);
    root().remove();
    fixture.destroy();
    await rest(20);
    await pageGone();
    await open(who);
  }
  const press = async (name: RegExp): Promise<void> => {
    const found = [...root().querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent.trim()));
    if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
    found.click();
    await settle();
  };
  const field = (id: string): HTMLInputElement | null => root().querySelector<HTMLInputElement>(`[id="${id}"]`);
  const type = (id: string, text: string): void => {
    const found = field(id);
    if (found === null) throw new Error(`There is no field ${id}.`);
    found.value = text;
    found.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const find = async (): Promise<void> => {
    type('library-search', 'L-06');
    await settle();
    await press(/^Add (?!the goal)/);
  };
  const words = (): string => [...root().querySelectorAll('.begun-here')].map((line) => line.textContent.trim().replace(/\s+/g, ' ')).filter((text) => text !== '').join();
  const kept = (): Promise<number> => TestBed.inject(KeptEdits).count();

  const FORMS: [string, () => Promise<void>, string, RegExp][] = [
    ['a dose', () => press(/^Dose, Half-kneeling/i), 'because-H-01', /^Keep$/],
    ['a note of a step', () => press(/^Dose, Half-kneeling/i), 'note-H-01', /^Keep$/],
    ['the reason of a removal', () => press(/^Remove, Half-kneeling/i), 'why-H-01', /^Remove$/],
    ['the reason of an addition', find, 'add-reason', /^Add$/],
    ['a goal', () => Promise.resolve(), 'goal-words', /^Add the goal$/],
  ];
  it.each(FORMS)('stands in it again on the next page: %s', async (_what, begin, id) => {
    await open();
    await begin();
    type(id, 'PLANTED');
    await openAnew();
    expect(field(id)?.value).toBe('PLANTED');
    expect(words()).toMatch(/^On this tablet since \d\d:\d\d, not in the plan yet$/);
    expect(sent).toEqual([]);
    // Nobody is asked before leaving: nothing would be lost.
    const asked = jest.spyOn(window, 'confirm').mockReturnValue(false);
    expect(askBeforeLeaving(null, null as never, null as never, null as never)).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });
  it.each(FORMS.slice(0, 4))('goes when it is sent, however fast, and does not come back: %s', async (_what, begin, id, send) => {
    await open();
    await begin();
    type(id, 'Planted.');
    await press(send);
    expect(sent).toHaveLength(1);
    await rest(350);
    expect(await kept()).toBe(0);
    await openAnew();
    expect(words()).toBe('');
    expect(field(id)).toBeNull();
  });
  it('goes when it is put away on purpose', async () => {
    await open();
    await press(/^Dose, Half-kneeling/i);
    type('because-H-01', 'Tires.');
    type('goal-words', 'Walk');
    await rest(350);
    expect(await kept()).toBe(2);
    await press(/^Cancel$/);
    await press(/^Put it away$/);
    await rest(50);
    expect([await kept(), field('goal-words')?.value, field('because-H-01')]).toEqual([0, '', null]);
  });
  it('brings back only what was typed: what changed beside it meanwhile stands as it is now', async () => {
    await open();
    await press(/^Dose, Half-kneeling/i);
    type('because-H-01', 'Tires.');
    await rest(350);
    plan = { ...plan, version: 5, items: [item('H-01', { dose: { holdSeconds: 20, sets: 2 } }), item('H-06')] };
    await openAnew();
    expect([field('because-H-01')?.value, field('dose-H-01sets')?.value]).toEqual(['Tires.', '2']);
    await press(/^Keep$/);
    expect(sent[0]?.items?.[0]).toMatchObject({ ref: 'H-01', dose: { holdSeconds: 20, sets: 2 }, reason: 'Tires.' });
  });
  it('is nobody else’s', async () => {
    await open();
    type('goal-words', 'Walk');
    await openAnew('u2');
    expect([field('goal-words')?.value, words()]).toEqual(['', '']);
    await openAnew('u1');
    expect(field('goal-words')?.value).toBe('Walk');
  });
  it('whose place is gone can still be read, and dropped', async () => {
    await open();
    await press(/^Dose, Half-kneeling/i);
    type('because-H-01', 'Tires.');
    await rest(350);
    plan = { ...plan, status: 'issued', issuedAt: '2026-11-23T11:00:00Z' };
    await openAnew();
    await rest(450);
    await settle();
    expect(root().querySelector('[aria-label="Begun and not sent"]')?.textContent).toMatch(/Its form is no longer here\. Dose of .*: “Tires\.”/);
    expect(field('because-H-01')).toBeNull();
    await press(/^Drop it$/);
    await rest(50);
    expect(await kept()).toBe(0);
  });
  it('is not taken for an edit: nothing of it goes to the clinic, and nothing is issued past it', async () => {
    await open();
    type('goal-words', 'Walk');
    await openAnew();
    await press(/^Issue$/);
    expect(root().querySelector('.errors')?.textContent).toContain('A form below was begun');
    expect(sent).toEqual([]);
  });
});
