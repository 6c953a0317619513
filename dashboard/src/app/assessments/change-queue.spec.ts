import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PROBLEM_BASE, type Change, type ChangeBatch, type ChangesAccepted, type FieldError, type ProblemId } from '@stride/contracts';
import { Api, RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { ChangeQueue } from './change-queue';
import { PendingStore, type PendingChange } from '../tablet/pending-store';

/** The device's journal without a browser: it outlives the queue, as the real one outlives the page. */
class Journal {
  readonly kept: PendingChange[] = [];
  private seq = 0;
  private pages = 0;
  readonly unkept = signal(0);
  claimDevice = (left: readonly string[]): Promise<string> => Promise.resolve(left.find((name) => !this.open.has(name)) ?? `page-${++this.pages}`).then((name) => (this.open.add(name), name));
  /** Names that an open page holds. */
  readonly open = new Set<string>();
  of = (id: string): Promise<PendingChange[]> => Promise.resolve(this.kept.filter((entry) => entry.assessmentId === id));
  add(assessmentId: string, device: string, change: Omit<Change, 'seq'>): Promise<PendingChange> {
    const pending: PendingChange = { assessmentId, device, change: { ...change, seq: ++this.seq }, refused: null };
    this.kept.push(pending);
    return Promise.resolve(pending);
  }
  acknowledge(_id: string, seqs: readonly number[]): Promise<void> {
    for (const seq of seqs) {
      const index = this.kept.findIndex((entry) => entry.change.seq === seq);
      if (index >= 0) this.kept.splice(index, 1);
    }
    return Promise.resolve();
  }
  refuse({ change: { seq } }: PendingChange, why: string): Promise<void> {
    const index = this.kept.findIndex((entry) => entry.change.seq === seq);
    const entry = this.kept[index];
    if (entry !== undefined) this.kept[index] = { ...entry, refused: why };
    return Promise.resolve();
  }
}

/** A clinic that applies each (device, seq) once and may be away, refuse or disagree. */
class Clinic {
  readonly batches: ChangeBatch[] = [];
  readonly applied = new Map<number, Change>();
  version = 1;
  answer: (batch: ChangeBatch) => ChangesAccepted = (batch) => {
    for (const change of batch.changes) this.applied.set(change.seq, change);
    this.version += batch.changes.length;
    return { version: this.version, acknowledged: batch.changes.map(({ seq }) => seq), conflicts: [] };
  };
  change(_id: string, batch: ChangeBatch): Promise<ChangesAccepted> {
    this.batches.push(batch);
    try {
      return Promise.resolve(this.answer(batch));
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }
}

const failure = (status: number, id: ProblemId, errors: FieldError[] = []): RequestFailed =>
  new RequestFailed(status, { type: PROBLEM_BASE + id, title: id, status, detail: `refused: ${id}`, instance: '1', errors });
const slump = { set: { finding: { test: 'slump', side: 'left', value: 'positive' } } } as const;
const sitting = { set: { history: { relief_sitting: 'full' } } } as const;

describe('the change queue', () => {
  let clinic: Clinic;
  let journal: Journal;

  function freshPage(): ChangeQueue {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [ChangeQueue, { provide: AssessmentsClient, useValue: clinic }, { provide: PendingStore, useValue: journal }] });
    return TestBed.inject(ChangeQueue);
  }
  it('keeps what is entered while the journal is still being opened, under the name of the page', async () => {
    const queue = freshPage();
    const added = queue.add(slump);
    await after(0);
    expect(journal.kept).toEqual([]);
    await queue.open('a1', 1, []);
    await added;
    expect(journal.kept.map(({ assessmentId, device }) => [assessmentId, device])).toEqual([['a1', 'page-1']]);
    await after(400);
    expect(clinic.batches.map(({ deviceId }) => deviceId)).toEqual(['page-1']);
    expect(queue.state()).toBe('clinic');
  });

  /** Lets promises and timers run for so long. */
  const after = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
    clinic = new Clinic();
    journal = new Journal();
  });
  afterEach(() => jest.useRealTimers());

  it('says where a change is: on this tablet, then in the clinic', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    expect(queue.state()).toBe('clinic');
    await queue.add(slump);
    expect(queue.state()).toBe('tablet');
    await after(1000);
    expect(queue.state()).toBe('clinic');
    expect(queue.version()).toBe(2);
    expect(journal.kept).toEqual([]);
  });

  it('claims for a copy of the screen no version that an entry still in hand has not seen', async () => {
    const queue = freshPage();
    await queue.open('a', 7, []);
    let write: () => void = () => undefined;
    const keep = journal.add.bind(journal);
    journal.add = (...entry) => new Promise((kept) => (write = () => void keep(...entry).then(kept)));
    const added = queue.add(slump);
    await after(0);
    // Another device wrote there meanwhile; its value is not on this screen, and may never be if the page dies now.
    queue.version.set(12);
    expect(queue.versionOfScreen()).toBe(7);
    write();
    await added;
    // From here on the journal says what it was built on.
    expect(queue.versionOfScreen()).toBe(12);
  });

  it('counts the fields that wait, not the changes of each', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    for (const value of ['positive', 'negative', 'positive'] as const) await queue.add({ set: { finding: { test: 'slump', side: 'left', value } } });
    await queue.add(sitting);
    expect([queue.waitingFields(), queue.waiting()]).toEqual([2, 4]);
    await after(1000);
    expect(queue.waitingFields()).toBe(0);
  });

  it('gives each change its own number and the version that was seen', async () => {
    const queue = freshPage();
    await queue.open('a', 7, []);
    await queue.add(slump);
    await queue.add(sitting);
    await after(1000);
    expect(clinic.batches).toHaveLength(1);
    expect(clinic.batches[0]).toMatchObject({ deviceId: 'page-1', changes: [{ seq: 1, baseVersion: 7 }, { seq: 2, baseVersion: 7 }] });
  });

  it('sends again under the same number for as long as the clinic is away, and applies it once', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    const reached = clinic.answer;
    let tries = 0;
    clinic.answer = (batch) => {
      tries++;
      if (tries === 3) reached(batch); // it arrived, but its answer was lost
      if (tries < 5) throw failure(tries % 2 === 0 ? 503 : 0, 'unavailable');
      return reached(batch);
    };
    await queue.add(slump);
    await after(1200);
    expect(queue.state()).toBe('tablet');
    await after(60_000);
    expect(tries).toBe(5);
    expect(queue.state()).toBe('clinic');
    expect([...clinic.applied.keys()]).toEqual([1]);
  });

  it('keeps what waits when the page is closed and sends it from the next one', async () => {
    const first = freshPage();
    await first.open('a', 1, []);
    const reached = clinic.answer;
    clinic.answer = () => {
      throw failure(0, 'unavailable');
    };
    await first.add(slump);
    first.close();
    await after(10);
    clinic.answer = reached;
    const second = freshPage();
    const left = await second.open('a', 1, []);
    expect(left.map(({ change }) => change.set)).toEqual([slump.set]);
    expect(second.state()).toBe('tablet');
    await after(1000);
    expect(second.state()).toBe('clinic');
    expect(clinic.applied.get(1)?.set).toEqual(slump.set);
  });

  it('waits over an ended session and goes on after signing in', async () => {
    const queue = freshPage();
    const api = TestBed.inject(Api);
    await queue.open('a', 1, []);
    const reached = clinic.answer;
    clinic.answer = () => {
      api.sessionOver.set(true);
      throw failure(401, 'not-signed-in');
    };
    await queue.add(slump);
    await after(3000);
    expect(queue.state()).toBe('tablet');
    api.sessionOver.set(false);
    clinic.answer = reached;
    await after(5000);
    expect(queue.state()).toBe('clinic');
  });

  it('marks only the change that is wrong and sends the others', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    const reached = clinic.answer;
    clinic.answer = (batch) => {
      const index = batch.changes.findIndex((change) => change.set?.history !== undefined);
      if (index >= 0) throw failure(422, 'invalid-input', [{ pointer: `/changes/${index}/set/history/relief_sitting`, code: 'not-allowed', detail: 'Not one of the allowed words.' }]);
      return reached(batch);
    };
    await queue.add(slump);
    await queue.add(sitting);
    await after(3000);
    expect(queue.refused().map(({ change, refused }) => [change.seq, refused])).toEqual([[2, 'Not one of the allowed words.']]);
    expect([...clinic.applied.keys()]).toEqual([1]);
    expect(queue.state()).toBe('needs-you');
    await queue.drop(2);
    expect(queue.state()).toBe('clinic');
  });

  it('shows both values when two devices disagree, until a later change of that field settles it', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    const reached = clinic.answer;
    const conflict = { seq: 1, field: 'history/relief_sitting', yours: 'full', theirs: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' };
    clinic.answer = (batch) => ({ ...reached(batch), conflicts: [conflict], openConflicts: [{ ...conflict, deviceId: 'page-1' }] });
    await queue.add(sitting);
    await after(1000);
    expect(queue.state()).toBe('needs-you');
    expect(queue.conflicts()[0]).toMatchObject({ yours: 'full', theirs: 'partial' });
    clinic.answer = reached;
    await queue.add({ set: { history: { relief_sitting: 'partial' } } });
    await after(1000);
    expect(queue.conflicts()).toEqual([]);
    expect(queue.state()).toBe('clinic');
  });

  describe('beside another device', () => {
    const other = (field: string, value: unknown) => ({ field, value, by: 'b', at: '2026-11-23T10:00:00Z' });

    it('builds on the answered version only because it heard what others wrote up to there', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 7, []);
      const reached = clinic.answer;
      clinic.answer = (batch) => ({ ...reached(batch), version: 20, others: [other('history/relief_sitting', 'partial')] });
      await queue.add(slump);
      await after(1000);
      expect(clinic.batches[0]?.seen).toBe(7);
      expect(heard).toMatchObject([{ field: 'history/relief_sitting', value: 'partial' }]);
      await queue.add(sitting);
      await after(1000);
      expect(clinic.batches[1]?.changes[0]?.baseVersion).toBe(20);
    });
    it('does not bring onto the screen what would cover an entry on its way, and lets the next one not build on it either', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 7, []);
      const reached = clinic.answer;
      let isHeld: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (isHeld = resolve));
      const { change } = clinic;
      let turn = 0;
      clinic.change = async (id, batch) => {
        turn++;
        await held;
        if (turn === 2) throw failure(0, 'unavailable');
        return change.call(clinic, id, batch);
      };
      clinic.answer = (batch) => ({ ...reached(batch), version: 20, others: [other('history/relief_sitting', 'partial')] });
      await queue.add(slump);
      await after(300);
      await queue.add(sitting);
      isHeld();
      await after(10);
      expect(queue.version()).toBe(20);
      expect(heard).toEqual([]);
      await queue.add({ set: { history: { relief_sitting: 'none' } } });
      await after(1000);
      expect(clinic.batches.flatMap(({ changes }) => changes.map(({ seq, baseVersion }) => [seq, baseVersion]))).toEqual([[1, 7], [2, 7], [3, 7]]);
      expect(heard).toMatchObject([{ field: 'history/relief_sitting', value: 'partial' }]);
    });
    it('keeps the older base for a field that the screen could not bring up to date, and asks for it again', async () => {
      const queue = freshPage();
      let held = ['history/relief_sitting'];
      queue.heard = () => held;
      await queue.open('a', 7, []);
      const reached = clinic.answer;
      clinic.answer = (batch) => ({ ...reached(batch), version: 20, others: [other('history/relief_sitting', 'partial')] });
      await queue.add(slump);
      await after(1000);
      held = [];
      await queue.add(sitting);
      await after(1000);
      await queue.add(sitting);
      await after(1000);
      expect(clinic.batches.map(({ seen, changes }) => [seen, changes[0]?.baseVersion])).toEqual([[7, 7], [7, 7], [20, 20]]);
    });
    it('leaves its own entry on the screen while that waits for a decision', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 1, []);
      const reached = clinic.answer;
      const conflict = { seq: 1, deviceId: 'page-1', field: 'history/relief_sitting', yours: 'full', theirs: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' };
      clinic.answer = (batch) => ({ ...reached(batch), conflicts: [conflict], openConflicts: [conflict], others: [other('history/relief_sitting', 'partial')] });
      await queue.add(sitting);
      await after(1000);
      expect(heard).toEqual([]);
    });
    it('decides nothing by typing where another device waits for a decision; one tap does', async () => {
      const queue = freshPage();
      await queue.open('a', 7, [{ seq: 1, deviceId: 'page-9', field: 'history/relief_sitting', yours: 'full', theirs: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' }]);
      await queue.add(sitting);
      await queue.add(slump);
      await after(1000);
      expect(clinic.batches[0]?.changes.map(({ baseVersion }) => baseVersion)).toEqual([0, 7]);
      queue.conflicts.set([{ seq: 1, deviceId: 'page-9', field: 'history/relief_sitting', yours: 'full', theirs: 'full', by: 'b', at: '2026-11-23T10:00:00Z' }]);
      const seen = queue.version();
      await queue.add(sitting, { decides: true });
      await after(1000);
      expect(clinic.batches[1]?.changes[0]?.baseVersion).toBe(seen);
    });
    it('shows what waits for a decision as long as the clinic says so, also after it wrote that field again', async () => {
      const queue = freshPage();
      await queue.open('a', 1, []);
      const reached = clinic.answer;
      const open = [{ seq: 1, deviceId: 'page-1', field: 'history/relief_sitting', yours: 'full', theirs: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' }];
      clinic.answer = (batch) => ({ ...reached(batch), openConflicts: open });
      await queue.add(sitting);
      await after(1000);
      await queue.add({ set: { history: { relief_sitting: 'partial' } } });
      await after(1000);
      expect(queue.conflicts()).toEqual(open);
      expect(queue.state()).toBe('needs-you');
    });
  });

  it('sends while somebody types on without a pause, at least every two seconds', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    const sentAt: number[] = [];
    const reached = clinic.answer;
    clinic.answer = (batch) => (sentAt.push(Date.now()), reached(batch));
    const began = Date.now();
    for (let letters = 1; letters <= 60; letters++) {
      await queue.add({ set: { notes: { standing: 'x'.repeat(letters) } } });
      await after(150);
    }
    const pauses = [began, ...sentAt].slice(1).map((at, turn) => at - (sentAt[turn - 1] ?? began));
    expect(sentAt.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(2000);
    expect(sentAt.length).toBeLessThan(10);
  });

  describe('a look at what others wrote', () => {
    const other = { field: 'history/relief_sitting', value: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' };
    const draft = { status: 'draft', flagActions: 0 } as const;
    const conflict = { seq: 1, deviceId: 'page-9', field: 'history/relief_sitting', yours: 'full', theirs: 'partial', by: 'b', at: '2026-11-23T10:00:00Z' };
    let looks: number[];
    let told: () => Promise<ChangesAccepted>;
    beforeEach(() => {
      looks = [];
      told = () => Promise.resolve({ version: 9, acknowledged: [], conflicts: [], others: [other], openConflicts: [conflict], standing: draft });
      Object.assign(clinic, { look: (_id: string, _device: string, seen: number) => (looks.push(seen), told()) });
    });

    /** The clinic's answer waits until this is called. */
    const heldBack = (): (() => void) => {
      let answer: () => void = () => undefined;
      const ready = told;
      told = () => new Promise((resolve) => (answer = () => void ready().then(resolve)));
      return () => answer();
    };
    it('brings it onto the screen, and the next entry builds on it', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 7, []);
      expect(await queue.look()).toEqual(draft);
      expect([looks, heard, queue.version(), queue.conflicts()]).toEqual([[7], [other], 9, [conflict]]);
      expect(queue.lastSaved()).toBeNull();
      await queue.add(slump);
      await after(1000);
      expect(clinic.batches[0]?.changes[0]?.baseVersion).toBe(9);
    });
    it('leaves what waits for a decision where it is when nothing is new', async () => {
      const queue = freshPage();
      await queue.open('a', 9, [conflict]);
      told = () => Promise.resolve({ version: 9, acknowledged: [], conflicts: [], others: [], standing: draft });
      await queue.look();
      expect(queue.conflicts()).toEqual([conflict]);
    });
    it('is not asked while something is on its way, and its answer is old news once something was sent', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 7, []);
      const answer = heldBack();
      const looking = queue.look();
      await queue.add(slump);
      expect(await queue.look()).toBeNull();
      clinic.version = 20;
      await after(1000);
      answer();
      expect(await looking).toBeNull();
      expect([looks, heard, queue.version(), queue.conflicts()]).toEqual([[7], [], 21, []]);
    });
    it('keeps the older base of an entry that is made while it is under way', async () => {
      const queue = freshPage();
      const heard: unknown[] = [];
      queue.heard = (edits) => (heard.push(...edits), []);
      await queue.open('a', 7, []);
      const answer = heldBack();
      const looking = queue.look();
      await queue.add(sitting);
      answer();
      await looking;
      expect(heard).toEqual([]);
      await after(1000);
      expect(clinic.batches[0]?.changes[0]?.baseVersion).toBe(7);
    });
  });

  it('lets two tabs of one device share the journal: both send, the clinic applies each change once', async () => {
    const first = freshPage();
    await first.open('a', 1, []);
    const reached = clinic.answer;
    clinic.answer = () => {
      throw failure(0, 'unavailable');
    };
    await first.add(slump);
    await after(300);
    const second = freshPage();
    expect(await second.open('a', 1, [])).toHaveLength(1);
    await second.add(sitting);
    await after(100);
    clinic.answer = reached;
    await after(30_000);
    await Promise.all([first.flush(), second.flush()]);
    expect([...clinic.applied.keys()].sort()).toEqual([1, 2]);
    expect(clinic.applied.size).toBe(2);
    // Each under its own name, so that the clinic sees two devices where there are two tabs.
    const names = new Map(clinic.batches.flatMap(({ deviceId, changes }) => changes.map(({ seq }) => [seq, deviceId] as const)));
    expect(names.get(1)).not.toBe(names.get(2));
    expect([first.state(), second.state()]).toEqual(['clinic', 'clinic']);
    expect(journal.kept).toEqual([]);
  });

  it('goes at once when the network comes back, instead of waiting its turn', async () => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    const reached = clinic.answer;
    clinic.answer = () => {
      throw failure(0, 'unavailable');
    };
    await queue.add(slump);
    await after(15_000);
    expect(queue.reachable()).toBe(false);
    clinic.answer = reached;
    globalThis.dispatchEvent(new Event('online'));
    await after(10);
    expect(queue.state()).toBe('clinic');
    expect(queue.reachable()).toBe(true);
  });

  it.each([[409, 'assessment-signed'], [403, 'not-allowed'], [404, 'not-found']] as const)('never loses an edit that comes too late (%s): it stays and says why, until it is taken back', async (status, id) => {
    const queue = freshPage();
    await queue.open('a', 1, []);
    clinic.answer = () => {
      throw failure(status, id);
    };
    await queue.add(slump);
    await after(1000);
    expect(queue.state()).toBe('needs-you');
    expect(queue.refused()[0]?.refused).toBe(`refused: ${id}`);
    const sent = clinic.batches.length;
    await after(60_000);
    expect(clinic.batches).toHaveLength(sent);
    await queue.drop(1);
    expect(queue.state()).toBe('clinic');
    expect(journal.kept).toEqual([]);
  });
});
