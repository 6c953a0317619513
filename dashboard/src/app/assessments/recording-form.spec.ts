import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, type MovementTest, type Position } from '@stride/clinical';
import { normFor } from '@stride/assessment-engine';
import type { PreviousAssessment } from '../client/assessments.client';
import { HistoryField } from './history-field';
import { PositionView } from './position-view';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { fieldId, PLACES, testsAt, type Place } from './words';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const sidesOf = (test: MovementTest): readonly (string | null)[] => (test.sided ? ['left', 'right'] : [null]);
const fieldsOf = (test: MovementTest): string[] => sidesOf(test).flatMap((side) => (test.sites ?? [null]).map((site) => fieldId(test.code, side, site?.code ?? null)));

describe('the recording form, drawn from the catalogue', () => {
  let queue: QueueOnPaper;

  async function place(name: Place, previous: PreviousAssessment | null = null): Promise<ComponentFixture<PositionView>> {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ imports: [PositionView], providers: recordingOf(draft(), queue, previous) });
    await TestBed.inject(Recorder).open('a1');
    const fixture = TestBed.createComponent(PositionView);
    fixture.componentRef.setInput('place', name);
    await fixture.whenStable();
    const more = [...root(fixture).querySelectorAll('button')].find((button) => /^Show \d+ more/.test(button.textContent?.trim() ?? ''));
    more?.click();
    await fixture.whenStable();
    // The body chart comes after the conversation that it stands in.
    if (name === 'talking') await fixture.whenStable();
    return fixture;
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;
  function input(fixture: ComponentFixture<unknown>, id: string): HTMLInputElement {
    return root(fixture).querySelector<HTMLInputElement>(`[id="${id}"]`) ?? fail(id);
  }
  const fail = (id: string): never => {
    throw new Error(`There is no field ${id}.`);
  };
  async function type(fixture: ComponentFixture<unknown>, id: string, text: string): Promise<void> {
    const field = input(fixture, id);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  it.each(PLACES.filter((name) => name !== 'talking' && name !== 'review'))('shows every test of %s with a field for each side and site', async (name) => {
    const fixture = await place(name);
    const here = TESTS.filter((test) => test.position === name);
    expect(here.length).toBeGreaterThan(0);
    const missing = here.flatMap(fieldsOf).filter((id) => root(fixture).querySelector(`[id="${id}"]`) === null);
    expect(missing).toEqual([]);
  });

  it.each(PLACES.filter((name) => name !== 'review'))('gives no two fields of %s the same id', async (name) => {
    const ids = [...root(await place(name)).querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows the core tests in their order, before the others', async () => {
    for (const name of ['standing', 'supine', 'prone'] as Position[]) {
      const { core, more } = testsAt(name, null);
      expect([...core, ...more].map((test) => test.code).sort()).toEqual(TESTS.filter((test) => test.position === name).map((test) => test.code).sort());
      expect(core.map((test) => test.coreOrder)).toEqual(core.map((test) => test.coreOrder).sort((a, b) => (a ?? 0) - (b ?? 0)));
    }
  });

  it('asks every question of the history, and no red flag is answered beforehand', async () => {
    const fixture = await place('talking');
    const asked = catalogue.history.filter((item) => item.followUpOf === undefined);
    expect(asked.filter((item) => root(fixture).querySelector(`[id="${fieldId(item.code)}"]`) === null)).toEqual([]);
    expect(root(fixture).querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
    const flags = asked.filter((item) => item.redFlagQuestion === true);
    expect(root(fixture).querySelectorAll('.open-mark')).toHaveLength(flags.length);
  });

  it.each(catalogue.history.filter((item) => item.answer.kind !== 'body-chart').map((item) => [item.code, item] as const))('draws the question %s for its kind of answer', async (_code, item) => {
    TestBed.configureTestingModule({ imports: [HistoryField], providers: recordingOf(draft(), new QueueOnPaper()) });
    await TestBed.inject(Recorder).open('a1');
    const fixture = TestBed.createComponent(HistoryField);
    fixture.componentRef.setInput('item', item);
    await fixture.whenStable();
    const options = item.answer.kind === 'choice' ? item.answer.options.length : item.answer.kind === 'flag' ? 2 : 0;
    expect(root(fixture).querySelectorAll('button.chip')).toHaveLength(options);
    expect(root(fixture).querySelectorAll('input')).toHaveLength(options === 0 ? 1 : 0);
    expect(root(fixture).textContent).toContain(item.question);
  });

  it('records zero, a comma and a true minus, and clears', async () => {
    const fixture = await place('supine');
    const id = fieldId('mtt_hip_ext_deg', 'left');
    await type(fixture, id, '−12');
    await type(fixture, id, '0');
    await type(fixture, id, '');
    expect(queue.sent).toEqual([
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: -12 } } },
      { set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: 0 } } },
      { clear: { finding: { test: 'mtt_hip_ext_deg', side: 'left' } } },
    ]);
  });

  it('keeps what is typed while it is not possible, says why at once and records nothing', async () => {
    const fixture = await place('standing');
    const id = fieldId('mmst_flexion_cm');
    await type(fixture, id, '54');
    expect(input(fixture, id).value).toBe('54');
    expect(input(fixture, id).getAttribute('aria-invalid')).toBe('true');
    expect(root(fixture).textContent).toContain('Not possible. Enter 0 to 12 cm');
    expect(queue.sent).toEqual([]);
    await type(fixture, id, '5,4');
    expect(input(fixture, id).value).toBe('5,4');
    expect(queue.sent).toEqual([{ set: { finding: { test: 'mmst_flexion_cm', value: 5.4 } } }]);
  });

  it('shows the last visit beside the field and never in it', async () => {
    const previous: PreviousAssessment = { id: 'a0', startedAt: '2026-10-01T10:00:00Z', history: {}, findings: [{ test: 'lumbar_flexion_deg', value: 44, recordedAt: '', recordedBy: '' }] };
    const fixture = await place('standing', previous);
    expect(input(fixture, fieldId('lumbar_flexion_deg')).value).toBe('');
    expect(root(fixture).textContent).toContain('last 44');
    expect(queue.sent).toEqual([]);
  });

  it('marks the rest within norm where there is a norm, and takes all of it back with one press', async () => {
    const fixture = await place('supine');
    const button = (name: RegExp): HTMLButtonElement | undefined => [...root(fixture).querySelectorAll('button')].find((one) => name.test(one.textContent?.trim() ?? ''));
    const offered = Number(/\((\d+)\)/.exec(button(/^Rest within norm/)?.textContent ?? '')?.[1]);
    button(/^Rest within norm/)?.click();
    await fixture.whenStable();
    expect(queue.sent).toHaveLength(offered);
    const person = TestBed.inject(Recorder).case();
    for (const { set } of queue.sent) {
      const test = TESTS.find((entry) => entry.code === set?.finding?.test);
      expect(test?.answeredOneByOne ?? test?.redFlagQuestion).toBeUndefined();
      expect(test === undefined || person === null ? null : normFor(test, person)).not.toBeNull();
    }
    button(/^Undo$/)?.click();
    await fixture.whenStable();
    expect(TestBed.inject(Recorder).findings().size).toBe(0);
    expect(button(/^Undo$/)).toBeUndefined();
  });

  it('stands left before right', async () => {
    const fixture = await place('supine');
    const cells = [...root(fixture).querySelectorAll('[data-cell]')].map((cell) => cell.id);
    for (const test of testsAt('supine', null).core.filter((entry) => entry.sided && entry.sites === undefined)) {
      expect(cells.indexOf(fieldId(test.code, 'left'))).toBeLessThan(cells.indexOf(fieldId(test.code, 'right')));
    }
  });
});
