import { catalogue, type MovementTest } from '@stride/clinical';
import { normFor, validateFinding, type AssessmentCase } from '@stride/assessment-engine';
import { stripOf } from './strip';

const person: AssessmentCase = { ageYears: 48, sex: 'female', history: {}, findings: [] };
const NUMBERS = catalogue.domains.flatMap((domain) => domain.tests).filter((test) => test.answer.kind === 'number');
const row = (test: MovementTest, value: number): Parameters<typeof validateFinding>[1] => ({ test: test.code, ...(test.sided ? { side: 'left' } : {}), ...(test.sites?.[0] === undefined ? {} : { site: test.sites[0].code }), value });

describe('the strip of whole answers', () => {
  it.each(NUMBERS.map((test) => [test.code, test] as const))('offers for %s only values that can be recorded, rising, no more than two hands and one', (_code, test) => {
    const strip = stripOf(test, normFor(test, person));
    expect(strip.length).toBeLessThanOrEqual(11);
    expect([...new Set(strip)].sort((a, b) => a - b)).toEqual(strip);
    expect(strip.filter((value) => !validateFinding(catalogue, row(test, value), '').ok)).toEqual([]);
    expect(strip.some((value) => Object.is(value, -0))).toBe(false);
  });

  it.each(NUMBERS.map((test) => [test.code, test, normFor(test, person)] as const).filter(([, test, norm]) => norm?.from != null && norm.to === null && stripOf(test, norm).length > 0))('shows for %s values on both sides of its norm', (_code, test, norm) => {
    const strip = stripOf(test, norm);
    const from = norm?.from ?? 0;
    expect(strip.some((value) => value >= from)).toBe(true);
    expect(strip.some((value) => value < from)).toBe(true);
  });

  it('offers every grade of a short scale', () => {
    const aslr = NUMBERS.find((test) => test.code === 'aslr_score');
    expect(aslr === undefined ? [] : stripOf(aslr, null)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('offers nothing where a touch would not help', () => {
    const choice = catalogue.domains.flatMap((domain) => domain.tests).find((test) => test.answer.kind === 'choice');
    expect(choice === undefined ? null : stripOf(choice, null)).toEqual([]);
  });
});
