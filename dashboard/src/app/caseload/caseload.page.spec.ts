import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Caseload, CaseloadListItem } from '@stride/contracts';
import { ReportsClient } from '../client/reports.client';
import { Session } from '../shell/session';
import { CaseloadPage } from './caseload.page';
import { sinceInWords } from './number-list';

const row = { practitionerId: 'p1', name: 'Orla Demo', new: 2, active: 3, reviewOverdue: 1, readyToDischarge: 0, unsigned: 1, signed: 4 };
const report: Caseload = {
  from: '2026-01-01', to: '2026-11-23', generatedAt: '2026-11-23T10:00:00Z', totals: { assessments: 4, patients: 3, unsigned: 1, openEmergencies: 0 },
  practitioners: [row], months: [{ month: '2026-11', initial: 2, review: 2, discharge: 0, mini: 0 }],
  causes: [{ ref: 'C1', name: 'Tight hip flexors', likely: 1, possible: 1, unlikely: 1, notAssessed: 1 }], urgency: [{ urgency: 'none', assessments: 4 }],
};
const item: CaseloadListItem = { patientId: 'x', clinicNumber: '00001', assessmentId: null, startedAt: null, practitionerName: 'Orla Demo', ageDays: 42 };

describe('the caseload', () => {
  let lists: [string, unknown][];
  let asked: unknown[];

  async function page(): Promise<ComponentFixture<CaseloadPage>> {
    [lists, asked] = [[], []];
    TestBed.configureTestingModule({
      imports: [CaseloadPage],
      providers: [
        provideRouter([]),
        { provide: Session, useValue: { user: () => ({ role: 'manager' }) } },
        {
          provide: ReportsClient,
          useValue: {
            caseload: (query: unknown) => (asked.push(query), Promise.resolve(report)),
            list: (measure: string, query: unknown) => (lists.push([measure, query]), Promise.resolve({ items: [item], nextCursor: null })),
          },
        },
      ],
    });
    const fixture = TestBed.createComponent(CaseloadPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    return fixture;
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;
  const settled = async (fixture: ComponentFixture<unknown>): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  };
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['Likely', 'causes-title', { cause: 'C1', level: 'likely' }],
    ['Not assessed', 'causes-title', { cause: 'C1', level: 'not_assessed' }],
    ['No flag', 'urgency-title', { urgency: 'none' }],
    ['Review, Nov 2026', 'months-title', { month: '2026-11', kind: 'review' }],
    ['Signed, Orla Demo', 'who-title', { practitionerId: 'p1' }],
  ])('opens the list behind %s under its own table, with its title in focus', async (name, section, narrowing) => {
    const fixture = await page();
    if (section === 'months-title') [...root(fixture).querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Table')?.click();
    await fixture.whenStable();
    const number = [...root(fixture).querySelectorAll<HTMLElement>('button.number')].find((button) => button.getAttribute('aria-label')?.includes(name));
    number?.click();
    await settled(fixture);
    expect(lists).toEqual([['signed', { from: report.from, to: report.to, ...narrowing }]]);
    const title = root(fixture).querySelector('#list-title');
    expect(title?.closest('section:not(.open-list)')?.getAttribute('aria-labelledby')).toBe(section);
    expect(document.activeElement).toBe(title);
  });

  it('marks only the wrong date, and leads to it', async () => {
    const fixture = await page();
    const [from, to] = ['from', 'to'].map((id) => root(fixture).querySelector<HTMLInputElement>(`#${id}`));
    if (to != null) to.value = 'soon';
    root(fixture).querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    expect([from?.getAttribute('aria-invalid'), to?.getAttribute('aria-invalid')]).toEqual(['false', 'true']);
    expect([...root(fixture).querySelectorAll('.errors a')].map((link) => link.getAttribute('href'))).toEqual(['#to']);
    expect(asked).toHaveLength(1);
  });

  it('tells a period that begins after it ends at its first day', async () => {
    const fixture = await page();
    const [from, to] = ['from', 'to'].map((id) => root(fixture).querySelector<HTMLInputElement>(`#${id}`));
    if (from != null && to != null) [from.value, to.value] = ['2 11 2026', '1 11 2026'];
    root(fixture).querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    expect(root(fixture).querySelector('.errors a')?.getAttribute('href')).toBe('#from');
    expect(from?.getAttribute('aria-invalid')).toBe('true');
    expect(asked).toHaveLength(1);
  });

  it('says what the days are days of', () => {
    expect([sinceInWords('review-overdue', 42), sinceInWords('active', 1), sinceInWords('unsigned', 3), sinceInWords('signed', 0)]).toEqual(['review due 42 days ago', 'last visit signed yesterday', 'begun 3 days ago', 'seen today']);
  });
});
