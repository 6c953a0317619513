import { TestBed } from '@angular/core/testing';
import type { Assessment } from '@stride/contracts';
import fc from 'fast-check';
import { noteIn, withNote, type FieldName } from './field-notes';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

const LEFT: FieldName = { test: 'trendelenburg', side: 'left' };
const RIGHT: FieldName = { test: 'trendelenburg', side: 'right' };
const at = { recordedAt: '', recordedBy: '' };

describe('a note among the free text', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', ':', ',', '“'), maxLength: 12 });
  const note = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n').trim()).filter((text) => text !== '');

  it('is found again as it was written, and leaves all else as it was', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), note, note, note, (before, left, right, changed) => {
        const free = before.map((text) => text.trimStart()).join('\n').trimEnd();
        const both = withNote(withNote(free, LEFT, left), RIGHT, right);
        expect([noteIn(both, LEFT), noteIn(both, RIGHT)]).toEqual([left, right]);
        const again = withNote(both, LEFT, changed);
        expect([noteIn(again, LEFT), noteIn(again, RIGHT)]).toEqual([changed, right]);
        expect(withNote(withNote(again, LEFT, ''), RIGHT, '')).toBe(free);
      }),
      { seed: 20261127 },
    );
  });
});

describe('a note beside a field', () => {
  let queue: QueueOnPaper;
  async function open(change: Partial<Assessment> = {}): Promise<Recorder> {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ providers: recordingOf(draft(change), queue) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    return recorder;
  }

  it('claims nothing of a test of which nothing is recorded', async () => {
    const recorder = await open({ notes: { standing: 'Tired today' } });
    recorder.setNoteOn(LEFT, 'Holds the wall');
    expect(queue.sent).toEqual([{ set: { notes: { standing: 'Tired today\nTrendelenburg, 30 s, left: Holds the wall' } } }]);
    expect(recorder.findings().size).toBe(0);
    expect(recorder.noteOn(LEFT)).toBe('Holds the wall');
    expect(recorder.restOf('standing').some((row) => row.test === 'trendelenburg' && row.side === 'left')).toBe(false);
  });

  it.each([
    ['a value', (recorder: Recorder) => recorder.setFinding({ ...LEFT, value: 'positive' } as never), { value: 'positive' }],
    ['unable', (recorder: Recorder) => recorder.setFinding({ ...LEFT, status: 'unable', reason: 'pain' } as never), { status: 'unable', reason: 'pain' }],
    ['within norm, marked with others', (recorder: Recorder) => recorder.setFindings([{ ...LEFT, status: 'within-norm' } as never]), { status: 'within-norm' }],
  ])('goes with %s once that is recorded, and one undo puts it back', async (_name, record, content) => {
    const recorder = await open({ notes: { standing: 'Tired today\nTrendelenburg, 30 s, left: Holds the wall\n  and the chair' } });
    record(recorder);
    const row = { ...LEFT, ...content, comment: 'Holds the wall\nand the chair' };
    expect(queue.sent).toEqual([{ set: { finding: row } }, { set: { notes: { standing: 'Tired today' } } }]);
    recorder.undo();
    expect(recorder.findings().size).toBe(0);
    expect(recorder.noteOn(LEFT)).toBe('Holds the wall\nand the chair');
  });

  it('stays when what is recorded is cleared, changed or copied from the last visit', async () => {
    const recorder = await open({ findings: [{ test: 'trendelenburg', side: 'left', value: 'positive', comment: 'Holds the wall', ...at }] });
    recorder.setFinding({ test: 'trendelenburg', side: 'left', value: 'negative', copiedFrom: 'a0' });
    expect(recorder.finding('trendelenburg', 'left', undefined)).toEqual({ test: 'trendelenburg', side: 'left', value: 'negative', copiedFrom: 'a0', comment: 'Holds the wall' });
    recorder.setNoteOn(LEFT, 'Holds the chair');
    recorder.clearFinding({ code: 'trendelenburg' } as never, 'left', undefined);
    expect(recorder.findings().size).toBe(0);
    expect(recorder.notes()).toEqual({ standing: 'Trendelenburg, 30 s, left: Holds the chair' });
    recorder.setNoteOn(LEFT, '');
    expect(recorder.notes()).toEqual({ standing: '' });
  });

  it('leaves what was said to be not tested as it is when it is taken away', async () => {
    const recorder = await open({ findings: [{ test: 'trendelenburg', side: 'left', status: 'not-tested', comment: 'No time', ...at }] });
    recorder.setNoteOn(LEFT, '');
    expect(recorder.finding('trendelenburg', 'left', undefined)).toEqual({ test: 'trendelenburg', side: 'left', status: 'not-tested' });
  });

  it('that is too long for a row stays among the free text, whole, and the value is recorded', async () => {
    const long = 'x'.repeat(2500);
    const recorder = await open();
    recorder.setNoteOn(LEFT, long);
    expect(recorder.setFinding({ test: 'trendelenburg', side: 'left', value: 'positive' })).toBeNull();
    expect(recorder.finding('trendelenburg', 'left', undefined)?.value).toBe('positive');
    expect(recorder.noteOn(LEFT)).toBe(long);
  });
});

describe('pain at a level of which the stiffness is not recorded', () => {
  it('is kept, and no bulk marking says anything of the stiffness there', async () => {
    TestBed.configureTestingModule({ providers: recordingOf(draft({ findings: [{ test: 'pa_pain', site: 'L4', value: true, ...at }] }), new QueueOnPaper()) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    recorder.restWithinNorm('prone');
    expect(recorder.finding('pa_pain', undefined, 'L4')).toEqual({ test: 'pa_pain', site: 'L4', value: true });
    expect(recorder.finding('pa_mobility', undefined, 'L4')).toBeUndefined();
    expect(recorder.finding('pa_mobility', undefined, 'L3')?.status).toBe('within-norm');
  });
});
