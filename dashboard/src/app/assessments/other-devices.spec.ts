import { TestBed } from '@angular/core/testing';
import type { FieldConflict } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { DraftCopies } from '../tablet/draft-copy';
import { beingTyped } from '../ui/kept-text';
import { listenForOtherDevices } from './other-devices';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

describe('what another device recorded', () => {
  let queue: QueueOnPaper;
  async function recorder(change: Parameters<typeof draft>[0] = {}): Promise<Recorder> {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ providers: recordingOf(draft(change), queue) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    return recorder;
  }
  const edit = (field: string, value: unknown) => ({ field, value, by: 'b', at: '2026-11-23T10:00:00Z' });
  const row = { test: 'mtt_hip_ext_deg', side: 'left', value: -4, comment: 'pelvis held' } as const;

  it('comes onto the screen, of every kind', async () => {
    const here = await recorder({ findings: [{ test: 'slump', side: 'left', value: 'positive', recordedAt: '', recordedBy: '' }] });
    queue.heard([edit('history/nprs_now', 4), edit('notes/standing', 'stops'), edit('domainReasons/hip-mobility', 'new hip'), edit('finding/mtt_hip_ext_deg|left|', row), edit('finding/slump|left|', null)]);
    expect(here.history()).toEqual({ nprs_now: 4 });
    expect([here.notes()['standing'], here.domainReasons()['hip-mobility']]).toEqual(['stops', 'new hip']);
    expect([...here.findings().values()]).toEqual([row]);
    expect(queue.sent).toEqual([]);
    expect(here.undoable()).toBe(0);
  });
  it('does not take what is under the hand away, and says so: a number that cannot be read yet, a text that is not told yet', async () => {
    const here = await recorder();
    here.type('f-nprs_now--', { text: '1x', fault: { detail: 'Enter a number.', allowed: '' } });
    expect(queue.heard([edit('history/nprs_now', 4), edit('history/nprs_worst', 5)])).toEqual(['history/nprs_now']);
    expect([here.typed().get('f-nprs_now--')?.text, here.history()]).toEqual(['1x', { nprs_worst: 5 }]);
    beingTyped.set(1);
    expect(queue.heard([edit('notes/standing', 'stops')])).toEqual(['notes/standing']);
    beingTyped.set(0);
    expect(here.notes()).toEqual({});
  });
  it('does not put a number under the cursor, and takes nothing away from under it', async () => {
    const here = await recorder({ history: { nprs_now: 3 } });
    document.body.innerHTML = '<input id="f-nprs_now--" />';
    document.getElementById('f-nprs_now--')?.focus();
    expect(queue.heard([edit('history/nprs_now', null), edit('history/nprs_worst', 5)])).toEqual(['history/nprs_now']);
    expect(here.history()).toEqual({ nprs_now: 3, nprs_worst: 5 });
    document.body.innerHTML = '';
    expect(queue.heard([edit('history/nprs_now', null)])).toEqual([]);
    expect(here.history()).toEqual({ nprs_worst: 5 });
  });
  it('replaces a number that was typed here before', async () => {
    const here = await recorder();
    here.type('f-nprs_now--', { text: '1', fault: null });
    queue.heard([edit('history/nprs_now', 4)]);
    expect([here.typed().has('f-nprs_now--'), here.history()]).toEqual([false, { nprs_now: 4 }]);
  });
  it('and one undo takes a text back that was told many times', async () => {
    const here = await recorder();
    for (const text of ['st', 'stops', 'stops twice']) here.setNote('standing', text);
    here.undo();
    expect(here.notes()['standing']).toBe('');
    expect(here.undoable()).toBe(0);
  });

  const conflict = (field: string, yours: unknown, theirs: unknown): FieldConflict => ({ seq: 1, deviceId: 'd', field, yours, theirs, by: 'b', at: '2026-11-23T10:00:00Z' });
  it('still waits for a decision in the copy that this tablet keeps for when the clinic is away', async () => {
    await recorder();
    const keep = jest.spyOn(TestBed.inject(DraftCopies), 'keep');
    queue.conflicts.set([conflict('history/relief_sitting', 'full', 'partial')]);
    await queue.acknowledged();
    expect(keep.mock.calls[0]?.[0].assessment.openConflicts).toEqual(queue.conflicts());
  });
  it.each([
    ['notes/standing', 'mine', 'theirs', { set: { notes: { standing: 'mine' } } }],
    ['domainReasons/hip-mobility', null, 'theirs', { set: { domainReasons: { 'hip-mobility': '' } } }],
    ['history/relief_sitting', null, 'full', { clear: { history: ['relief_sitting'] } }],
    ['finding/mtt_hip_ext_deg|left|', row, -3, { set: { finding: row } }],
    ['finding/mtt_hip_ext_deg|left|', -2, row, { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: -2 } } }],
  ])('is decided by one tap: %s', async (field, yours, theirs, sent) => {
    const here = await recorder();
    here.decide(conflict(field, yours, theirs), 'yours');
    expect(queue.sent).toEqual([sent]);
  });

  describe('while nobody enters anything here', () => {
    const signed = () => draft({ status: 'signed', history: { nprs_now: 4 } });
    const clinic = () => TestBed.inject(AssessmentsClient);

    it('shows what was done about a flag elsewhere, and leaves the answers alone', async () => {
      const here = await recorder();
      const action = { flag: 'RF-E1', action: 'Ambulance called', takenBy: 'Orla', at: null, overrideReason: null, recordedBy: 'b', recordedAt: '' };
      queue.look = () => Promise.resolve({ status: 'draft', flagActions: 1 });
      jest.spyOn(clinic(), 'get').mockResolvedValue(draft({ flagActions: [action], history: { nprs_now: 9 } }));
      expect(await here.lookAround()).toBe(true);
      expect(here.flagActions()).toEqual([action]);
      expect(here.history()).toEqual({});
    });
    it('becomes the signed record once it is signed elsewhere, but not over something in hand', async () => {
      const here = await recorder();
      queue.look = () => Promise.resolve({ status: 'signed', flagActions: 0 });
      jest.spyOn(clinic(), 'get').mockResolvedValue(signed());
      here.type('f-nprs_now--', { text: '1x', fault: { detail: 'Enter a number.', allowed: '' } });
      await here.lookAround();
      expect([here.isDraft(), here.typed().get('f-nprs_now--')?.text]).toEqual([true, '1x']);
      here.type('f-nprs_now--', null);
      await here.lookAround();
      expect([here.isDraft(), here.history()]).toEqual([false, { nprs_now: 4 }]);
    });
    it('does not ask again for what waits until the hand leaves its field', async () => {
      const here = await recorder();
      queue.look = jest.fn(() => Promise.resolve(null));
      queue.unshownFields = () => ['history/nprs_now'];
      here.type('f-nprs_now--', { text: '1x', fault: { detail: 'Enter a number.', allowed: '' } });
      await here.lookAround();
      expect(queue.look).not.toHaveBeenCalled();
      here.type('f-nprs_now--', null);
      await here.lookAround();
      expect(queue.look).toHaveBeenCalledTimes(1);
    });
    it('says when the clinic was not reached', async () => {
      const here = await recorder();
      queue.look = () => Promise.reject(new Error('away'));
      expect(await here.lookAround()).toBe(false);
    });
  });
});

describe('a page that listens for other devices', () => {
  let asked: number;
  let reached: boolean;
  let held: boolean;
  let end: () => void;
  const after = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
  const see = (state: 'visible' | 'hidden'): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    asked = 0;
    reached = true;
    held = false;
    end = listenForOtherDevices(() => Promise.resolve((asked++, reached)), () => held);
  });
  afterEach(() => {
    end();
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('asks now and then, and less and less often while the clinic is away', async () => {
    await after(60_000);
    expect(asked).toBe(5);
    reached = false;
    asked = 0;
    await after(600_000);
    expect(asked).toBeLessThan(9);
    expect(asked).toBeGreaterThan(5);
  });
  it('asks nothing while nobody looks, at once when somebody does, and nothing any more when it is left', async () => {
    see('hidden');
    await after(60_000);
    expect(asked).toBe(0);
    see('visible');
    await after(0);
    expect(asked).toBe(1);
    end();
    globalThis.dispatchEvent(new Event('online'));
    await after(60_000);
    expect(asked).toBe(1);
  });
  it('asks at once when the network is back, and when a hand leaves a field that something waits for', async () => {
    globalThis.dispatchEvent(new Event('online'));
    await after(0);
    expect(asked).toBe(1);
    document.dispatchEvent(new Event('focusout'));
    await after(0);
    expect(asked).toBe(1);
    held = true;
    document.dispatchEvent(new Event('focusout'));
    await after(0);
    expect(asked).toBe(2);
  });
});
