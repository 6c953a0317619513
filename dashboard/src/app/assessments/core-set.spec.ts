import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { RequestFailed } from '../client/api';
import { ClinicClient } from '../client/clinic.client';
import { Copies } from '../tablet/copies';
import { CoreSet } from './core-set';
import { PositionView } from './position-view';
import { countedAt, doneAt, testTicks } from './progress';
import { Recorder } from './recorder';
import { draft, POSITION_PLACES, QueueOnPaper, recordingOf } from './recording.testing';
import { reviewOf } from './review-lines';
import { testsAt } from './words';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
/** Two of the catalogue's core tests of this position, and two that it leaves to others. */
const CHOSEN = ['fadir', 'faber', 'flexor_endurance_s', 'slr_deg'];
const codes = (tests: readonly { code: string }[]): string[] => tests.map(({ code }) => code);

describe('the core set of a clinic', () => {
  it('comes first in the catalogue’s core order, then what the clinic added as the catalogue lists it', () => {
    const { core, more } = testsAt('supine', CHOSEN);
    const added = TESTS.filter(({ code, coreOrder }) => CHOSEN.includes(code) && coreOrder === undefined).map(({ code }) => code);
    expect(codes(core)).toEqual(['slr_deg', 'faber', ...added]);
    expect(codes([...core, ...more]).sort()).toEqual(codes(TESTS.filter(({ position }) => position === 'supine')).sort());
  });

  it('is what a position is counted by, and every danger sign with it, whatever is chosen', () => {
    for (const chosen of [null, CHOSEN, ['plank_s']]) {
      const counted = POSITION_PLACES.flatMap((position) => codes(countedAt(position, chosen)));
      for (const { code, redFlagQuestion } of TESTS) if (redFlagQuestion === true) expect(counted).toContain(code);
      for (const position of POSITION_PLACES) expect(testTicks(position, chosen, [], [])).toHaveLength(doneAt(position, chosen, []).of);
    }
    expect(codes(countedAt('standing', CHOSEN))).toEqual([]);
  });

  it('is what the review misses', () => {
    const missing = reviewOf({ ageYears: 48, sex: 'female', history: {}, findings: [{ test: 'faber', side: 'left', value: 'negative' }] }, CHOSEN).flatMap(({ notTested }) => notTested.map(({ name }) => name));
    expect(missing.sort()).toEqual(TESTS.filter(({ code }) => CHOSEN.includes(code) && code !== 'faber').map(({ name }) => name).sort());
  });

  describe('while recording', () => {
    async function supine(coreTests: string[] | null): Promise<ComponentFixture<PositionView>> {
      TestBed.configureTestingModule({ imports: [PositionView], providers: recordingOf(draft(), new QueueOnPaper(), null, coreTests) });
      await TestBed.inject(Recorder).open('a1');
      const fixture = TestBed.createComponent(PositionView);
      fixture.componentRef.setInput('place', 'supine');
      await fixture.whenStable();
      return fixture;
    }
    const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;
    const shows = (fixture: ComponentFixture<unknown>, code: string): boolean => root(fixture).querySelector(`[id^="f-${code}-"]`) !== null;

    it('shows what the clinic chose and the danger sign, and the rest one press away', async () => {
      const fixture = await supine(CHOSEN);
      for (const code of [...CHOSEN, 'rf_pulsatile_abdominal_mass']) expect([code, shows(fixture, code)]).toEqual([code, true]);
      expect(shows(fixture, 'mtt_hip_ext_deg')).toBe(false);
      expect(root(fixture).querySelector('.sum')?.textContent).toContain(`0 of ${CHOSEN.length + 1} tests`);
      [...root(fixture).querySelectorAll('button')].find((button) => /^Show \d+ more/.test(button.textContent?.trim() ?? ''))?.click();
      await fixture.whenStable();
      expect(shows(fixture, 'mtt_hip_ext_deg')).toBe(true);
    });

    it('marks the rest of what was chosen within norm, never a nerve sign and never a danger sign', async () => {
      await supine([...CHOSEN, 'abdominal_drawin']);
      const marked = new Set(TestBed.inject(Recorder).restOf('supine').map(({ test }) => test));
      expect([...marked].filter((code) => !CHOSEN.includes(code) && code !== 'abdominal_drawin')).toEqual([]);
      expect(marked.has('faber')).toBe(true);
      for (const { code, answeredOneByOne, redFlagQuestion } of TESTS) if (answeredOneByOne === true || redFlagQuestion === true) expect([code, marked.has(code)]).toEqual([code, false]);
    });
  });

  it('of a signed record is what its signature keeps, whatever the clinic chose since', async () => {
    TestBed.configureTestingModule({ providers: recordingOf(draft({ status: 'signed', signedAt: '2026-11-23T11:00:00Z', coreTests: ['fadir'] }), new QueueOnPaper(), null, CHOSEN) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    expect(recorder.coreSet.chosen()).toEqual(['fadir']);
  });

  describe('on this tablet', () => {
    const away = new RequestFailed(0, { type: '', title: '', status: 0, detail: '', instance: '' });
    const onTablet = (get: () => Promise<unknown>, kept = new Map<string, unknown>()): { set: CoreSet; kept: Map<string, unknown> } => {
      TestBed.resetTestingModule();
      TestBed.configureTestingModule({
        providers: [
          { provide: ClinicClient, useValue: { get } },
          { provide: Copies, useValue: { keep: (name: string, value: unknown) => Promise.resolve(kept.set(name, value)), read: (name: string) => Promise.resolve(kept.has(name) ? { name, at: 1, value: kept.get(name) } : null) } },
        ],
      });
      return { set: TestBed.inject(CoreSet), kept };
    };

    it('is kept, and holds while the clinic is away', async () => {
      const { set, kept } = onTablet(() => Promise.resolve({ coreTests: CHOSEN }));
      expect(set.chosen()).toBeNull();
      await set.load();
      expect(set.chosen()).toEqual(CHOSEN);
      const later = onTablet(() => Promise.reject(away), kept);
      await later.set.load();
      expect(later.set.chosen()).toEqual(CHOSEN);
    });

    it('is the catalogue’s where nobody ever asked', async () => {
      const { set } = onTablet(() => Promise.reject(away));
      await set.load();
      expect(set.chosen()).toBeNull();
    });
  });
});
