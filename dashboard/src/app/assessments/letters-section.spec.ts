import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, provideRouter, Router } from '@angular/router';
import type { AssessmentReferrals, ReferralListItem } from '@stride/contracts';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { LettersSection } from './letters-section';
import { Recorder } from './recorder';

const OFFER = { kind: 'urgent', flags: ['Cancer history with spinal pain'] } as const;
const letter = (change: Partial<ReferralListItem> = {}): ReferralListItem => ({
  id: 'r1', assessmentId: 'a1', patientId: 'p1', patientName: 'DEMO, Rowan', clinicNumber: '00001', kind: 'urgent', status: 'signed', standing: 'sent', since: '2026-11-24T12:00:00.000Z', recipient: 'Dr Demo', createdAt: '2026-11-23T10:00:00.000Z', createdByName: 'Orla Demo', ...change,
});

async function shown(answer: AssessmentReferrals | Error, role = 'physiotherapist') {
  const flags = signal([{ id: 'RF-U1-CANCER' }]);
  const waiting = signal(0);
  const asked: string[] = [];
  const drafted: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ActivatedRoute, useValue: { snapshot: { params: { place: 'review' } } } },
      {
        provide: Recorder,
        useValue: {
          assessment: signal({ id: 'a1', status: 'draft', amendments: [] }),
          reasoning: () => ({ redFlags: flags() }),
          queue: { flush: () => Promise.resolve(), waiting },
        },
      },
      {
        provide: ReferralsClient,
        useValue: {
          ofAssessment: (id: string) => {
            asked.push(id);
            return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
          },
          draft: (_id: string, kind: string, how: { unlessTold: boolean }) => {
            drafted.push(how.unlessTold ? kind : `another ${kind}`);
            return Promise.resolve({ id: 'r9' });
          },
        },
      },
      { provide: Session, useValue: { user: () => ({ role }) } },
    ],
  });
  const fixture = TestBed.createComponent(LettersSection);
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      await fixture.whenStable();
      await new Promise((rest) => setTimeout(rest));
    }
  };
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const buttons = (): HTMLButtonElement[] => [...page.querySelectorAll('button')];
  return { page, flags, waiting, asked, drafted, settle, buttons };
}

describe('the letters of an assessment', () => {
  it('are offered where a flag calls for one, drafted, and opened', async () => {
    const { page, buttons, drafted, settle } = await shown({ items: [], offers: [{ ...OFFER, flags: [...OFFER.flags] }] });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(page.textContent).toContain('Cancer history with spinal pain');
    buttons()[0]?.click();
    await settle();
    expect(drafted).toEqual(['urgent']);
    expect(navigate).toHaveBeenCalledWith(['/referrals', 'r9'], { queryParams: { from: 'review' } });
  });
  it('say where they stand, and are not offered a second time', async () => {
    const { page, buttons } = await shown({ items: [letter()], offers: [{ ...OFFER, flags: [...OFFER.flags], letterId: 'r1' }] });
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/referrals/r1?from=review');
    expect(page.querySelector('a')?.textContent).toContain('Sent 24-Nov-2026, no answer yet');
    expect(buttons()).toEqual([]);
  });
  it('are offered again where the signed one tells less than is found by now, and not while a draft is open', async () => {
    const { buttons } = await shown({ items: [letter()], offers: [{ ...OFFER, flags: [...OFFER.flags] }] });
    expect(buttons().map((button) => button.textContent?.trim())).toEqual(['Draft: Urgent letter']);
    TestBed.resetTestingModule();
    expect((await shown({ items: [letter({ status: 'draft', standing: 'draft' })], offers: [{ ...OFFER, flags: [...OFFER.flags] }] })).buttons()).toEqual([]);
  });
  it('are offered again once the one before was withdrawn', async () => {
    const { buttons } = await shown({ items: [letter({ status: 'withdrawn', standing: 'withdrawn' })], offers: [{ ...OFFER, flags: [...OFFER.flags] }] });
    expect(buttons().map((button) => button.textContent?.trim())).toEqual(['Draft: Urgent letter']);
  });
  it('are not drafted by a manager, and take no room where there are none', async () => {
    const { page } = await shown({ items: [], offers: [{ ...OFFER, flags: [...OFFER.flags] }] }, 'manager');
    expect(page.textContent?.trim()).toBe('');
  });
  it('are asked for anew when other flags are raised, not for every change on its way', async () => {
    const { asked, flags, waiting, settle } = await shown({ items: [], offers: [] });
    expect(asked).toEqual(['a1']);
    waiting.set(3);
    await settle();
    expect(asked).toEqual(['a1']);
    flags.set([]);
    await settle();
    expect(asked).toEqual(['a1', 'a1']);
  });
  it('say when they could not be read', async () => {
    const { page, buttons } = await shown(new Error('away'));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('The letters could not be read.');
    expect(buttons().map((button) => button.textContent)).toEqual(['Try again']);
  });
});
