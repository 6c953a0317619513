import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PROBLEM_BASE, type NewReferralEvent, type Referral, type ReferralChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { ReferralPage } from './referral.page';

const letterOf = (change: Partial<Referral> = {}): Referral => ({
  id: 'r1', assessmentId: 'a1', patientId: 'p1', kind: 'urgent', status: 'draft', standing: 'draft', version: 4, recipient: 'To the general practitioner', opening: 'Please see this patient urgently.', ownWords: '',
  flags: [{ id: 'RF-U1-CANCER', name: 'Cancer history with spinal pain', action: 'Contact the GP.', within: '24 hours', findings: [{ finding: 'Cancer history', side: '–', value: 'Yes' }] }],
  outdated: false, createdAt: '2026-11-23T10:00:00.000Z', createdByName: 'Orla Demo', signedAt: null, signedByName: null, withdrawnAt: null, withdrawnReason: null, hash: null, events: [], ...change,
});
const signedOf = (change: Partial<Referral> = {}): Referral => letterOf({ status: 'signed', standing: 'unsent', signedAt: '2026-11-23T10:05:00.000Z', signedByName: 'Orla Demo', hash: 'ab'.repeat(32), ...change });
const failure = (status: number, id: string, detail: string, errors?: { pointer: string; code: string; detail: string }[]): RequestFailed =>
  new RequestFailed(status, { type: PROBLEM_BASE + id, title: '', status, detail, instance: '', ...(errors === undefined ? {} : { errors }) });

/** Answers as the clinic does, and remembers what it was asked. */
class Clinic {
  readonly changes: [number, ReferralChange][] = [];
  readonly events: NewReferralEvent[] = [];
  readonly signedWith: number[] = [];
  readonly reasons: string[] = [];
  redrawn = 0;
  refusal: RequestFailed | null = null;
  constructor(public letter: Referral) {}
  private readonly become = (change: Partial<Referral>): Promise<Referral> => {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    this.letter = { ...this.letter, ...change };
    return Promise.resolve(this.letter);
  };
  get = (): Promise<Referral> => Promise.resolve(this.letter);
  printUrl = (): string => '/letter';
  change = (_id: string, version: number, change: ReferralChange): Promise<Referral> => {
    this.changes.push([version, change]);
    return this.become({ ...change, version: version + 1 });
  };
  sign = (_id: string, _password: string, version: number): Promise<Referral> => {
    this.signedWith.push(version);
    return this.become(signedOf());
  };
  draft = (): Promise<Referral> => {
    this.redrawn++;
    return this.become({ outdated: false });
  };
  record = (_id: string, event: NewReferralEvent): Promise<Referral> => {
    this.events.push(event);
    return this.become({ standing: event.kind, events: [...this.letter.events, { id: `e${this.events.length}`, ...event, note: event.note ?? null, recordedByName: 'Orla Demo', recordedAt: event.at }] });
  };
  withdraw = (_id: string, reason: string): Promise<Referral> => {
    this.reasons.push(reason);
    return this.become({ status: 'withdrawn', standing: 'withdrawn', withdrawnAt: '2026-11-24T10:00:00.000Z', withdrawnReason: reason });
  };
}

describe('the page of a letter', () => {
  let clinic: Clinic;
  let fixture: ComponentFixture<ReferralPage>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => (root().textContent ?? '').replace(/\s+/g, ' ');
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round++) {
      await fixture.whenStable();
      await new Promise((rest) => setTimeout(rest));
    }
  };
  async function open(letter: Referral, role = 'physiotherapist'): Promise<void> {
    clinic = new Clinic(letter);
    TestBed.configureTestingModule({
      imports: [ReferralPage],
      providers: [
        provideRouter([]),
        { provide: ReferralsClient, useValue: clinic },
        { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve([{ id: 'e1', status: 'open', assessments: [{ id: 'a1', status: 'signed', urgency: 'emergency' }] }]) } },
        { provide: Session, useValue: { user: () => ({ role, name: 'Orla Demo' }), demo: () => true } },
      ],
    });
    fixture = TestBed.createComponent(ReferralPage);
    fixture.componentRef.setInput('id', 'r1');
    document.body.append(root());
    await settle();
  }
  afterEach(() => root().remove());
  const button = (name: RegExp): HTMLButtonElement | undefined => [...root().querySelectorAll('button')].find((one) => name.test((one.textContent ?? '').trim()));
  async function press(name: RegExp): Promise<void> {
    const found = button(name);
    if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
    found.click();
    await settle();
  }
  function fill(id: string, value: string): void {
    const field = root().querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (field === null) throw new Error(`There is no field ${id}.`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  const write = async (id: string, value: string): Promise<void> => {
    fill(id, value);
    root().querySelector(`#${id}`)?.dispatchEvent(new Event('change'));
    await settle();
  };
  const submit = async (): Promise<void> => {
    root().querySelector('dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };

  it('leads back to the patient, or to the place of the assessment that somebody came from', async () => {
    await open(letterOf());
    const back = (): (string | null)[] => ['aria-label', 'href'].map((name) => root().querySelector('a.back')?.getAttribute(name) ?? null);
    expect(back()).toEqual(['Back to the patient', '/patients/p1']);
    fixture.componentRef.setInput('from', 'standing');
    await settle();
    expect(back()).toEqual(['Back to the assessment', '/assessments/a1/standing']);
  });
  it('shows the findings as a table that nobody writes in', async () => {
    await open(letterOf());
    const table = root().querySelector('table');
    expect(table?.textContent).toContain('Cancer history');
    expect(document.getElementById(table?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('Cancer history with spinal pain');
    expect(table?.querySelector('input, textarea, button')).toBeNull();
    expect([...root().querySelectorAll('textarea')].map(({ id }) => id)).toEqual(['letter-recipient', 'letter-opening', 'letter-own-words']);
  });
  it('saves one edit after another, each on the version before', async () => {
    await open(letterOf());
    await write('letter-own-words', 'She lives alone.');
    await write('letter-recipient', 'Dr Demo-Byrne');
    expect(clinic.changes).toEqual([
      [4, { ownWords: 'She lives alone.' }],
      [5, { recipient: 'Dr Demo-Byrne' }],
    ]);
  });
  it('leads from a refusal to its field, and signs nothing over it', async () => {
    await open(letterOf());
    clinic.refusal = failure(422, 'invalid-input', 'One field is not valid.', [{ pointer: '/recipient', code: 'required', detail: 'This may not be blank.' }]);
    await write('letter-recipient', ' ');
    expect(root().querySelector('[role=alert] a')?.getAttribute('href')).toBe('#letter-recipient');
    expect(root().querySelector('#letter-recipient')?.getAttribute('aria-invalid')).toBe('true');
    clinic.refusal = null;
    await press(/^Sign$/);
    fill('confirm-password', 'secret');
    await submit();
    expect(clinic.signedWith).toEqual([]);
  });
  it('offers to read again what somebody else changed', async () => {
    await open(letterOf());
    clinic.refusal = failure(412, 'precondition-failed', 'The letter is at version 5; read it again.');
    await write('letter-opening', 'Please see her.');
    clinic.refusal = null;
    clinic.letter = letterOf({ version: 5, opening: 'Written by another.' });
    await press(/^Read it again$/);
    expect(root().querySelector<HTMLTextAreaElement>('#letter-opening')?.value).toBe('Written by another.');
    expect(text()).toContain('What you had typed is not in the letter: “Please see her.”');
    expect(button(/^Read it again$/)).toBeUndefined();
  });
  it('reads as in the clinic only once it is, goes again by a press, and is not signed before', async () => {
    await open(letterOf());
    const where = (): string => (root().querySelector('.panel .save')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    clinic.refusal = failure(0, 'unavailable', 'The clinic cannot be reached just now.');
    await write('letter-own-words', 'She lives alone.');
    expect(where()).toBe('Needs you: not in the clinic');
    await press(/^Sign$/);
    fill('confirm-password', 'secret');
    await submit();
    expect(clinic.signedWith).toEqual([]);
    clinic.refusal = null;
    await press(/^Send it again$/);
    expect(clinic.letter.ownWords).toBe('She lives alone.');
    expect(where()).toBe('In the clinic');
  });
  it('keeps an emergency of the patient in the banner', async () => {
    await open(letterOf());
    expect(root().querySelector('.banner .alarm')?.textContent).toContain('EMERGENCY: plan blocked');
  });
  it('signs with the password what was looked at, and is read-only from then on', async () => {
    await open(letterOf());
    await press(/^Sign$/);
    clinic.refusal = failure(403, 'wrong-password', 'The password is wrong.');
    await submit();
    expect(root().querySelector('dialog [role=alert]')?.textContent).toContain('The password is wrong.');
    clinic.refusal = null;
    await submit();
    expect(clinic.signedWith).toEqual([4, 4]);
    expect(root().querySelector('textarea')).toBeNull();
    expect(text()).toContain('Signed, not sent');
  });
  it('says that the record reads otherwise, and takes its findings over', async () => {
    await open(letterOf({ outdated: true }));
    expect(text()).toContain('The assessment reads otherwise');
    await press(/^Take over/);
    expect(clinic.redrawn).toBe(1);
    expect(text()).not.toContain('The assessment reads otherwise');
  });
  it('is sent before anything else can come of it', async () => {
    await open(signedOf());
    const records = (): string[] => [...root().querySelectorAll('[aria-label="Record what became of it"] button')].map((one) => (one.textContent ?? '').trim());
    expect(records()).toEqual(['Record: sent …']);
    await press(/^Record: sent/);
    expect(root().querySelector<HTMLInputElement>('#news-who')?.value).toBe('Orla Demo');
    await submit();
    expect(clinic.events[0]).toMatchObject({ kind: 'sent', saidBy: 'Orla Demo' });
    expect(text()).toContain('no answer yet');
    expect(records()).toEqual(['Record: acknowledged …', 'Record: no answer …', 'Record: outcome …', 'Record: sent again …']);
  });
  it.each([
    ['a day to come', { 'news-day': '1 1 2150', 'news-who': 'Dr Demo', 'news-note': 'MRI.' }, 'news-day'],
    ['no day', { 'news-day': 'soon', 'news-who': 'Dr Demo', 'news-note': 'MRI.' }, 'news-day'],
    ['nobody', { 'news-who': ' ', 'news-note': 'MRI.' }, 'news-who'],
    ['an outcome that says nothing', { 'news-who': 'Dr Demo', 'news-note': '' }, 'news-note'],
  ])('records nothing of %s', async (_what, given, field) => {
    await open(signedOf({ standing: 'acknowledged' }));
    await press(/^Record: outcome/);
    for (const [id, value] of Object.entries(given)) fill(id, value);
    await submit();
    expect(clinic.events).toEqual([]);
    expect(root().querySelector('dialog [role=alert] a')?.getAttribute('href')).toBe(`#${field}`);
    expect(root().querySelector(`#${field}`)?.getAttribute('aria-invalid')).toBe('true');
  });
  it('records an outcome at the day and time that were given, in the zone of this tablet', async () => {
    await open(signedOf({ standing: 'acknowledged' }));
    await press(/^Record: outcome/);
    for (const [id, value] of Object.entries({ 'news-day': '24 Nov 2025', 'news-time': '09:30', 'news-who': 'Dr Demo', 'news-note': ' MRI: nothing found. ' })) fill(id, value);
    await submit();
    expect(clinic.events).toEqual([{ kind: 'outcome', at: new Date(2025, 10, 24, 9, 30).toISOString(), saidBy: 'Dr Demo', note: 'MRI: nothing found.' }]);
    expect(text()).toContain('Outcome known 24-Nov-2025');
  });
  it('is withdrawn with a reason only', async () => {
    await open(signedOf());
    await press(/^Withdraw this letter/);
    await submit();
    expect(clinic.reasons).toEqual([]);
    expect(document.activeElement?.id).toBe('withdraw-why');
    fill('withdraw-why', 'Wrong practice.');
    await submit();
    expect(clinic.reasons).toEqual(['Wrong practice.']);
    expect(text()).toContain('Withdrawn 24-Nov-2026');
    expect(button(/^Withdraw this letter|^Record:/)).toBeUndefined();
  });
  it('is only read by a manager', async () => {
    await open(letterOf(), 'manager');
    expect(root().querySelector('textarea')).toBeNull();
    expect(button(/Sign|Record|Withdraw/)).toBeUndefined();
  });
});
