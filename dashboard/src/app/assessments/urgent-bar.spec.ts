import { TestBed } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { reason } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { UrgentBar } from './danger-view';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

const RAISING = { rf_urinary_change: true };
const [raised] = reason(catalogue, { ageYears: 48, sex: 'female', history: RAISING, findings: [] }).redFlags.filter((flag) => flag.urgency !== 'routine');

describe('the bar of flags that wait for an action', () => {
  async function shown(change: Partial<Assessment>): Promise<string[]> {
    TestBed.configureTestingModule({ imports: [UrgentBar], providers: recordingOf(draft(change), new QueueOnPaper()) });
    await TestBed.inject(Recorder).open('a1');
    const fixture = TestBed.createComponent(UrgentBar);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('[role=alert] b')].map((name) => name.textContent.replace(/\.$/, ''));
  }
  const name = catalogue.redFlags.find((rule) => rule.id === raised?.id)?.name ?? '';

  it('holds a flag of a draft until something is recorded about it', async () => {
    expect(await shown({ history: RAISING })).toEqual([name]);
  });

  it('holds a flag of a draft no longer once something is recorded', async () => {
    const done = { flag: raised?.id ?? '', action: 'telephoned', takenBy: 'Orla Demo', at: '2026-11-23T10:00:00Z', overrideReason: null, recordedBy: 'u1', recordedAt: '2026-11-23T10:00:00Z' };
    expect(await shown({ history: RAISING, flagActions: [done] })).toEqual([]);
  });

  it('holds a flag that the correction of a signed record raised, and none that the clinic does not wait for', async () => {
    expect(await shown({ status: 'signed', history: RAISING, flagsAwaitingAction: [raised?.id ?? ''] })).toEqual([name]);
    TestBed.resetTestingModule();
    expect(await shown({ status: 'signed', history: RAISING, flagsAwaitingAction: [] })).toEqual([]);
  });

  it('holds an emergency once, however often something was recorded about it', async () => {
    const done = { flag: raised?.id ?? '', action: 'telephoned', takenBy: 'Orla Demo', at: '2026-11-23T10:00:00Z', overrideReason: null, recordedBy: 'u1', recordedAt: '2026-11-23T10:00:00Z' };
    await shown({ history: RAISING, flagActions: [done, { ...done, recordedAt: '2026-11-23T10:01:00Z' }, { ...done, action: 'letter given' }] });
    const bars = document.querySelectorAll('.urgentbar.done');
    expect(bars).toHaveLength(1);
    expect(bars[0]?.textContent?.match(/telephoned/g)).toHaveLength(1);
    expect(bars[0]?.textContent).toContain('letter given');
  });
});
