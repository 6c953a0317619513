import { TestBed } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import type { PlanItem } from '@stride/contracts';
import { pageSample, sheetContent } from '@stride/printed-plan';
import { onwardOf, replaced } from './onward';
import { PlanLoad } from './plan-load';
import { planLoad } from './plan-load-lines';

const item = (ref: string, change: Partial<PlanItem> = {}): PlanItem => {
  const known = catalogue.interventions.find((entry) => entry.ref === ref);
  if (known === undefined) throw new Error(ref);
  return { ref, side: null, phase: known.phases[0], dose: known.dose, queued: false, because: [], origin: 'suggested', removed: false, reason: null, suggestedDose: null, note: null, changedBy: null, changedAt: null, ...change };
};

async function shown(items: PlanItem[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(PlanLoad);
  fixture.componentRef.setInput('items', items);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('what a plan asks of a day', () => {
  it('adds up the minutes of what is done now, rounded up to five, and leaves out what waits or was removed', () => {
    const [h01, h06] = [item('H-01', { side: 'left', dose: { holdSeconds: 30, sets: 3, perDay: 2 } }), item('H-06', { dose: { repetitions: 10, holdSeconds: 5, perDay: 2 } })];
    // 3 × 34 s twice is 204 s, 10 × 9 s twice is 180 s: 6.4 minutes.
    expect(planLoad([h01, h06])).toMatchObject({ minutes: 10, minutesWithLater: 10, now: 2, inAll: 2, warnings: [] });
    expect(planLoad([h01, { ...h06, queued: true }])).toMatchObject({ minutes: 5, minutesWithLater: 10, now: 1, inAll: 2 });
    expect(planLoad([h01, { ...h06, removed: true }])).toMatchObject({ minutes: 5, minutesWithLater: 5, now: 1, inAll: 1 });
  });
  it('counts both sides of an exercise that has none, as the sheet does, and cycling once whatever its side', () => {
    const dose = { holdSeconds: 56, sets: 4 };
    const [one, none, bike] = [item('G-08', { side: 'left', dose }), item('G-08', { dose }), item('N-06', { side: 'bilateral' })];
    // 4 × 60 s: within five minutes on one side, beyond them on both.
    expect([one, none].map((each) => planLoad([each]).minutes)).toEqual([5, 10]);
    expect(planLoad([none]).parts).toMatchObject([{ seconds: 480 }]);
    expect(planLoad([bike]).minutes).toBe(15);
    expect(sheetContent(catalogue, { ...pageSample('tight-left-hip'), items: [none] }, 'en').minutes).toContain('10 minutes');
  });
  it('says the minutes that the sheet says, and besides those with what the sheet has under later', async () => {
    const items = ['H-01', 'H-06', 'L-01', 'C-01', 'L-03', 'G-01'].map((ref) => item(ref));
    const sheet = sheetContent(catalogue, { ...pageSample('tight-left-hip'), items }, 'en');
    expect(sheet.exercises).toHaveLength(4);
    expect(sheet.minutes).toBe(`This takes about ${planLoad(items).minutes} minutes a day.`);
    expect((await shown(items)).textContent).toContain(`${planLoad(items).minutes} minutes of exercise a day now, ${planLoad(items).minutesWithLater} with what comes later`);
    expect(planLoad(items).minutesWithLater).toBeGreaterThan(planLoad(items).minutes);
    expect((await shown(items.slice(0, 4))).textContent).not.toContain('later');
  });
  it('tells the time of walking only where a dose names one', async () => {
    const [exercise, untimed, rounds, timed] = [item('H-01'), item('E-04'), item('E-09'), item('E-03')];
    expect((await shown([exercise, untimed, rounds])).textContent).not.toMatch(/walking \d|\b0 min/);
    expect(planLoad([untimed, rounds]).untimed).toEqual(['Graded walking', expect.stringMatching(/walk/i)]);
    expect((await shown([exercise, untimed, timed])).textContent).toContain('walking 5 min');
  });
  it('draws each item as long as it takes, exercises and walking apart', async () => {
    const page = await shown([item('H-01', { side: 'left' }), item('H-06'), item('E-04'), item('E-03')]);
    const boxes = [...page.querySelectorAll('rect')].map((box) => [box.getAttribute('class'), Number(box.getAttribute('width'))] as const);
    expect(boxes.map(([kind]) => kind)).toEqual(['exercise', 'exercise', 'walk']);
    const [first = 0, second = 0, walk = 0] = boxes.map(([, width]) => width);
    // 3 × 34 s twice, 10 × 9 s twice, 5 min.
    expect(first / second).toBeCloseTo(204 / 180);
    expect(walk / second).toBeCloseTo(300 / 180);
    expect(first + second + walk).toBeCloseTo(314);
    expect(page.textContent).toMatch(/exercises 6 min\s*walking 5 min/);
  });
  it('names what has no time in its dose', () => {
    expect(planLoad([item('E-04', { dose: { perDay: 2, text: 'as far as it goes' } })]).untimed).toEqual(['Graded walking']);
  });
  it('warns from the fifth exercise now and the seventh in all, in words', () => {
    const refs = ['H-01', 'H-06', 'L-01', 'L-02', 'C-01', 'C-03', 'G-01'];
    expect(planLoad(refs.slice(0, 4).map((ref) => item(ref))).warnings).toEqual([]);
    expect(planLoad(refs.slice(0, 5).map((ref) => item(ref))).warnings).toHaveLength(1);
    const queued = refs.map((ref, index) => item(ref, { queued: index > 3 }));
    expect(planLoad(queued.slice(0, 6)).warnings).toEqual([]);
    expect(planLoad(queued).warnings).toEqual(['7 exercises in all: more than six are seldom done.']);
  });
  it('names each thing once, in the words of a home', async () => {
    expect((await shown([item('H-01'), item('H-02'), item('L-02')])).textContent).toMatch(/Needed for it: mat, bed\./);
  });
});

describe('progression and regression', () => {
  const plan = { items: [item('G-01'), item('H-06')], withheld: [] };
  it('names the item that the text names, where it names one', () => {
    expect(onwardOf(item('G-01'), plan).map(({ way, to }) => [way, to])).toEqual([['progress', 'G-05'], ['regress', null]]);
  });
  it('offers none that is in the plan already or withheld', () => {
    expect(onwardOf(item('G-01'), { ...plan, items: [...plan.items, item('G-05')] })[0]?.hindered).toContain('in the plan already');
    expect(onwardOf(item('G-01'), { ...plan, withheld: [{ ref: 'G-05', because: [] }] })[0]?.hindered).toContain('withheld');
    expect(onwardOf(item('G-01'), { ...plan, items: [...plan.items, item('G-05', { removed: true })] })[0]?.hindered).toBe('');
  });
  it('puts it in the place of a suggestion, which stays removed with the reason', () => {
    const next = replaced(plan.items, item('G-01'), 'G-05', 'progress');
    expect(next).toMatchObject([{ ref: 'G-05', removed: false, reason: 'Progressed from G-01' }, { ref: 'G-01', removed: true, reason: 'Progressed to G-05' }, { ref: 'H-06' }]);
  });
  it('drops what was added by hand, and takes its side along', () => {
    const added = item('H-01', { origin: 'added', side: 'left' });
    expect(replaced([added], added, 'H-02', 'regress')).toEqual([{ ref: 'H-02', removed: false, queued: false, reason: 'Regressed from H-01', side: 'left' }]);
  });
  it('brings back a removed suggestion instead of doubling it', () => {
    const next = replaced([item('G-01', { origin: 'added' }), item('G-05', { removed: true, reason: 'no' })], item('G-01', { origin: 'added' }), 'G-05', 'progress');
    expect(next.map(({ ref, removed }) => [ref, removed])).toEqual([['G-05', false]]);
  });
});
