import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, type MovementTest } from '@stride/clinical';
import { normFor } from '@stride/assessment-engine';
import type { PreviousAssessment } from '../client/assessments.client';
import { FindingRow } from './finding-row';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { fieldId } from './words';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const testOf = (code: string): MovementTest => {
  const test = TESTS.find((entry) => entry.code === code);
  if (test === undefined) throw new Error(`There is no test ${code}.`);
  return test;
};
const codeOf = (test: MovementTest): readonly [string, MovementTest] => [test.code, test];
const sideOf = (test: MovementTest): 'left' | undefined => (test.sided ? 'left' : undefined);
const firstId = (test: MovementTest): string => fieldId(test.code, sideOf(test), test.sites?.[0]?.code);
const whereOf = (test: MovementTest): object => ({ test: test.code, ...(test.sided ? { side: 'left' } : {}), ...(test.sites?.[0] === undefined ? {} : { site: test.sites[0].code }) });

describe('the row of a test', () => {
  let queue: QueueOnPaper;
  let fixture: ComponentFixture<FindingRow>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const cell = (test: MovementTest): HTMLElement => root().querySelector<HTMLElement>(`[id="${firstId(test)}"]`) ?? root();

  async function row(test: MovementTest, previous: PreviousAssessment | null = null, change: Parameters<typeof draft>[0] = {}): Promise<void> {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ imports: [FindingRow], providers: recordingOf(draft(change), queue, previous) });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(FindingRow);
    fixture.componentRef.setInput('test', test);
    document.body.append(root());
    await fixture.whenStable();
  }
  afterEach(() => root().remove());

  /** Waits for what comes after the event that is under way; fails after a second, whatever the machine is busy with. */
  async function until(holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < 100 && !holds(); turn++) {
      await new Promise((rest) => setTimeout(rest, 10));
      await fixture.whenStable();
    }
    expect(holds()).toBe(true);
  }
  async function press(test: MovementTest, key: string): Promise<void> {
    cell(test).focus();
    cell(test).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  }

  it.each(TESTS.filter((test) => test.answer.kind === 'number').map(codeOf))('records the number of %s, refuses what is out of range and keeps it on the screen', async (_code, test) => {
    if (test.answer.kind !== 'number') return;
    await row(test);
    const input = cell(test) as HTMLInputElement;
    const type = async (text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    await type(String(test.answer.max + 1000));
    expect(queue.sent).toEqual([]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe(String(test.answer.max + 1000));
    await type(String(test.answer.min));
    expect(queue.sent).toEqual([{ set: { finding: { ...whereOf(test), value: test.answer.min } } }]);
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  it.each(TESTS.filter((test) => test.answer.kind !== 'number' && !(test.sites !== undefined && test.answer.kind === 'choice' && test.answer.options.length > 3)).map(codeOf))('records each choice of %s by a press, and takes it back by pressing again', async (_code, test) => {
    await row(test);
    const chips = (): HTMLButtonElement[] => [...(cell(test).parentElement?.querySelectorAll('button') ?? [])];
    const count = test.answer.kind === 'choice' ? test.answer.options.length : 2;
    expect(chips()).toHaveLength(count);
    const values = test.answer.kind === 'choice' ? test.answer.options.map((option) => option.value) : [false, true];
    for (const [index, value] of values.entries()) {
      chips()[index]?.click();
      await fixture.whenStable();
      expect(queue.sent.at(-1)).toEqual({ set: { finding: { ...whereOf(test), value } } });
      expect(chips()[index]?.getAttribute('aria-pressed')).toBe('true');
    }
    chips().at(-1)?.click();
    await fixture.whenStable();
    expect(queue.sent.at(-1)).toEqual({ clear: { finding: whereOf(test) } });
    expect(chips().every((chip) => chip.getAttribute('aria-pressed') === 'false')).toBe(true);
  });

  it.each(TESTS.filter((test) => test.sites !== undefined && test.answer.kind === 'choice' && test.answer.options.length > 3).map(codeOf))('lets a word be chosen for %s, level by level', async (_code, test) => {
    await row(test);
    const select = cell(test) as HTMLSelectElement;
    const [, last] = [select, test.answer.kind === 'choice' ? test.answer.options.at(-1)?.value : ''];
    select.value = String(last);
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(queue.sent).toEqual([{ set: { finding: { ...whereOf(test), value: last } } }]);
  });

  it.each(TESTS.map(codeOf))('takes `n` for %s only where there is a norm: both sides of the test at once, one level at a time, a danger sign never', async (_code, test) => {
    await row(test);
    await press(test, 'n');
    const person = TestBed.inject(Recorder).case();
    const may = test.clearlyNormal !== undefined && test.redFlagQuestion !== true && person !== null && normFor(test, person) !== null;
    const sides = test.sided ? (['left', 'right'] as const) : [sideOf(test)];
    expect(queue.sent).toEqual(may ? sides.map((side) => ({ set: { finding: { ...whereOf(test), ...(side === undefined ? {} : { side }), status: 'within-norm' } } })) : []);
  });

  it('leaves the other side as it is where something was recorded there, and takes both back with one undo', async () => {
    const test = testOf('hip_ir_deg');
    await row(test, null, { findings: [{ test: test.code, side: 'right', value: 12, recordedAt: '', recordedBy: '' }] });
    await press(test, 'n');
    expect(queue.sent).toEqual([{ set: { finding: { test: test.code, side: 'left', status: 'within-norm' } } }]);
    TestBed.resetTestingModule();
    await row(test);
    await press(test, 'n');
    TestBed.inject(Recorder).undo();
    expect(TestBed.inject(Recorder).findings().size).toBe(0);
  });

  it('goes on with Enter over a field that is marked, and changes nothing of it', async () => {
    const test = testOf('hip_ir_deg');
    await row(test, null, { findings: [{ test: test.code, side: 'left', status: 'within-norm', recordedAt: '', recordedBy: '' }] });
    const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    cell(test).focus();
    cell(test).dispatchEvent(pressed);
    // What the browser would do with Enter on a button is to press it, and that clears.
    expect(pressed.defaultPrevented).toBe(true);
    expect(queue.sent).toEqual([]);
  });

  it('takes the first letter of an answer that no other one shares', async () => {
    const test = testOf('trendelenburg');
    await row(test);
    await press(test, 'p');
    expect(queue.sent).toEqual([{ set: { finding: { test: test.code, side: 'left', value: 'positive' } } }]);
  });

  it('takes no letter that two answers share', async () => {
    const shared = testOf('directional_preference');
    await row(shared);
    await press(shared, 't');
    expect(queue.sent).toEqual([]);
  });

  it('takes `=` as the last value and says where it came from; a letter with Control held is left to the browser', async () => {
    const test = TESTS.find((entry) => entry.code === 'lumbar_flexion_deg') ?? TESTS[0];
    if (test === undefined) return;
    const previous: PreviousAssessment = { id: 'a0', startedAt: '2026-10-01T10:00:00Z', history: {}, findings: [{ test: test.code, value: 44, recordedAt: '', recordedBy: '' }] };
    await row(test, previous);
    cell(test).dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }));
    expect(queue.sent).toEqual([]);
    await press(test, '=');
    expect(queue.sent).toEqual([{ set: { finding: { test: test.code, value: 44, copiedFrom: 'a0' } } }]);
  });

  it('says when the sides differ by more than the error of the test', async () => {
    const test = TESTS.find((entry) => entry.code === 'mtt_hip_ext_deg') ?? TESTS[0];
    if (test === undefined) return;
    const at = { recordedAt: '', recordedBy: '' };
    await row(test, null, { findings: [{ test: test.code, side: 'left', value: -12, ...at }, { test: test.code, side: 'right', value: 8, ...at }] });
    expect(root().querySelector('.diff.flag')?.textContent).toMatch(/left 20° less, error [\d.]+°/);
  });

  it('shows the tools with the focus, and not once it has gone', async () => {
    const test = TESTS.find((entry) => entry.code === 'lumbar_flexion_deg') ?? TESTS[0];
    if (test === undefined) return;
    await row(test);
    expect(root().querySelector('stride-later')).toBeNull();
    cell(test).focus();
    await fixture.whenStable();
    expect(root().querySelector('stride-later')).not.toBeNull();
    cell(test).blur();
    await until(() => root().querySelector('stride-later') === null);
  });

  it('keeps what was noted when the value is taken back or typed anew', async () => {
    const test = TESTS.find((entry) => entry.code === 'lumbar_flexion_deg') ?? TESTS[0];
    if (test === undefined) return;
    const noted = { test: test.code, value: 44, comment: 'Stopped for pain' };
    await row(test, null, { findings: [{ ...noted, recordedAt: '', recordedBy: '' }] });
    const field = cell(test) as HTMLInputElement;
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(cell(test).tagName).toBe('INPUT');
    (cell(test) as HTMLInputElement).value = '45';
    cell(test).dispatchEvent(new Event('input'));
    expect(queue.sent).toEqual([
      // Nothing is recorded then, so nothing says that it was not tested; the note waits among the free text.
      { set: { notes: { standing: 'Lumbar flexion: Stopped for pain' } } },
      { clear: { finding: { test: test.code } } },
      { set: { finding: { test: test.code, value: 45, comment: 'Stopped for pain' } } },
      { set: { notes: { standing: '' } } },
    ]);
  });

  it('types no letter and no `=` into a number: it does its command, or says that there is none', async () => {
    const test = testOf('lumbar_flexion_deg');
    await row(test);
    for (const key of ['x', '=']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      cell(test).focus();
      cell(test).dispatchEvent(event);
      await fixture.whenStable();
      expect([key, event.defaultPrevented, root().querySelector('.asks')?.textContent !== undefined]).toEqual([key, true, true]);
    }
    const digit = new KeyboardEvent('keydown', { key: '4', bubbles: true, cancelable: true });
    cell(test).dispatchEvent(digit);
    await fixture.whenStable();
    expect([digit.defaultPrevented, root().querySelector('.asks'), queue.sent]).toEqual([false, null, []]);
  });

  it('asks why it was not possible for as long as the field has the focus, and no later letter answers that', async () => {
    const test = testOf('lumbar_flexion_deg');
    await row(test);
    await press(test, 'u');
    expect(root().querySelector('.asks')?.textContent).toContain('Unable');
    cell(test).blur();
    await fixture.whenStable();
    expect(root().querySelector('.asks')).toBeNull();
    await press(test, 'p');
    expect(queue.sent).toEqual([]);
  });

  describe('what must not stay out of sight', () => {
    const known = (Element.prototype as { scrollIntoView?: unknown }).scrollIntoView;
    const shown: Element[] = [];
    beforeEach(() => {
      shown.length = 0;
      Element.prototype.scrollIntoView = function (this: Element): void {
        shown.push(this);
      };
    });
    afterEach(() => {
      if (known === undefined) delete (Element.prototype as { scrollIntoView?: unknown }).scrollIntoView;
    });

    it('is the field itself, last of all, where its row is higher than the view', async () => {
      const test = testOf('lumbar_flexion_deg');
      await row(test);
      cell(test).focus();
      await until(() => shown.length > 1);
      expect([shown[0]?.classList.contains('row'), shown.at(-1)]).toEqual([true, cell(test)]);
    });

    it('are the reasons that “Unable” opens', async () => {
      const test = testOf('lumbar_flexion_deg');
      await row(test);
      cell(test).focus();
      const unable = (): HTMLButtonElement | undefined => [...root().querySelectorAll('button')].find((one) => one.textContent?.startsWith('Unable'));
      await until(() => unable() !== undefined && shown.length > 1);
      unable()?.focus();
      unable()?.click();
      await until(() => shown.at(-1)?.classList.contains('reasons') === true);
    });
  });

  it('leaves no text behind when Escape follows a digit within one drawing of the page', async () => {
    const test = testOf('lumbar_flexion_deg');
    await row(test);
    const field = cell(test) as HTMLInputElement;
    document.body.append(root());
    field.value = '8';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect([(cell(test) as HTMLInputElement).value, TestBed.inject(Recorder).findings().size]).toEqual(['', 0]);
  });

  it('gives the focus to the field that stands in the place of the one that was left', async () => {
    const test = TESTS.find((entry) => entry.code === 'lumbar_flexion_deg') ?? TESTS[0];
    if (test === undefined) return;
    await row(test, null, { findings: [{ test: test.code, status: 'unable', reason: 'pain', recordedAt: '', recordedBy: '' }] });
    const before = cell(test);
    before.focus();
    await press(test, 'Escape');
    await until(() => !before.isConnected && document.activeElement === cell(test));
    expect(root().querySelector('stride-later')).not.toBeNull();
  });

  it('keeps the tools while a pointer is down elsewhere: what is pressed does not jump', async () => {
    const test = TESTS.find((entry) => entry.code === 'lumbar_flexion_deg') ?? TESTS[0];
    if (test === undefined) return;
    await row(test);
    cell(test).focus();
    await fixture.whenStable();
    document.dispatchEvent(new Event('pointerdown'));
    cell(test).blur();
    await fixture.whenStable();
    expect(root().querySelector('stride-later')).not.toBeNull();
    document.dispatchEvent(new Event('pointerup'));
    await until(() => root().querySelector('stride-later') === null);
  });

  it('changes nothing of a signed record', async () => {
    const test = TESTS.find((entry) => entry.answer.kind === 'flag' && entry.sites === undefined) ?? TESTS[0];
    if (test === undefined) return;
    await row(test, null, { status: 'signed' });
    expect([...root().querySelectorAll('button.chip')].every((chip) => (chip as HTMLButtonElement).disabled)).toBe(true);
    await press(test, 'n');
    expect(queue.sent).toEqual([]);
  });
});
