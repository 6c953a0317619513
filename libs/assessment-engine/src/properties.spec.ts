/** What every result promises, whatever the case; and what the check of the input does with anything at all. */
import { catalogue, type Side } from '@stride/clinical';
import fc from 'fast-check';
import { anyCase } from './case-arbitrary';
import { explain, interpret, reason, testByCode, validateCase, whatStopsSigning, type AssessmentCase, type Evidence } from './index';
import { has, propertiesOver, same, sameAsText } from './properties.testing';

const { holds, settings } = propertiesOver(process.env['STRIDE_PROPERTY_RUNS']);
const HOME_EXERCISES = new Set(catalogue.interventions.filter(({ homeExercise }) => homeExercise).map(({ ref }) => ref));
const keyOf = (entry: { code: string; side: Side | null; site?: string }): string => `${entry.code}|${entry.side ?? ''}|${entry.site ?? ''}`;
const ALWAYS = new Set(catalogue.planRules.always);

/** What of the case an entry may name. */
function inputsOf(input: AssessmentCase): Set<string> {
  return new Set([
    'age_years||',
    ...Object.keys(input.history).map((code) => `${code}||`),
    ...input.findings.map((row) => `${row.test}|${row.side ?? ''}|${row.site ?? ''}`),
  ]);
}

describe('properties of the reasoning', () => {
  holds('never drops a flag when an answer is deleted that the flag does not name; a deleted danger answer is open again', (input) => {
    const before = reason(catalogue, input);
    const codes = Object.keys(input.history);
    const pick = (input.ageYears * 7 + codes.length) % Math.max(1, codes.length + input.findings.length);
    const code = codes[pick];
    const row = input.findings[pick - codes.length];
    const after = reason(catalogue, {
      ...input,
      history: Object.fromEntries(Object.entries(input.history).filter(([name]) => name !== code)),
      findings: input.findings.filter((candidate) => candidate !== row),
    });
    const gone = code !== undefined ? `${code}||` : row === undefined ? '' : `${row.test}|${row.side ?? ''}|${row.site ?? ''}`;
    for (const flag of before.redFlags) {
      if (flag.because.some((entry) => keyOf(entry) === gone)) continue;
      has(after.redFlags.map((candidate) => candidate.id), flag.id);
    }
    if (code !== undefined && catalogue.openQuestions.includes(code)) has(after.openQuestions, code);
  });

  holds('never lets likely stand on a needed family with nothing recorded', (input) => {
    for (const cause of reason(catalogue, input).causes) {
      if (cause.level !== 'likely') continue;
      const rule = catalogue.causes.find((candidate) => candidate.ref === (cause.ref === 'C5' ? cause.families.length === 5 && cause.side !== 'midline' ? 'C5b' : 'C5a' : cause.ref));
      for (const family of rule?.families ?? []) {
        if (family.needs !== undefined) same(cause.families.find((entry) => entry.id === family.id)?.score === null ? `${cause.ref}.${family.id} is empty` : 'recorded', 'recorded');
      }
    }
  });

  holds('leaves at most possible, with limited data, when a whole needed family is deleted', (input) => {
    for (const rule of catalogue.causes) {
      for (const family of rule.families.filter((entry) => entry.needs !== undefined)) {
        if ((input.ageYears + family.id.charCodeAt(1)) % 4 !== 0) continue;
        const toward = `${rule.ref}.${family.id}`;
        const codes = new Set([...catalogue.history, ...catalogue.domains.flatMap((domain) => domain.tests)].filter((entry) => entry.weights.some((weight) => weight.toward === toward)).map((entry) => entry.code));
        const result = reason(catalogue, { ...input, history: Object.fromEntries(Object.entries(input.history).filter(([code]) => !codes.has(code))), findings: input.findings.filter((row) => !codes.has(row.test)) });
        const cause = result.causes.find((candidate) => candidate.ref === rule.ref);
        if (cause?.level === 'likely') expect(cause).toMatchObject({ level: 'possible', limitedData: true });
        if (cause?.level === 'possible') same(cause.limitedData, true);
      }
    }
  });

  holds('gives every flag, every factor at possible or likely and every selected item a reason that names an answer of the case', (input) => {
    const result = reason(catalogue, input);
    const inputs = inputsOf(input);
    const named = (because: readonly Evidence[], what: string): void => {
      same(because.length > 0 ? what : `${what} without a reason`, what);
      // An answer without a side names the side on which it holds, when that is one only.
      for (const entry of because) if (!inputs.has(keyOf(entry)) && !inputs.has(keyOf({ ...entry, side: null }))) expect(`${what} for ${keyOf(entry)}`).toBe('for an answer of the case');
    };
    for (const flag of result.redFlags) named(flag.because, flag.id);
    for (const cause of result.causes) if (cause.level === 'likely' || cause.level === 'possible') named(cause.supports, cause.ref);
    for (const item of result.plan.items) if (!ALWAYS.has(item.ref)) named(item.because, item.ref);
    for (const item of result.plan.withheld) named(item.because, `withheld ${item.ref}`);
  });

  holds('never both offers and withholds an item, and blocks the plan for every emergency', (input) => {
    const { plan, redFlags, urgency } = reason(catalogue, input);
    const offered = new Set(plan.items.map((item) => item.ref));
    sameAsText(plan.withheld.filter((item) => offered.has(item.ref)), []);
    same(offered.size, plan.items.length);
    const emergency = redFlags.some((flag) => flag.urgency === 'emergency');
    same(plan.blocked, emergency);
    same(urgency === 'emergency', emergency);
    if (emergency) sameAsText([plan.items.map((item) => item.ref), plan.withheld], [['R-01'], []]);
    const atHome = plan.items.filter((item) => !item.queued && HOME_EXERCISES.has(item.ref));
    if (atHome.length > 6) expect(atHome).toHaveLength(6);
  });

  holds('never throws for a case that validates', (input) => {
    const checked = validateCase(catalogue, input);
    sameAsText(checked.ok ? [] : checked.errors, []);
    whatStopsSigning(catalogue, input, { domainReasons: {}, flagsActedOn: [], openConflicts: [] });
    explain(catalogue, input, 'C4');
    for (const row of input.findings.slice(0, 5)) {
      const test = testByCode(catalogue, row.test);
      if (test !== undefined && row.value !== undefined) same(typeof interpret(test, row.value, input).zone, 'string');
    }
  });
});

describe('properties of the validation', () => {
  it(`never throws, and says where, for anything at all (${settings.numRuns} inputs)`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        const checked = validateCase(catalogue, input);
        if (!checked.ok) expect(checked.errors.every((error) => typeof error.pointer === 'string' && error.detail !== '')).toBe(true);
        else expect(Object.keys(input as object)).toEqual(expect.arrayContaining(['ageYears', 'sex']));
      }),
      settings,
    );
  });

  it(`refuses every broken answer with a pointer to it (${settings.numRuns} inputs)`, () => {
    const breakers: ((input: AssessmentCase, n: number) => [unknown, string])[] = [
      (input) => [{ ...input, ageYears: 15 }, '/ageYears'],
      (input) => [{ ...input, ageYears: '40' }, '/ageYears'],
      (input) => [{ ...input, sex: 'F' }, '/sex'],
      (input) => [{ ...input, extra: 1 }, '/extra'],
      (input) => [{ ...input, history: { ...input.history, no_such_code: true } }, '/history/no_such_code'],
      (input) => [{ ...input, history: { ...input.history, relief_sitting: 'fully' } }, '/history/relief_sitting'],
      (input) => [{ ...input, history: { ...input.history, rf_urinary_change: 'yes' } }, '/history/rf_urinary_change'],
      (input) => [{ ...input, history: { ...input.history, nprs_now: 11 } }, '/history/nprs_now'],
      (input) => [{ ...input, history: { ...input.history, nprs_now: [3] } }, '/history/nprs_now'],
      (input) => [{ ...input, history: { ...input.history, rf_cancer_type: 'a\u0000b' } }, '/history/rf_cancer_type'],
      (input) => [{ ...input, history: { ...input.history, sitting_hours_per_day: 6.25 } }, '/history/sitting_hours_per_day'],
      (input) => [{ ...input, findings: [...input.findings, { test: 'nothing', value: 1 }] }, `/findings/${input.findings.length}/test`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'pelvic_tilt', side: 'left', value: 'neutral' }] }, `/findings/${input.findings.length}/side`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'slump', value: 'positive' }] }, `/findings/${input.findings.length}/side`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'myotomes', side: 'left', site: 'L9', value: 5 }] }, `/findings/${input.findings.length}/site`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'abi', side: 'left', value: 1e308 }] }, `/findings/${input.findings.length}/value`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'abi', side: 'left', value: Number.NaN }] }, `/findings/${input.findings.length}/value`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'slump', side: 'left', status: 'unable' }] }, `/findings/${input.findings.length}/reason`],
      (input) => [{ ...input, findings: [...input.findings, { test: 'slump', side: 'left', status: 'within-norm', value: 'negative' }] }, `/findings/${input.findings.length}/value`],
      (input) => [{ ...input, findings: [{ test: 'pelvic_tilt', value: 'neutral' }, { test: 'pelvic_tilt', value: 'anterior' }] }, '/findings/1'],
    ];
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: breakers.length - 1 }), (input, n) => {
        const [broken, pointer] = breakers[n]?.(input, n) ?? [input, ''];
        const checked = validateCase(catalogue, broken);
        has(checked.ok ? [] : checked.errors.map((error) => error.pointer), pointer);
      }),
      settings,
    );
  }, 300_000);
});
