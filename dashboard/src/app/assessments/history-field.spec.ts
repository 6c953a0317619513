import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, type HistoryItem } from '@stride/clinical';
import { validateHistoryItem } from '@stride/assessment-engine';
import type { PreviousAssessment } from '../client/assessments.client';
import { HistoryField } from './history-field';
import { HistoryTools } from './history-tools';
import { HistoryAnswers } from './history-answers';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { stripOfQuestion } from './strip';

const NUMBERS = catalogue.history.filter(({ answer }) => answer.kind === 'number');
const itemOf = (code: string): HistoryItem => {
  const item = catalogue.history.find((entry) => entry.code === code);
  if (item === undefined) throw new Error(`There is no question ${code}.`);
  return item;
};

describe('a question of the history', () => {
  let queue: QueueOnPaper;
  let fixture: ComponentFixture<HistoryField>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const cell = (): HTMLElement => root().querySelector<HTMLElement>('[data-cell]') ?? root();

  async function ask(code: string, last: PreviousAssessment['history'] | null = null, change: Parameters<typeof draft>[0] = {}): Promise<void> {
    queue = new QueueOnPaper();
    const previous = last === null ? null : { id: 'a0', startedAt: '2026-10-01T10:00:00Z', history: last, findings: [] };
    TestBed.configureTestingModule({ imports: [HistoryField, HistoryTools], providers: [...recordingOf(draft(change), queue, previous), HistoryAnswers] });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(HistoryField);
    fixture.componentRef.setInput('item', itemOf(code));
    document.body.append(root());
    await fixture.whenStable();
  }
  async function type(text: string): Promise<void> {
    const field = cell() as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }
  async function press(key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    cell().focus();
    cell().dispatchEvent(event);
    await fixture.whenStable();
    return event;
  }

  it.each(NUMBERS.map((item) => [item.code, item] as const))('offers for %s whole answers that can be recorded, rising', (_code, { code, answer }) => {
    const strip = answer.kind === 'number' ? stripOfQuestion(answer) : [];
    expect(strip.length).toBeGreaterThan(5);
    expect(strip.length).toBeLessThanOrEqual(11);
    expect([...new Set(strip)].sort((a, b) => a - b)).toEqual(strip);
    expect(strip.filter((value) => !validateHistoryItem(catalogue, code, value, '').ok)).toEqual([]);
  });

  it('offers all of a scale of ten, zero and ten among it', () => {
    const { answer } = itemOf('nprs_now');
    expect(answer.kind === 'number' ? stripOfQuestion(answer) : []).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  afterEach(() => document.body.replaceChildren());

  it('takes zero, a comma, and clears with Escape, what stands there with it', async () => {
    await ask('walking_onset_min');
    await type('0');
    await type('4,5');
    expect((cell() as HTMLInputElement).value).toBe('4,5');
    await press('Escape');
    expect((cell() as HTMLInputElement).value).toBe('');
    expect(queue.sent).toEqual([{ set: { history: { walking_onset_min: 0 } } }, { set: { history: { walking_onset_min: 4.5 } } }, { clear: { history: ['walking_onset_min'] } }]);
  });

  it('leaves no text behind when Escape follows a digit within one drawing of the page', async () => {
    await ask('nprs_now');
    const field = cell() as HTMLInputElement;
    field.value = '8';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect([field.value, TestBed.inject(Recorder).history()]).toEqual(['', {}]);
  });

  it('says what is not possible at once, with the unit', async () => {
    await ask('walking_onset_min');
    const field = cell() as HTMLInputElement;
    field.value = '601';
    field.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    expect(root().querySelector('[role=alert]')?.textContent).toContain('Not possible. Enter 0 to 600 min, in steps of 0.5.');
    expect(queue.sent).toEqual([]);
  });

  it('types no letter and no `=` into a number: it does its command, or says that there is none', async () => {
    await ask('nprs_now');
    for (const key of ['x', 'n', 'u', 'N', '=']) {
      const event = await press(key);
      expect([key, event.defaultPrevented, root().querySelector('.help')?.textContent !== undefined]).toEqual([key, true, true]);
    }
    expect((await press('4')).defaultPrevented).toBe(false);
    expect(root().querySelector('.help')).toBeNull();
    expect(queue.sent).toEqual([]);
  });

  it('takes `=` as the last visit, zero too, and never for a red flag', async () => {
    await ask('nprs_now', { nprs_now: 0 });
    await press('=');
    expect(queue.sent).toEqual([{ set: { history: { nprs_now: 0 } } }]);
    root().remove();
    TestBed.resetTestingModule();
    await ask('rf_urinary_change', { rf_urinary_change: false });
    await press('=');
    expect(queue.sent).toEqual([]);
    expect(root().querySelector('.help')?.textContent).toContain('asked anew');
  });

  it('takes the first letter of an answer, and no habitual `n` for a red flag', async () => {
    await ask('rf_urinary_change');
    await press('n');
    expect(queue.sent).toEqual([]);
    await press('y');
    expect(queue.sent).toEqual([{ set: { history: { rf_urinary_change: true } } }]);
    // What is on shows it by a mark too.
    expect([...root().querySelectorAll('.chip')].map((chip) => chip.querySelector('stride-icon') !== null)).toEqual([false, true]);
  });

  it('changes nothing of a signed record', async () => {
    await ask('nprs_now', { nprs_now: 3 }, { status: 'signed', history: { nprs_now: 5 } });
    for (const key of ['=', 'Escape']) await press(key);
    expect(queue.sent).toEqual([]);
  });

  it('takes a number up that did not fit another answer, once it fits', async () => {
    await ask('nprs_worst', null, { history: { nprs_now: 5 } });
    await type('3');
    expect(root().querySelector('[role=alert]')).not.toBeNull();
    const answers = TestBed.inject(HistoryAnswers);
    answers.record(itemOf('nprs_now'), 2);
    await fixture.whenStable();
    expect(root().querySelector('[role=alert]')).toBeNull();
    expect(TestBed.inject(Recorder).history()).toEqual({ nprs_now: 2, nprs_worst: 3 });
  });

  describe('answered by touch', () => {
    let tools: ComponentFixture<HistoryTools>;
    const button = (name: RegExp): HTMLButtonElement => {
      const found = [...(tools.nativeElement as HTMLElement).querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent.trim()));
      if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
      return found;
    };
    async function open(code: string, last: PreviousAssessment['history'] | null = null): Promise<void> {
      await ask(code, last);
      tools = TestBed.createComponent(HistoryTools);
      tools.componentRef.setInput('item', itemOf(code));
      await tools.whenStable();
    }
    const touch = async (name: RegExp): Promise<void> => {
      button(name).click();
      await tools.whenStable();
    };

    it('takes a value, takes it back when touched again, and steps from nothing to where such values begin', async () => {
      await open('nprs_now');
      await touch(/^0$/);
      await touch(/^0$/);
      await touch(/^More/);
      await touch(/^More/);
      await touch(/^Less/);
      await touch(/^Less/);
      expect(queue.sent).toEqual([{ set: { history: { nprs_now: 0 } } }, { clear: { history: ['nprs_now'] } }, { set: { history: { nprs_now: 0 } } }, { set: { history: { nprs_now: 1 } } }, { set: { history: { nprs_now: 0 } } }]);
    });

    it('takes over the last visit and clears', async () => {
      await open('walking_onset_min', { walking_onset_min: 7.5 });
      await touch(/^Same as last, 7.5/);
      await touch(/^Clear/);
      expect(queue.sent).toEqual([{ set: { history: { walking_onset_min: 7.5 } } }, { clear: { history: ['walking_onset_min'] } }]);
    });
  });
});
