import { catalogue, type Side } from '@stride/clinical';
import fc from 'fast-check';
import { anyCase } from './case-arbitrary';
import { explain, interpret, reason, testByCode, validateCase, whatStopsSigning, type AssessmentCase, type Evidence, type Finding, type HistoryValue, type Reasoning } from './index';

const RUNS = Number(process.env['STRIDE_PROPERTY_RUNS'] ?? 10_000);
const SETTINGS = { numRuns: RUNS, seed: 20261123, endOnFailure: false } as const;
const holds = (name: string, property: (input: AssessmentCase) => void, runs = RUNS): void => {
  it(`${name} (${runs} cases)`, () => fc.assert(fc.property(anyCase, property), { ...SETTINGS, numRuns: runs }), 300_000);
};
// On a tie of level and score the factor as a whole speaks for its left side, so limited data is compared by side below.
const levels = (result: Reasoning) => result.causes.map(({ ref, level }) => [ref, level]);
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
  holds('gives the same bytes for the same case, and the same conclusions in whatever order it was recorded', (input) => {
    const once = reason(catalogue, input);
    expect(JSON.stringify(reason(catalogue, structuredClone(input)))).toBe(JSON.stringify(once));
    const turned = reason(catalogue, { ...input, history: Object.fromEntries(Object.entries(input.history).reverse()), findings: [...input.findings].reverse() });
    expect(JSON.stringify(turned)).toBe(JSON.stringify(once));
  });

  holds('reads an absent row, not tested and unable alike', (input) => {
    const told = input.findings.map((row): Finding => (row.status === 'unable' || row.status === 'not-tested' ? { test: row.test, ...(row.side === undefined ? {} : { side: row.side }), ...(row.site === undefined ? {} : { site: row.site }), status: row.status === 'unable' ? 'not-tested' : 'unable', reason: 'other' } : row));
    const absent = input.findings.filter((row) => row.status !== 'unable' && row.status !== 'not-tested');
    const result = JSON.stringify(reason(catalogue, input));
    expect(JSON.stringify(reason(catalogue, { ...input, findings: told }))).toBe(result);
    expect(JSON.stringify(reason(catalogue, { ...input, findings: absent }))).toBe(result);
  });

  holds('changes nothing but the question when an open red-flag question is answered with no', (input) => {
    const before = reason(catalogue, input);
    for (const code of before.openQuestions.slice(0, 3)) {
      const item = catalogue.history.find((candidate) => candidate.code === code);
      const history: Record<string, HistoryValue> = { ...input.history };
      let findings = input.findings;
      if (item === undefined) findings = [...findings.filter((row) => row.test !== code), { test: code, value: false }];
      else history[code] = item.answer.kind === 'number' ? (item.answer.unit === 'Cel' ? 36.8 : 0) : false;
      const after = reason(catalogue, { ...input, history, findings });
      expect(JSON.stringify({ ...after, openQuestions: [] })).toBe(JSON.stringify({ ...before, openQuestions: [] }));
      expect(after.openQuestions).toEqual(before.openQuestions.filter((open) => open !== code));
    }
  });

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
      expect(after.redFlags.map((candidate) => candidate.id)).toContain(flag.id);
    }
    if (code !== undefined && catalogue.openQuestions.includes(code)) expect(after.openQuestions).toContain(code);
  });

  holds('never lets likely stand on a needed family with nothing recorded', (input) => {
    for (const cause of reason(catalogue, input).causes) {
      if (cause.level !== 'likely') continue;
      const rule = catalogue.causes.find((candidate) => candidate.ref === (cause.ref === 'C5' ? cause.families.length === 5 && cause.side !== 'midline' ? 'C5b' : 'C5a' : cause.ref));
      for (const family of rule?.families ?? []) if (family.needs !== undefined) expect([cause.ref, family.id, cause.families.find((entry) => entry.id === family.id)?.score]).not.toEqual([cause.ref, family.id, null]);
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
        expect(cause?.level).not.toBe('likely');
        if (cause?.level === 'possible') expect(cause.limitedData).toBe(true);
      }
    }
  });

  holds('swaps the sides, and changes no level, flag or plan item, when left and right are swapped', (input) => {
    const before = reason(catalogue, input);
    const after = reason(catalogue, mirrored(input));
    expect(levels(after)).toEqual(levels(before));
    expect(after.redFlags.map((flag) => flag.id)).toEqual(before.redFlags.map((flag) => flag.id));
    expect(after.plan.items.map(({ ref, queued }) => [ref, queued])).toEqual(before.plan.items.map(({ ref, queued }) => [ref, queued]));
    expect(after.plan.withheld.map((item) => item.ref)).toEqual(before.plan.withheld.map((item) => item.ref));
    for (const cause of before.causes) {
      const other = after.causes.find((candidate) => candidate.ref === cause.ref);
      // The parent copies a subtype; on a tie of level and score it may copy the other side.
      if (cause.sides !== undefined) expect(other?.sides).toEqual({ left: cause.sides.right, right: cause.sides.left });
      if (cause.side === 'left' || cause.side === 'right') expect(other?.side).toBe(cause.side === 'left' ? 'right' : 'left');
    }
  });

  holds('gives every flag, every factor at possible or likely and every selected item a reason that names an answer of the case', (input) => {
    const result = reason(catalogue, input);
    const inputs = inputsOf(input);
    const named = (because: readonly Evidence[], what: string): void => {
      expect([what, because.length > 0]).toEqual([what, true]);
      for (const entry of because) expect([what, keyOf(entry), inputs.has(keyOf(entry))]).toEqual([what, keyOf(entry), true]);
    };
    for (const flag of result.redFlags) named(flag.because, flag.id);
    for (const cause of result.causes) if (cause.level === 'likely' || cause.level === 'possible') named(cause.supports, cause.ref);
    for (const item of result.plan.items) if (!ALWAYS.has(item.ref)) named(item.because, item.ref);
    for (const item of result.plan.withheld) named(item.because, `withheld ${item.ref}`);
  });

  holds('never both offers and withholds an item, and blocks the plan for every emergency', (input) => {
    const { plan, redFlags, urgency } = reason(catalogue, input);
    const offered = new Set(plan.items.map((item) => item.ref));
    expect(plan.withheld.filter((item) => offered.has(item.ref))).toEqual([]);
    expect(new Set(plan.items.map((item) => item.ref)).size).toBe(plan.items.length);
    const emergency = redFlags.some((flag) => flag.urgency === 'emergency');
    expect(plan.blocked).toBe(emergency);
    expect(urgency === 'emergency').toBe(emergency);
    if (emergency) expect([plan.items.map((item) => item.ref), plan.withheld]).toEqual([['R-01'], []]);
    expect(plan.items.filter((item) => !item.queued && catalogue.interventions.find((entry) => entry.ref === item.ref)?.homeExercise === true).length).toBeLessThanOrEqual(6);
  });

  holds('never throws for a case that validates', (input) => {
    const checked = validateCase(catalogue, input);
    expect(checked.ok ? [] : checked.errors).toEqual([]);
    expect(() => whatStopsSigning(catalogue, input, { domainReasons: {}, flagsActedOn: [], openConflicts: [] })).not.toThrow();
    expect(() => explain(catalogue, input, 'C4')).not.toThrow();
    for (const row of input.findings.slice(0, 5)) {
      const test = testByCode(catalogue, row.test);
      if (test !== undefined && row.value !== undefined) expect(interpret(test, row.value, input).zone).toBeDefined();
    }
  });
});

describe('properties of the validation', () => {
  it(`never throws, and says where, for anything at all (${RUNS} inputs)`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        const checked = validateCase(catalogue, input);
        if (!checked.ok) expect(checked.errors.every((error) => typeof error.pointer === 'string' && error.detail !== '')).toBe(true);
        else expect(Object.keys(input as object)).toEqual(expect.arrayContaining(['ageYears', 'sex']));
      }),
      SETTINGS,
    );
  });

  it(`refuses every broken answer with a pointer to it (${RUNS} inputs)`, () => {
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
        expect(checked.ok).toBe(false);
        if (!checked.ok) expect(checked.errors.map((error) => error.pointer)).toContain(pointer);
      }),
      SETTINGS,
    );
  }, 300_000);
});

/** The same person in a mirror. */
function mirrored(input: AssessmentCase): AssessmentCase {
  const swap = (text: string): string => text.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'));
  const history = Object.fromEntries(
    Object.entries(input.history).map(([code, value]): [string, HistoryValue] => {
      if (typeof value === 'string') return [code, value === 'left' || value === 'right' ? swap(value) : value];
      return [code, typeof value === 'object' && value !== null ? value.map((mark) => ({ ...mark, region: swap(mark.region) })) : value];
    }),
  );
  const findings = input.findings.map((row): Finding => ({
    ...row,
    ...(row.side === undefined ? {} : { side: row.side === 'left' ? 'right' : 'left' }),
    ...(row.site === undefined ? {} : { site: swap(row.site) }),
    ...(typeof row.value === 'string' ? { value: swap(row.value) } : {}),
  }));
  return { ...input, history, findings };
}
