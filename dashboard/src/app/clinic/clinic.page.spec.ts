import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import type { Clinic, ClinicChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { ClinicClient } from '../client/clinic.client';
import { ClinicPage } from './clinic.page';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const CORE = TESTS.filter(({ coreOrder }) => coreOrder !== undefined).map(({ code }) => code);
const CLINIC: Clinic = { id: 'c1', name: 'Demo Clinic', timeZone: 'Europe/Dublin', coreTests: null };

describe('the settings of the clinic', () => {
  let sent: ClinicChange[];

  async function page(known: Partial<Clinic> = {}, change: (given: ClinicChange) => Promise<Clinic> = (given) => Promise.resolve({ ...CLINIC, ...known, ...given })): Promise<ComponentFixture<ClinicPage>> {
    sent = [];
    TestBed.configureTestingModule({
      imports: [ClinicPage],
      providers: [{ provide: ClinicClient, useValue: { get: () => Promise.resolve({ ...CLINIC, ...known }), change: (given: ClinicChange) => (sent.push(given), change(given)) } }],
    });
    const fixture = TestBed.createComponent(ClinicPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    return fixture;
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;
  const box = (fixture: ComponentFixture<unknown>, code: string): HTMLInputElement | null => root(fixture).querySelector<HTMLInputElement>(`#pick-${code}`);
  const checked = (fixture: ComponentFixture<unknown>): string[] => [...root(fixture).querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(({ id }) => id.replace('pick-', ''));
  const press = async (fixture: ComponentFixture<unknown>, name: string): Promise<void> => {
    [...root(fixture).querySelectorAll('button')].find((button) => button.textContent?.trim() === name)?.click();
    await fixture.whenStable();
  };
  const type = (fixture: ComponentFixture<unknown>, text: string): void => {
    const field = root(fixture).querySelector<HTMLInputElement>('#time-zone');
    if (field === null) throw new Error('There is no field for the time zone.');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  const told = (fixture: ComponentFixture<unknown>): string[] => [...root(fixture).querySelectorAll('[role=status]')].map((line) => line.textContent?.trim() ?? '');
  // The page of these specs has no layout to scroll.
  beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));
  afterEach(() => document.body.replaceChildren());

  it('offers every test that stands on its own once, by position, and no danger sign and no detail', async () => {
    const fixture = await page();
    const offered = [...root(fixture).querySelectorAll('input[type=checkbox]')].map(({ id }) => id.replace('pick-', ''));
    expect([...offered].sort()).toEqual(TESTS.filter((test) => test.detailOf === undefined && test.redFlagQuestion !== true).map(({ code }) => code).sort());
    expect([...root(fixture).querySelectorAll('legend .b')].map((legend) => legend.textContent)).toEqual(['Standing', 'Sitting', 'Supine', 'Side-lying', 'Prone']);
    expect(root(fixture).querySelector('legend')?.textContent?.trim()).toMatch(/^Standing \d+ of \d+$/);
    for (const input of root(fixture).querySelectorAll<HTMLInputElement>('input')) expect(input.labels).toHaveLength(1);
  });

  it('begins with the catalogue’s set where nothing was chosen, and says so', async () => {
    const fixture = await page();
    expect(checked(fixture).sort()).toEqual([...CORE].sort());
    expect(told(fixture)).toContain(`${CORE.length} tests chosen, the default set`);
  });

  it('sends what was chosen and nothing that stayed', async () => {
    const fixture = await page({ coreTests: ['slump', 'faber'] });
    expect(checked(fixture).sort()).toEqual(['faber', 'slump']);
    box(fixture, 'fadir')?.click();
    box(fixture, 'slump')?.click();
    await fixture.whenStable();
    expect(told(fixture)).toContain('2 tests chosen');
    await press(fixture, 'Save');
    expect(sent).toEqual([{ coreTests: ['faber', 'fadir'] }]);
    expect(told(fixture)).toContain('Saved');
    await press(fixture, 'Save');
    expect(sent).toHaveLength(1);
    type(fixture, ' Europe/Warsaw ');
    await press(fixture, 'Save');
    expect(sent[1]).toEqual({ timeZone: 'Europe/Warsaw' });
  });

  it('gives the catalogue’s set back as no choice', async () => {
    const fixture = await page({ coreTests: ['slump'] });
    await press(fixture, 'Default');
    expect(checked(fixture).sort()).toEqual([...CORE].sort());
    await press(fixture, 'Save');
    expect(sent).toEqual([{ coreTests: null }]);
  });

  it('tells what is missing on top with the way to the field and at the field, and sends nothing', async () => {
    const fixture = await page({ coreTests: ['slump'] });
    box(fixture, 'slump')?.click();
    type(fixture, ' ');
    await press(fixture, 'Save');
    const lines = [...root(fixture).querySelectorAll('.errors a')].map((link) => [link.getAttribute('href'), link.textContent?.trim()]);
    expect(lines).toEqual([
      ['#time-zone', 'Enter a time zone, for example Europe/Dublin'],
      ['#core-tests', 'Choose at least one test'],
    ]);
    expect(document.activeElement).toBe(root(fixture).querySelector('.errors'));
    for (const [href, words] of lines) {
      const field = root(fixture).querySelector(href ?? '');
      expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent?.trim()).toBe(words);
    }
    root(fixture).querySelector<HTMLElement>('.errors a[href="#core-tests"]')?.click();
    expect(document.activeElement?.id).toBe('core-tests');
    expect(sent).toEqual([]);
  });

  it('tells what only the clinic knows at its field, and keeps what was entered', async () => {
    const refusal = new RequestFailed(422, { type: '', title: '', status: 422, detail: '', instance: '', errors: [{ pointer: '/timeZone', code: 'not-allowed', detail: 'There is no such time zone.' }, { pointer: '/coreTests/3', code: 'not-allowed', detail: 'There is no such test.' }] });
    const fixture = await page({}, () => Promise.reject(refusal));
    type(fixture, 'Europe/Atlantis');
    box(fixture, 'slump')?.click();
    await press(fixture, 'Save');
    expect(root(fixture).querySelector('#time-zone-why')?.textContent?.trim()).toBe('Enter a time zone, for example Europe/Dublin');
    expect(root(fixture).querySelector('#core-tests-why')?.textContent?.trim()).toBe('There is no such test.');
    expect(root(fixture).querySelector<HTMLInputElement>('#time-zone')?.value).toBe('Europe/Atlantis');
    expect(box(fixture, 'slump')?.checked).toBe(false);
    expect(told(fixture)).not.toContain('Saved');
  });
});
