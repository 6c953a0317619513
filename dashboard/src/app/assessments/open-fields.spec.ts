import { TestBed } from '@angular/core/testing';
import { arrive, isOpenField } from './open-fields';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

describe('the first open field', () => {
  async function opened(): Promise<Recorder> {
    const findings = [{ test: 'trendelenburg', side: 'left' as const, value: 'positive', recordedAt: '', recordedBy: '' }];
    TestBed.configureTestingModule({ providers: recordingOf(draft({ history: { nprs_now: 0, rf_urinary_change: false }, findings }), new QueueOnPaper()) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    return recorder;
  }
  afterEach(() => document.body.replaceChildren());

  it('is none that was answered, zero and no among them, or that holds what cannot be recorded', async () => {
    const recorder = await opened();
    recorder.type('f-nprs_worst--', { text: '11', fault: { detail: 'Not possible.', allowed: '' } });
    const ids = ['f-nprs_now--', 'f-rf_urinary_change--', 'f-nprs_worst--', 'f-nprs_best--', 'f-trendelenburg-left-', 'f-trendelenburg-right-'];
    expect(ids.filter((id) => isOpenField(recorder, id))).toEqual(['f-nprs_best--', 'f-trendelenburg-right-']);
  });

  it('leaves a focus where it is, and falls to the heading where no field is', async () => {
    const recorder = await opened();
    document.body.innerHTML = '<main id="main"><h1>Review</h1><button>Sign</button></main>';
    document.querySelector('button')?.focus();
    arrive(recorder);
    expect(document.activeElement?.tagName).toBe('BUTTON');
    document.querySelector('button')?.blur();
    arrive(recorder);
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
