import { TestBed } from '@angular/core/testing';
import { Session } from '../shell/session';
import { NeedsYouDialog } from './needs-you';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

describe('entries that need a hand', () => {
  it('show both findings with what was noted beside them, each conflict of a field on its own', async () => {
    const queue = new QueueOnPaper();
    TestBed.configureTestingModule({ imports: [NeedsYouDialog], providers: [...recordingOf(draft(), queue), { provide: Session, useValue: { user: () => null } }] });
    await TestBed.inject(Recorder).open('a1');
    const row = (value: number, comment: string) => ({ test: 'mtt_hip_ext_deg', side: 'left', value, comment });
    const both = { seq: 1, field: 'finding/mtt_hip_ext_deg|left|', yours: row(-4, 'pelvis free'), theirs: row(-4, 'pelvis held'), by: 'b', at: '2026-11-23T10:00:00Z' };
    queue.state.set('needs-you');
    queue.conflicts.set([{ ...both, deviceId: 'page-1' }, { ...both, deviceId: 'page-2', yours: -9 }]);
    const dialog = TestBed.createComponent(NeedsYouDialog);
    dialog.detectChanges();
    const buttons = [...(dialog.nativeElement as HTMLElement).querySelectorAll('.needs button')].map((button) => button.textContent.trim());
    expect(buttons).toHaveLength(4);
    expect(buttons[0]).toBe('Keep -4, “pelvis free” (this tablet)');
    expect(buttons[1]).toContain('Keep -4, “pelvis held” (');
    expect(buttons[2]).toContain('Keep -9 (');
    expect((dialog.nativeElement as HTMLElement).textContent).not.toContain('Nothing needs you');
  });
  it('say so when another device decided meanwhile, and close after the last one that is taken back here', async () => {
    const queue = new QueueOnPaper();
    const refused = { assessmentId: 'a1', device: 'd', change: { seq: 1, at: '', baseVersion: 1, set: { notes: { standing: 'x' } } }, refused: 'Too long.' };
    queue.state.set('needs-you');
    queue.refused.set([refused] as never);
    Object.assign(queue, { drop: () => (queue.refused.set([]), queue.state.set('clinic'), Promise.resolve()) });
    TestBed.configureTestingModule({ imports: [NeedsYouDialog], providers: [...recordingOf(draft(), queue), { provide: Session, useValue: { user: () => null } }] });
    await TestBed.inject(Recorder).open('a1');
    const dialog = TestBed.createComponent(NeedsYouDialog);
    const done = jest.fn();
    dialog.componentInstance.done.subscribe(done);
    dialog.detectChanges();
    const screen = dialog.nativeElement as HTMLElement;
    expect(screen.textContent).toContain('Too long.');
    [...screen.querySelectorAll('button')].find((button) => button.textContent.includes('Take this entry back'))?.click();
    await dialog.whenStable();
    expect(done).toHaveBeenCalledTimes(1);
    dialog.detectChanges();
    expect(screen.textContent).toContain('Nothing needs you any more');
  });
});
