import { catalogue, type Intervention } from '@stride/clinical';
import { doneOn, minutesADay, secondsADay } from '@stride/assessment-engine';
import { pageSample } from './page-samples';
import { sheetContent, type SheetContent } from './sheet';
import { stepsOn } from './sides';
import type { SheetItem } from './source';
import { packFor } from './words';

const known = (ref: string): Intervention => {
  const found = catalogue.interventions.find((entry) => entry.ref === ref);
  if (found === undefined) throw new Error(ref);
  return found;
};
const SIDED = catalogue.interventions.filter(({ words }) => words.en.sideSteps !== undefined);

describe('the side that an exercise is done on', () => {
  it.each(SIDED)('is each side for $ref where none is known, and the one that is', (intervention) => {
    expect((['left', 'right', 'bilateral', 'midline', null] as const).map((side) => doneOn(side, intervention))).toEqual(['left', 'right', 'bilateral', 'bilateral', 'bilateral']);
  });
  it.each(['N-06', 'N-07', 'H-06', 'G-01'])('is none for %s, which works both at once', (ref) => {
    expect((['left', 'bilateral', 'midline', null] as const).map((side) => doneOn(side, known(ref)))).toEqual([null, null, null, null]);
  });
  it('is none for what the library does not know', () => {
    expect(doneOn('left', undefined)).toBeNull();
  });
});

describe('the steps of an exercise', () => {
  const { exercises } = packFor(catalogue, 'en');
  it('name the side where it is one, and neither where it is each', () => {
    const clam = exercises['G-03'];
    if (clam === undefined) throw new Error('G-03');
    expect(stepsOn('right', clam).slice(0, 2)).toEqual(['Lie on your left side with your knees bent.', 'Feet together. Lift your right knee.']);
    expect(stepsOn('left', clam)[0]).toBe('Lie on your right side with your knees bent.');
    expect([stepsOn('bilateral', clam), stepsOn(null, clam)]).toEqual([clam.steps, clam.steps]);
  });
});

describe('the time of an exercise', () => {
  const dose = { holdSeconds: 26, sets: 2 };
  it('counts each side where none is known, and once where sides do not matter', () => {
    const seconds = (ref: string, side: SheetItem['side']): number => secondsADay({ dose, side }, known(ref));
    expect((['left', 'bilateral', 'midline', null] as const).map((side) => seconds('C-04', side))).toEqual([60, 120, 120, 120]);
    expect((['left', 'bilateral', null] as const).map((side) => seconds('N-06', side))).toEqual([60, 60, 60]);
  });
  it('is added up so for a day', () => {
    const minutes = (side: SheetItem['side']): number => minutesADay(['C-04', 'G-08', 'H-01'].map((ref) => ({ item: { dose: { holdSeconds: 96 }, side }, intervention: known(ref) })));
    expect([minutes('left'), minutes(null)]).toEqual([5, 10]);
  });
});

describe('the sheet', () => {
  const of = (ref: string, side: SheetItem['side'], language: 'en' | 'pl' = 'en'): SheetContent => {
    const source = pageSample('tight-left-hip');
    const [first] = source.items;
    if (first === undefined) throw new Error('no items');
    return sheetContent(catalogue, { ...source, items: [{ ...first, ref, side, dose: known(ref).dose, queued: false }] }, language);
  };
  it('says each side of an exercise without one, and counts both', () => {
    for (const side of ['bilateral', 'midline', null] as const) {
      const { exercises, minutes } = of('G-08', side);
      expect([exercises[0]?.side, exercises[0]?.steps[1], minutes]).toEqual(['Do this for your left side, then your right.', 'Lift one foot off the floor.', 'This takes about 5 minutes a day.']);
    }
    // Eight times thirty seconds: one side stays within five minutes, both do not.
    const long = (side: SheetItem['side']): string => {
      const source = pageSample('tight-left-hip');
      const [first] = source.items;
      return sheetContent(catalogue, { ...source, items: first === undefined ? [] : [{ ...first, ref: 'G-08', side, dose: { sets: 8, holdSeconds: 30 }, queued: false }] }, 'en').minutes;
    };
    expect([long('right'), long(null)]).toEqual(['This takes about 5 minutes a day.', 'This takes about 10 minutes a day.']);
  });
  it('names the side in the steps, as it says above them and draws', () => {
    const [english] = of('G-03', 'right').exercises;
    expect([english?.side, english?.steps[0]]).toEqual(['Do this for your right side.', 'Lie on your left side with your knees bent.']);
    expect(english?.figures[0]?.alt).toContain('lies on the left side');
    const [polish] = of('G-03', 'right', 'pl').exercises;
    expect([polish?.side, polish?.steps[0]]).toEqual(['Proszę ćwiczyć prawą stronę.', 'Proszę położyć się na lewym boku i zgiąć kolana.']);
  });
  it('names no side of what works both at once', () => {
    expect(of('N-06', 'left').exercises[0]).toMatchObject({ side: '', steps: known('N-06').words.en.steps });
  });
});

it('counts sets that get smaller by all their repetitions, until somebody gives them other numbers', () => {
  const [sideBridge, curlUp] = [known('C-04'), known('C-05')];
  // 5 + 3 + 1 holds of 10 s with 4 s between them, on each side.
  expect(secondsADay({ dose: sideBridge?.dose ?? {}, side: 'midline' }, sideBridge)).toBe(9 * 14 * 2);
  expect(secondsADay({ dose: curlUp?.dose ?? {}, side: null }, curlUp)).toBe(9 * 14);
  expect(secondsADay({ dose: { sets: 3, repetitions: 4, holdSeconds: 10 }, side: null }, curlUp)).toBe(3 * 4 * 14);
});
