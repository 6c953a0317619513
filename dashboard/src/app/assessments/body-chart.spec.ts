import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { validateHistoryItem } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { BodyChart } from './body-chart';
import { feltAt, marksOf, placesOf, withDepth, withIntensity, withQuality, withRegion } from './body-marks';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

describe('the marks of the body chart', () => {
  const sore = withIntensity(withDepth(withQuality(withRegion([], 'lumbar_right'), 'lumbar_right', 'ache'), 'lumbar_right', 'deep'), 'lumbar_right', 0);

  it('is one mark for each kind of pain at a place, all at its depth and strength, 0 included', () => {
    const both = withQuality(sore, 'lumbar_right', 'pins');
    expect(marksOf(both)).toEqual([
      { region: 'lumbar_right', quality: 'ache', depth: 'deep', intensity: 0 },
      { region: 'lumbar_right', quality: 'pins', depth: 'deep', intensity: 0 },
    ]);
    expect(placesOf(marksOf(both))).toEqual(both);
    expect(validateHistoryItem(catalogue, 'body_chart', marksOf(both), '').ok).toBe(true);
  });

  it('takes back what is said a second time, and keeps the place', () => {
    const bare = withIntensity(withDepth(withQuality(sore, 'lumbar_right', 'ache'), 'lumbar_right', 'deep'), 'lumbar_right', 0);
    expect(marksOf(bare)).toEqual([{ region: 'lumbar_right' }]);
  });

  it('names what nobody said', () => {
    expect(feltAt({ region: 'saddle', qualities: [], depth: null, intensity: null })).toBe('kind not recorded, depth not recorded, 0–10 not recorded');
    expect(sore.map(feltAt)).toEqual(['ache, deep, 0/10']);
  });
});

describe('the body chart', () => {
  let fixture: ComponentFixture<BodyChart>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const recorded = (): unknown => TestBed.inject(Recorder).history()['body_chart'];
  const press = async (name: string): Promise<void> => {
    const button = [...root().querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name);
    if (button === undefined) throw new Error(`There is no button ${name}.`);
    button.click();
    await fixture.whenStable();
  };
  const touch = async (region: string): Promise<void> => {
    root().querySelector(`[data-region="${region}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await fixture.whenStable();
  };
  async function show(change: Partial<Assessment> = {}, before: Assessment['history'] | null = null): Promise<void> {
    const previous = before === null ? null : { id: 'a0', startedAt: '2026-10-01T10:00:00Z', history: before, findings: [] };
    TestBed.configureTestingModule({ imports: [BodyChart], providers: recordingOf(draft(change), new QueueOnPaper(), previous as never) });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(BodyChart);
    await fixture.whenStable();
  }

  it('marks the part that a finger touches, opens its chips, and records what they say', async () => {
    await show();
    await touch('buttock_right');
    expect(recorded()).toEqual([{ region: 'buttock_right' }]);
    await press('Pins');
    await press('Deep');
    await press('4');
    expect(recorded()).toEqual([{ region: 'buttock_right', quality: 'pins', depth: 'deep', intensity: 4 }]);
    // What is on shows it by a mark too, not by colour alone.
    expect([...root().querySelectorAll('.chip')].filter((chip) => chip.querySelector('stride-icon') !== null).map((chip) => chip.textContent.trim())).toEqual(['Pins', 'Deep', '4']);
    expect(root().querySelector('title')?.textContent).toBe('Front of the body: nothing marked');
    expect(root().querySelectorAll('title')[1]?.textContent).toBe('Back of the body: Buttock, right, pins and needles, deep, 4/10');
  });

  it('does the same from the list, and never marks a part twice', async () => {
    await show();
    const list = root().querySelector('select');
    if (list === null) throw new Error('There is no list.');
    for (const region of ['saddle', 'saddle']) {
      list.value = region;
      list.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    }
    expect(recorded()).toEqual([{ region: 'saddle' }]);
  });

  it('tells no pain anywhere from nothing recorded', async () => {
    await show();
    expect(root().querySelector('[role=status]')?.textContent).toContain('Not recorded');
    await press('No pain anywhere');
    expect(recorded()).toEqual([]);
    expect(root().querySelector('[role=status]')?.textContent).toBe('No pain anywhere.');
  });

  it('removes a place, and undo brings it back with all that was said', async () => {
    await show();
    await touch('sacrum');
    await press('Ache');
    await press('Remove Sacrum');
    expect(recorded()).toBeUndefined();
    await press('Undo');
    expect(recorded()).toEqual([{ region: 'sacrum', quality: 'ache' }]);
  });

  it('shows what was marked at the last visit and takes nothing of it over', async () => {
    await show({}, { body_chart: [{ region: 'knee_left', quality: 'sharp' }] });
    expect(root().querySelector('.last')?.textContent).toBe('Last visit: Knee, left, sharp');
    expect(recorded()).toBeUndefined();
  });

  it('cannot be changed once the record is signed', async () => {
    await show({ status: 'signed', history: { body_chart: [{ region: 'sacrum' }] } });
    await touch('buttock_right');
    expect(recorded()).toEqual([{ region: 'sacrum' }]);
    expect(root().querySelectorAll('button')).toHaveLength(0);
  });
});
