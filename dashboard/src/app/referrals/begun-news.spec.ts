import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { NewReferralEvent, Referral } from '@stride/contracts';
import { PatientsClient } from '../client/patients.client';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { KeptEdits } from '../tablet/kept-edits';
import { forgetAll, pageGone, signedIn } from '../tablet/tablet.testing';
import { ReferralPage } from './referral.page';

const LETTER: Referral = {
  id: 'r1', assessmentId: 'a1', patientId: 'p1', kind: 'urgent', status: 'signed', standing: 'sent', version: 4, recipient: 'Dr Demo', opening: 'Please see this patient urgently.', ownWords: '', flags: [], outdated: false,
  createdAt: '2026-11-23T10:00:00.000Z', createdByName: 'Orla Demo', signedAt: '2026-11-23T10:05:00.000Z', signedByName: 'Orla Demo', withdrawnAt: null, withdrawnReason: null, hash: null, events: [],
};

describe('news of a letter that was begun and not told', () => {
  let fixture: ComponentFixture<ReferralPage>;
  let told: NewReferralEvent[] = [];
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const rest = (ms = 5): Promise<void> => new Promise((over) => setTimeout(over, ms));
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 6; round++) {
      await fixture.whenStable();
      await rest();
    }
  };
  async function open(): Promise<void> {
    TestBed.configureTestingModule({
      imports: [ReferralPage],
      providers: [
        provideRouter([]),
        {
          provide: ReferralsClient,
          useValue: {
            get: () => Promise.resolve(LETTER),
            printUrl: () => '/letter',
            record: (_id: string, event: NewReferralEvent) => {
              told.push(event);
              return Promise.resolve({ ...LETTER, standing: event.kind });
            },
          },
        },
        { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve([]) } },
        { provide: Session, useValue: { user: () => ({ role: 'physiotherapist', name: 'Orla Demo' }), demo: () => true } },
      ],
    });
    await signedIn();
    fixture = TestBed.createComponent(ReferralPage);
    fixture.componentRef.setInput('id', 'r1');
    document.body.append(root());
    await settle();
  }
  async function openAnew(): Promise<void> {
    await rest(350);
    root().remove();
    fixture.destroy();
    await rest(20);
    await pageGone();
    await open();
  }
  beforeEach(() => (told = []));
  afterEach(async () => {
    root().remove();
    await rest(350);
    await forgetAll();
  });
  const press = async (name: RegExp): Promise<void> => {
    const found = [...root().querySelectorAll('button')].find((one) => name.test(one.textContent.trim()));
    if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
    found.click();
    await settle();
  };
  const field = (id: string): HTMLTextAreaElement | null => root().querySelector<HTMLTextAreaElement>(`[id="${id}"]`);
  const type = (id: string, text: string): void => {
    const found = field(id);
    if (found === null) throw new Error(`There is no field ${id}.`);
    found.value = text;
    found.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('stands open again with its words, is told, and goes', async () => {
    await open();
    await press(/^Record: outcome …$/);
    type('news-note', 'MRI: nothing found.');
    await openAnew();
    expect(field('news-note')?.value).toBe('MRI: nothing found.');
    expect(root().querySelector('.begun-here')?.textContent).toContain('not in the letter yet');
    expect(told).toEqual([]);
    type('news-who', 'Dr Demo');
    await press(/^Record$/);
    expect(told.map(({ kind, note }) => [kind, note])).toEqual([['outcome', 'MRI: nothing found.']]);
    await rest(350);
    expect(await TestBed.inject(KeptEdits).count()).toBe(0);
  });
  it('and the reason of a withdrawal go when they are put away', async () => {
    await open();
    await press(/^Withdraw this letter …$/);
    type('withdraw-why', 'Wrong practice.');
    await openAnew();
    expect(field('withdraw-why')?.value).toBe('Wrong practice.');
    await press(/^Cancel$/);
    await openAnew();
    expect(field('withdraw-why')).toBeNull();
  });
});
