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
    queue.conflicts.set([{ ...both, deviceId: 'page-1' }, { ...both, deviceId: 'page-2', yours: -9 }]);
    const dialog = TestBed.createComponent(NeedsYouDialog);
    dialog.detectChanges();
    const buttons = [...(dialog.nativeElement as HTMLElement).querySelectorAll('.needs button')].map((button) => button.textContent.trim());
    expect(buttons).toHaveLength(4);
    expect(buttons[0]).toBe('Keep -4, “pelvis free” (this tablet)');
    expect(buttons[1]).toContain('Keep -4, “pelvis held” (');
    expect(buttons[2]).toContain('Keep -9 (');
  });
});
