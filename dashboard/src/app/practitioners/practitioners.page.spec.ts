import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { RequestFailed } from '../client/api';
import { PractitionersClient } from '../client/practitioners.client';
import { Session } from '../shell/session';
import { PractitionersPage } from './practitioners.page';

describe('adding a practitioner', () => {
  let created: unknown[];

  async function page(create: () => Promise<unknown> = () => Promise.resolve({})): Promise<ComponentFixture<PractitionersPage>> {
    created = [];
    TestBed.configureTestingModule({
      imports: [PractitionersPage],
      providers: [
        { provide: Session, useValue: { user: () => ({ id: 'u1' }) } },
        { provide: PractitionersClient, useValue: { list: () => Promise.resolve([]), create: (input: unknown) => (created.push(input), create()) } },
      ],
    });
    const fixture = TestBed.createComponent(PractitionersPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    return fixture;
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;
  const submit = async (fixture: ComponentFixture<unknown>, entries: Record<string, string> = {}): Promise<void> => {
    for (const [id, text] of Object.entries(entries)) {
      const field = root(fixture).querySelector<HTMLInputElement>(`#${id}`);
      if (field !== null) field.value = text;
    }
    root(fixture).querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  afterEach(() => document.body.replaceChildren());

  it('tells what is missing in plain words, on top with the way to the field and at the field, and sends nothing', async () => {
    const fixture = await page();
    await submit(fixture);
    const lines = [...root(fixture).querySelectorAll('.errors a')].map((link) => [link.getAttribute('href'), link.textContent?.trim()]);
    expect(lines).toEqual([
      ['#name', 'Enter a name'],
      ['#email', 'Enter an e-mail address, for example orla@clinic.ie'],
      ['#password', 'Enter a password of at least 12 characters'],
    ]);
    expect(document.activeElement).toBe(root(fixture).querySelector('.errors'));
    for (const id of ['name', 'email', 'password']) {
      const field = root(fixture).querySelector(`#${id}`);
      expect(field?.getAttribute('aria-invalid')).toBe('true');
      expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent?.trim()).toBe(lines.find(([href]) => href === `#${id}`)?.[1]);
    }
    expect(created).toEqual([]);
  });

  it('tells what only the clinic knows at its field', async () => {
    const told = 'This e-mail address already has a login.';
    const fixture = await page(() => Promise.reject(new RequestFailed(409, { type: 'conflict', title: '', status: 409, detail: told, errors: [{ pointer: '/email', code: 'duplicate', detail: told }] } as never)));
    await submit(fixture, { name: 'Orla Demo', email: 'orla@clinic.ie', password: 'twelve letters' });
    expect(created).toHaveLength(1);
    expect(root(fixture).querySelector('#email-why')?.textContent?.trim()).toBe(told);
    expect(root(fixture).querySelector('#name-why')).toBeNull();
  });
});
