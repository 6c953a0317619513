import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, type MovementTest } from '@stride/clinical';
import type { Assessment } from '@stride/contracts';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { SiteMatrix } from './site-matrix';
import { fieldId } from './words';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const tests = (...codes: string[]): MovementTest[] => codes.map((code) => TESTS.find((test) => test.code === code)).filter((test) => test !== undefined);
const NERVE = tests('myotomes', 'dermatomes', 'reflexes');
const SPRING = tests('pa_mobility', 'pa_pain');
const at = { recordedAt: '', recordedBy: '' };

describe('the table of levels', () => {
  let queue: QueueOnPaper;
  let fixture: ComponentFixture<SiteMatrix>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  async function matrix(shown: readonly MovementTest[], findings: Assessment['findings'] = []): Promise<void> {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ imports: [SiteMatrix], providers: recordingOf(draft({ findings }), queue) });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(SiteMatrix);
    fixture.componentRef.setInput('tests', shown);
    document.body.append(root());
    await fixture.whenStable();
  }
  afterEach(() => root().remove());

  it.each([['nerve signs', NERVE], ['spring tests', SPRING]] as const)('has a field for every level and side of the %s, each once', async (_name, shown) => {
    await matrix(shown);
    const wanted = shown.flatMap((test) => (test.sided ? ['left', 'right'] : [null]).flatMap((side) => (test.sites ?? []).map((site) => fieldId(test.code, side, site.code))));
    expect([...root().querySelectorAll('[data-cell]')].map((field) => field.id).sort()).toEqual([...wanted].sort());
  });

  it('stands the ankle reflex in the row of its root', async () => {
    await matrix(NERVE);
    const row = root().querySelector(`[id="${fieldId('reflexes', 'left', 'achilles')}"]`)?.closest('.level');
    expect(row?.querySelector('.lname b')?.textContent).toBe('S1');
  });

  it('says in one sentence when two signs of one root agree, and nothing when there is one', async () => {
    await matrix(NERVE, [{ test: 'myotomes', side: 'left', site: 'L5', value: 4, ...at }]);
    expect(root().querySelector('.agree')).toBeNull();
    TestBed.inject(Recorder).setFinding({ test: 'dermatomes', side: 'left', site: 'L5', value: 'reduced' });
    await fixture.whenStable();
    expect(root().querySelectorAll('.agree')).toHaveLength(1);
    expect(root().querySelector('.agree')?.textContent).toContain('L5 left: key muscles and feeling agree. Findings consistent with the L5 root.');
  });

  it('does not add the signs of two sides up', async () => {
    await matrix(NERVE, [{ test: 'myotomes', side: 'left', site: 'L5', value: 4, ...at }, { test: 'dermatomes', side: 'right', site: 'L5', value: 'reduced', ...at }]);
    expect(root().querySelector('.agree')).toBeNull();
  });

  it('puts the tools right under the level with the focus', async () => {
    await matrix(SPRING);
    root().querySelector<HTMLElement>(`[id="${fieldId('pa_mobility', null, 'L3')}"]`)?.focus();
    await fixture.whenStable();
    const tools = root().querySelectorAll('.ltools');
    expect(tools).toHaveLength(1);
    expect(tools[0]?.previousElementSibling?.querySelector('.lname b')?.textContent).toBe('L3');
    expect(tools[0]?.textContent).toContain('L3');
  });

  it('says what is not possible under its level, in one line', async () => {
    await matrix(NERVE);
    const field = root().querySelector<HTMLInputElement>('[id="f-myotomes-right-L4"]');
    if (field === null) throw new Error('There is no field.');
    field.value = '9';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    const line = [...root().querySelectorAll('.level')].flatMap((level) => [...level.children].filter((part) => part.matches('.why')));
    expect(line.map((part) => part.textContent?.trim())).toEqual(['Key muscles L2–S1, L4, right: Not possible. Enter 0 to 5, in steps of 0.5.']);
  });

  it('draws a stiff level shaded and a painful one with its mark', async () => {
    await matrix(SPRING, [{ test: 'pa_mobility', site: 'L4', value: 'hypo', ...at }, { test: 'pa_pain', site: 'L5', value: true, ...at }]);
    const levels = [...root().querySelectorAll('.level')];
    expect(levels.map((level) => level.querySelector('.bone.stiff') !== null)).toEqual([false, false, false, true, false]);
    expect(levels.map((level) => level.querySelector('.pain') !== null)).toEqual([false, false, false, false, true]);
    // Pain alone says nothing of the stiffness there.
    expect(levels.map((level) => /mobility is not recorded/.test(level.textContent ?? ''))).toEqual([false, false, false, false, true]);
  });
});
