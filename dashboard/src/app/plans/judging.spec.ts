import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PROBLEM_BASE, type Plan, type PlanChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { CatalogueClient } from '../client/catalogue.client';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { isIn } from '../tablet/is-in';
import { PlanPage } from './plan.page';
import { assessmentOf, caseNamed, planFrom } from './plan.testing';

const input = caseNamed('tight-left-hip');

describe('judging on the plan’s page', () => {
  let plan: Plan;
  let sent: PlanChange[];
  let isAway = false;
  let fixture: ComponentFixture<PlanPage>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 6; round++) {
      await fixture.whenStable();
      await new Promise((rest) => setTimeout(rest));
    }
  };
  /** Takes the judgements as the clinic does, in the name of who is signed in. */
  function change(_id: string, { judgements, version: _version, ...rest }: PlanChange): Promise<Plan> {
    if (isAway) return Promise.reject(new RequestFailed(0, { type: `${PROBLEM_BASE}unavailable`, title: '', status: 0, detail: 'The clinic cannot be reached just now.', instance: '' }));
    sent.push({ ...rest, ...(judgements === undefined ? {} : { judgements }) });
    const judged = new Map(Object.entries(plan.judgements));
    for (const [id, one] of Object.entries(judgements ?? {})) {
      if (one === null) judged.delete(id);
      else judged.set(id, { met: one.met, note: one.note ?? null, judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-11-24T12:00:00Z' });
    }
    plan = { ...plan, judgements: Object.fromEntries(judged), version: plan.version + 1 };
    return Promise.resolve(plan);
  }
  async function open(given: Partial<Plan> = {}, role = 'physiotherapist'): Promise<void> {
    plan = planFrom(input, given);
    [sent, isAway] = [[], false];
    TestBed.configureTestingModule({
      imports: [PlanPage],
      providers: [
        provideRouter([]),
        { provide: PlansClient, useValue: { get: () => Promise.resolve(plan), ofPatient: () => Promise.resolve([]), printUrl: () => '', change } },
        { provide: AssessmentsClient, useValue: { get: () => Promise.resolve(assessmentOf(input)) } },
        { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve([]) } },
        { provide: CatalogueClient, useValue: { references: () => Promise.resolve({}) } },
        { provide: Session, useValue: { user: () => ({ role, name: 'Orla Demo' }), demo: () => true } },
      ],
    });
    fixture = TestBed.createComponent(PlanPage);
    fixture.componentRef.setInput('id', 'pl1');
    document.body.append(root());
    await settle();
  }
  afterEach(() => root().remove());
  const words = (of: Element | null | undefined): string => of?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const toggle = (name: string): HTMLButtonElement => {
    const found = [...root().querySelectorAll('button')].find((button) => words(button).startsWith(name));
    if (found === undefined) throw new Error(`There is no button ${name}.`);
    return found;
  };
  async function press(name: string): Promise<void> {
    toggle(name).focus();
    toggle(name).click();
    await settle();
  }
  const where = (): string => words(root().querySelector('stride-plan-panel stride-where-kept'));

  it('sends what is pressed, tells it, and keeps the focus on the toggle', async () => {
    await open();
    await press('Met, Sleep broken');
    expect(sent).toEqual([{ judgements: { 'night-waking': { met: true, note: null } } }]);
    expect(toggle('Met, Sleep broken').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(toggle('Met, Sleep broken'));
    expect([...root().querySelectorAll('[role=status]')].map(words)).toContain('Now met: Sleep broken by pain at most once a night.');
    expect(root().textContent).toContain('Judged by Orla Demo on 24-Nov-2026.');
    await press('Met, Sleep broken');
    expect(sent[1]).toEqual({ judgements: { 'night-waking': null } });
    expect(root().textContent).not.toContain('Judged by');
  });
  it('offers the criteria of a phase that has no step yet', async () => {
    await open();
    const discharge = toggle('Met, Self-management plan signed').closest('section');
    expect(words(discharge?.querySelector('h2'))).toBe('5 Return to walking nothing in the plan');
    await press('Met, Self-management plan signed');
    expect(words(discharge?.querySelector('summary'))).toContain('1 of 3 met');
  });
  it('keeps what did not reach the clinic, says so, and brings all of it once the line is back', async () => {
    await open();
    isAway = true;
    await press('Met, Sleep broken');
    await press('Not met, Walks the own goal');
    expect(toggle('Met, Sleep broken').getAttribute('aria-pressed')).toBe('true');
    expect(root().textContent).not.toContain('Judged by');
    expect(where()).not.toContain('In the clinic');
    expect(root().querySelector('.errors')?.textContent).toContain('The clinic cannot be reached just now.');
    isAway = false;
    window.dispatchEvent(new Event('online'));
    await settle();
    // The last one holds all that was not in the clinic: it alone is what a killed page leaves on the tablet.
    expect(sent.at(-1)).toEqual({ judgements: { 'night-waking': { met: true, note: null }, 'goal-distance': { met: false, note: null } } });
    expect(isIn(plan, sent.at(-1) ?? {})).toBe(true);
    expect(isIn(plan, { judgements: { 'night-waking': null } })).toBe(false);
    expect(isIn(plan, { judgements: { 'self-management': null } })).toBe(true);
    expect(where()).toContain('In the clinic');
  });
  it('only reads on an issued plan, and for who does not treat', async () => {
    const judgements = { 'night-waking': { met: true, note: null, judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-10-12T12:00:00Z' } };
    for (const [given, role] of [[{ status: 'issued', judgements }, 'physiotherapist'], [{ judgements }, 'manager']] as const) {
      await open(given, role);
      expect(root().querySelector('.verdicts')).toBeNull();
      expect(words(root().querySelector('.criteria .met:has(p)'))).toContain('Judged by Orla Demo on 12-Oct-2026.');
      root().remove();
      TestBed.resetTestingModule();
    }
  });
});
