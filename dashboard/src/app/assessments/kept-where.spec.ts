import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PendingChange } from '../tablet/pending-store';
import type { Change, FieldConflict } from '@stride/contracts';
import { ChangeQueue } from './change-queue';
import { KeptFields, keptWhere } from './kept-where';
import { QueueOnPaper } from './recording.testing';

const change = (seq: number, operation: Partial<Change>): Change => ({ seq, at: '2026-11-23T10:00:00Z', baseVersion: 1, ...operation });
const pending = (operation: Partial<Change>, refused: string | null = null): Parameters<typeof keptWhere>[0][number] => ({ assessmentId: 'a1', device: 'd1', change: change(1, operation), refused });
const conflict = (field: string): FieldConflict => ({ seq: 1, field, yours: 1, theirs: 2, by: 'u2', at: '2026-11-23T10:00:00Z', deviceId: 'd2' }) as FieldConflict;

describe('where a field is kept', () => {
  it('says nothing of what is in the clinic', () => {
    expect([...keptWhere([], [])]).toEqual([]);
  });

  it('names each field of a change that waits, set or cleared', () => {
    const waiting = [pending({ set: { finding: { test: 'slump', side: 'left', value: 'positive' } } }), pending({ clear: { history: ['nprs_now'] } }), pending({ set: { history: { leg_pain: 'left' } } })];
    expect(Object.fromEntries(keptWhere(waiting, []))).toEqual({ 'f-slump-left-': 'tablet', 'f-nprs_now--': 'tablet', 'f-leg_pain--': 'tablet' });
  });

  it('says that a refused field needs a hand, also while a later entry in it is on its way', () => {
    const refused = pending({ set: { history: { nprs_now: 11 } } }, 'Out of range.');
    expect(keptWhere([refused, pending({ set: { history: { nprs_now: 8 } } })], []).get('f-nprs_now--')).toBe('needs-you');
  });

  it('says so of a field that two devices wrote differently', () => {
    expect([...keptWhere([], [conflict('finding/myotomes|left|L5'), conflict('history/leg_pain')])]).toEqual([['f-myotomes-left-L5', 'needs-you'], ['f-leg_pain--', 'needs-you']]);
  });
});

describe('what is told beside a field', () => {
  afterEach(() => jest.useRealTimers());

  it('is nothing for an entry that goes through at once, and where it is for one that does not', () => {
    jest.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
    const waiting = signal<readonly PendingChange[]>([]);
    TestBed.configureTestingModule({ providers: [KeptFields, { provide: ChangeQueue, useValue: Object.assign(new QueueOnPaper(), { pending: waiting }) }] });
    const { where } = TestBed.inject(KeptFields);
    waiting.set([pending({ set: { history: { nprs_now: 4 } } })]);
    TestBed.tick();
    jest.advanceTimersByTime(1000);
    expect([...where()]).toEqual([]);
    jest.advanceTimersByTime(500);
    expect([...where()]).toEqual([['f-nprs_now--', 'tablet']]);
    waiting.set([]);
    expect([...where()]).toEqual([]);
    waiting.set([pending({ set: { history: { leg_pain: 'left' } } }, 'Out of range.')]);
    expect([...where()]).toEqual([['f-leg_pain--', 'needs-you']]);
  });
});
