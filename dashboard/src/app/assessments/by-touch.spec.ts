import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router } from '@angular/router';
import { catalogue, type MovementTest } from '@stride/clinical';
import { normFor } from '@stride/assessment-engine';
import { FindingRow } from './finding-row';
import { PositionView } from './position-view';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { testsAt, type Place } from './words';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const testOf = (code: string): MovementTest => {
  const test = TESTS.find((entry) => entry.code === code);
  if (test === undefined) throw new Error(`There is no test ${code}.`);
  return test;
};
const finger = (name: 'pointerdown' | 'pointerup'): void => {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'pointerType', { value: 'touch' });
  document.dispatchEvent(event);
};
const touch = (): void => {
  finger('pointerdown');
  finger('pointerup');
  document.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
};

describe('an examination by touch', () => {
  let queue: QueueOnPaper;
  let fixture: ComponentFixture<FindingRow | PositionView>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const button = (name: RegExp): HTMLButtonElement | undefined => [...root().querySelectorAll('button')].find((one) => name.test(one.textContent?.trim() ?? ''));

  async function begin(findings: { test: string; side?: 'left' | 'right'; value: string | number }[] = []): Promise<void> {
    queue = new QueueOnPaper();
    const rows = findings.map((row) => ({ ...row, recordedAt: '', recordedBy: '' }));
    TestBed.configureTestingModule({ imports: [FindingRow, PositionView], providers: recordingOf(draft({ findings: rows }), queue) });
    await TestBed.inject(Recorder).open('a1');
  }
  async function row(test: MovementTest): Promise<void> {
    fixture = TestBed.createComponent(FindingRow);
    await shown({ test });
  }
  async function place(name: Place): Promise<void> {
    fixture = TestBed.createComponent(PositionView);
    await shown({ place: name });
  }
  async function shown(inputs: Record<string, unknown>): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const main = document.createElement('main');
    main.append(root());
    document.body.append(main);
    await fixture.whenStable();
  }
  afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

  it.each(TESTS.filter((test) => test.sites === undefined).map((test) => [test.code, test] as const))('offers %s for both sides at once only where it is a nerve sign with a norm: the rest of its position leaves that out', async (_code, test) => {
    await begin();
    await row(test);
    expect(button(/^Both within norm/)).toBeUndefined();
    touch();
    await fixture.whenStable();
    const person = TestBed.inject(Recorder).case();
    const may = test.sided && test.answeredOneByOne === true && test.clearlyNormal !== undefined && test.redFlagQuestion !== true && person !== null && normFor(test, person) !== null;
    expect(button(/^Both within norm/) !== undefined).toBe(may);
    button(/^Both within norm/)?.click();
    expect(queue.sent).toEqual(may ? (['left', 'right'] as const).map((side) => ({ set: { finding: { test: test.code, side, status: 'within-norm' } } })) : []);
  });

  it('moves nothing under the first finger: what touch brings comes once its click has arrived', async () => {
    await begin();
    await row(testOf('slump'));
    for (const name of ['pointerdown', 'pointerup'] as const) {
      finger(name);
      await fixture.whenStable();
      expect([name, button(/^Both within norm/)]).toEqual([name, undefined]);
    }
    document.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await fixture.whenStable();
    expect(button(/^Both within norm/)).toBeDefined();
  });

  it('has it there from the beginning on a screen made for fingers', async () => {
    const known = globalThis.matchMedia as typeof matchMedia | undefined;
    globalThis.matchMedia = ((query: string) => ({ matches: query === '(pointer: coarse)' })) as typeof matchMedia;
    await begin();
    await row(testOf('slump'));
    expect(button(/^Both within norm/)).toBeDefined();
    if (known === undefined) delete (globalThis as { matchMedia?: unknown }).matchMedia;
    else globalThis.matchMedia = known;
  });

  it('takes the offer away without moving the row once one side is recorded', async () => {
    await begin([{ test: 'slump', side: 'right', value: 'positive' }]);
    await row(testOf('slump'));
    touch();
    await fixture.whenStable();
    expect(button(/^Both within norm/)?.classList).toContain('away');
  });

  it('goes on from an answer that a finger touched, and stays on one that was clicked', async () => {
    // Nothing is laid out here: every field is said to stand on the page.
    Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
    await begin();
    await place('standing');
    const cells = [...root().querySelectorAll('[aria-labelledby="t-trendelenburg"] stride-finding-cell')];
    const chip = (name: string): HTMLElement | undefined => [...(cells[0]?.querySelectorAll<HTMLElement>('.chip') ?? [])].find((one) => one.textContent?.trim() === name);
    chip('Positive')?.focus();
    chip('Positive')?.click();
    expect(document.activeElement?.closest('stride-finding-cell')).toBe(cells[0]);
    touch();
    await fixture.whenStable();
    chip('Negative')?.click();
    expect(queue.sent.map(({ set }) => set?.finding?.value)).toEqual(['positive', 'negative']);
    expect(document.activeElement?.closest('stride-finding-cell')).toBe(cells[1]);
    delete (HTMLElement.prototype as { offsetParent?: unknown }).offsetParent;
  });

  it('marks the rest of a position and goes on with one press; the next page names what was marked, and takes it back', async () => {
    await begin();
    const router = TestBed.inject(Router);
    const went: unknown[] = [];
    router.navigate = (to: readonly unknown[]) => Promise.resolve(went.push(to.at(-1)) > 0);
    await place('standing');
    const before = TestBed.inject(Recorder).restOf('standing').length;
    button(/^Rest within norm \(\d+\), on to Sitting$/)?.click();
    expect(went).toEqual(['sitting']);
    expect(queue.sent).toHaveLength(before);
    root().remove();
    await place('sitting');
    const said = root().querySelector('.bulk')?.textContent ?? '';
    expect(said).toContain(`Standing: ${before} marked within norm: `);
    const marked = new Set(queue.sent.map(({ set }) => set?.finding?.test));
    for (const { code, name } of testsAt('standing', null).core) expect([code, said.includes(name.toLowerCase())]).toEqual([code, marked.has(code)]);
    button(/^Undo$/)?.click();
    await fixture.whenStable();
    expect(TestBed.inject(Recorder).findings().size).toBe(0);
    expect(root().querySelector('.bulk')).toBeNull();
  });

  it('says no more about it once something else was recorded', async () => {
    await begin();
    await place('standing');
    button(/^Rest within norm \(\d+\)$/)?.click();
    await fixture.whenStable();
    expect(root().querySelector('.bulk')).not.toBeNull();
    TestBed.inject(Recorder).setFinding({ test: 'slump', side: 'left', value: 'negative' });
    await fixture.whenStable();
    expect(root().querySelector('.bulk')).toBeNull();
  });
});
