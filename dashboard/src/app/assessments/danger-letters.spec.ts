import type { Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { ActivatedRoute, Router } from '@angular/router';
import type { Assessment, AssessmentReferrals, ReferralListItem } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { EmergencyView, UrgentBar } from './danger-view';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

const RAISING = { rf_urinary_change: true };
const away = (): RequestFailed => new RequestFailed(0, { type: '', title: '', status: 0, detail: 'Away.', instance: '' });
const letter = (change: Partial<ReferralListItem> = {}): ReferralListItem => ({
  id: 'r1', assessmentId: 'a1', patientId: 'p1', patientName: 'DEMO, Rowan', clinicNumber: '00001', kind: 'emergency', status: 'signed', standing: 'sent', since: '2026-11-24T12:00:00.000Z', recipient: 'To the emergency department', createdAt: '2026-11-23T10:00:00.000Z', createdByName: 'Orla Demo', ...change,
});
const OFFER = { kind: 'emergency' as const, flags: ['Cauda equina'] };

interface Given {
  letters?: AssessmentReferrals;
  role?: string;
  change?: Partial<Assessment>;
  queue?: QueueOnPaper;
  draft?: () => Promise<{ id: string }>;
}

describe('the letter of a danger', () => {
  const drafted: unknown[][] = [];
  let fixture: ComponentFixture<unknown>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const press = (words: string): HTMLElement | undefined => {
    const found = [...root().querySelectorAll<HTMLElement>('button, a')].find((control) => control.textContent.trim() === words);
    found?.click();
    return found;
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      await fixture.whenStable();
      await new Promise((rest) => setTimeout(rest));
    }
  };
  async function shown(view: Type<unknown>, { letters = { items: [], offers: [OFFER] }, role = 'physiotherapist', change = {}, queue = new QueueOnPaper(), draft: answer = () => Promise.resolve({ id: 'r9' }) }: Given = {}): Promise<jest.SpyInstance> {
    drafted.splice(0);
    TestBed.configureTestingModule({
      imports: [view],
      providers: [
        ...recordingOf(draft({ history: RAISING, ...change }), queue),
        { provide: ActivatedRoute, useValue: { snapshot: { params: { place: 'standing' } } } },
        { provide: Session, useValue: { user: () => ({ role }) } },
        {
          provide: ReferralsClient,
          useValue: {
            ofAssessment: () => Promise.resolve(letters),
            draft: (...asked: unknown[]) => {
              drafted.push(asked);
              return answer();
            },
          },
        },
      ],
    });
    await TestBed.inject(Recorder).open('a1');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(view);
    await settle();
    return navigate;
  }

  it('is one press away from the screen of an emergency, which answers the press at once and stays', async () => {
    let answered: (letter: { id: string }) => void = () => undefined;
    const navigate = await shown(EmergencyView, { draft: () => new Promise((resolve) => (answered = resolve)) });
    expect(root().textContent).toContain('Not drafted yet');
    press('Open the letter');
    fixture.detectChanges();
    expect(root().textContent).toContain('Opening the letter …');
    // A second press asks for no second letter.
    press('Opening the letter …');
    await settle();
    answered({ id: 'r9' });
    await settle();
    expect(drafted).toEqual([['a1', 'emergency', { unlessTold: true }]]);
    expect(navigate.mock.calls).toEqual([[['/referrals', 'r9'], { queryParams: { from: 'standing' } }]]);
    expect(root().textContent).toContain('The plan stays blocked.');
    expect(root().querySelector('a[href*="referral-letter"]')).toBeNull();
  });
  it('says where it stands, and that it was signed before what stands there now', async () => {
    await shown(EmergencyView, { letters: { items: [letter()], offers: [{ ...OFFER, letterId: 'r1' }] } });
    expect(root().querySelector('.stands')?.textContent).toContain('Sent 24-Nov-2026, no answer yet');
    expect(root().textContent).not.toContain('signed before');
    TestBed.resetTestingModule();
    await shown(EmergencyView, { letters: { items: [letter()], offers: [OFFER] } });
    expect(root().textContent).toContain('signed before what stands here now: opening the letter drafts another');
  });
  it('that cannot be drafted says so in words; the page prints itself', async () => {
    const printed = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const navigate = await shown(EmergencyView, { draft: () => Promise.reject(away()) });
    press('Open the letter');
    await settle();
    expect(root().querySelector('.letter-failed')?.textContent).toContain('The clinic cannot be reached, and the letter is drafted there. Try again. Until then print this page and give it along.');
    expect(navigate).not.toHaveBeenCalled();
    press('Print this page');
    expect(printed).toHaveBeenCalledTimes(1);
    expect(press('Open the letter')).toBeDefined();
  });
  it('is never drafted from less than was found', async () => {
    const queue = new QueueOnPaper();
    queue.waiting.set(1);
    await shown(EmergencyView, { queue });
    press('Open the letter');
    await settle();
    expect(drafted).toEqual([]);
    expect(root().textContent).toContain('The clinic cannot be reached');
  });
  it('opens from the bar too, before and after something was done about the flag', async () => {
    const navigate = await shown(UrgentBar);
    press('Letter');
    await settle();
    TestBed.resetTestingModule();
    const flagActions = [{ flag: 'RF-E1-CES', action: 'telephoned', takenBy: 'Orla Demo', at: '2026-11-23T10:00:00Z', overrideReason: null, recordedBy: 'u1', recordedAt: '2026-11-23T10:00:00Z' }];
    const again = await shown(UrgentBar, { change: { flagActions }, letters: { items: [letter({ status: 'draft', standing: 'draft' })], offers: [{ ...OFFER, letterId: 'r1' }] } });
    expect(root().querySelector('.urgentbar.stays')?.textContent).toContain('Letter: draft, not signed.');
    press('Letter');
    await settle();
    expect([navigate, again].map(({ mock }) => mock.calls)).toEqual([0, 1].map(() => [[['/referrals', 'r9'], { queryParams: { from: 'standing' } }]]));
    expect(root().querySelector('a[href*="referral-letter"]')).toBeNull();
  });
  it('is drafted by nobody who only reads: they open the one that is there', async () => {
    await shown(UrgentBar, { role: 'manager' });
    expect(press('Letter')).toBeUndefined();
    TestBed.resetTestingModule();
    await shown(UrgentBar, { role: 'manager', letters: { items: [letter()], offers: [{ ...OFFER, letterId: 'r1' }] } });
    expect(root().querySelector('a[href="/referrals/r1?from=standing"]')?.textContent).toBe('Letter');
  });
});
