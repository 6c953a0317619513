import { interpret, normFor } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import { readNumber } from './number-text';
import { normInFew } from './words';

const byAge = catalogue.domains.flatMap(({ tests }) => tests).filter(({ expectedByAge }) => expectedByAge !== undefined);

describe('a norm in few words', () => {
  it.each(byAge.map((test) => [test.code, test] as const))('names for %s at every age the least value that is within', (_code, test) => {
    const step = test.answer.kind === 'number' ? test.answer.step : 1;
    for (let ageYears = 16; ageYears <= 95; ageYears++) {
      const person = { ageYears, sex: 'female' } as const;
      const norm = normFor(test, person);
      const told = norm === null ? '' : (/≥ ([\d.,]+)/.exec(normInFew(test, norm, ageYears))?.[1] ?? '');
      const read = readNumber(told);
      const value = read.kind === 'number' ? read.value : NaN;
      expect([ageYears, told, interpret(test, value, person).zone, interpret(test, value - step, person).zone]).toEqual([ageYears, told, 'within', 'below']);
    }
  });
});
