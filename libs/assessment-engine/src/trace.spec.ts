import { catalogue, vignettes } from '@stride/clinical';
import { reason, type AssessmentCase, type Evidence } from './index';
import { traceItem, type ItemTrace } from './plans';
import { propertiesOver, same } from './properties.testing';

const { holds } = propertiesOver(process.env['STRIDE_TRACE_RUNS'] ?? '600');
const caseOf = (id: string): AssessmentCase => {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (found === undefined) throw new Error(id);
  return { ageYears: found.ageYears, sex: found.sex, history: found.history, findings: found.findings as AssessmentCase['findings'] };
};
const namedBy = (trace: ItemTrace): readonly Evidence[] => [
  ...trace.rules.flatMap(({ because }) => because),
  ...trace.flags.flatMap(({ because }) => because),
  ...trace.factors.flatMap(({ families }) => families.flatMap(({ items }) => items)),
];
/** The case without every finding and answer that these name. */
const without = (input: AssessmentCase, named: readonly Evidence[]): AssessmentCase => {
  const codes = new Set(named.map(({ code }) => code));
  return {
    ...input,
    history: Object.fromEntries(Object.entries(input.history).filter(([code]) => !codes.has(code) && !(code === 'body_chart' && named.some((entry) => entry.code === 'body_chart')))),
    findings: input.findings.filter(({ test }) => !codes.has(test)),
  };
};

describe('the trace of a plan item', () => {
  it('goes from the rule over the factor and its families to the findings with their sources', () => {
    const [first] = vignettes.filter((vignette) => reason(catalogue, caseOf(vignette.id)).plan.items.some(({ ref }) => ref === 'H-06'));
    const trace = traceItem(catalogue, caseOf(first?.id ?? ''), 'H-06');
    expect(trace.outcome).toBe('selected');
    expect(trace.rules.map(({ id }) => id)).toContain('PLAN-C1-LIKELY');
    const [factor] = trace.factors;
    expect(factor).toMatchObject({ ref: 'C1', level: 'likely', likelyAt: catalogue.causes.find(({ ref }) => ref === 'C1')?.likelyAt });
    expect(factor?.families.reduce((sum, { score }) => sum + score, 0)).toBe(factor?.score);
    for (const { items } of factor?.families ?? []) for (const { sources } of items) expect(sources.length).toBeGreaterThan(0);
  });
  it('says of what belongs to every plan that no finding chose it, and of the rest of the library that nothing did', () => {
    const input = { ageYears: 40, sex: 'female' as const, history: {}, findings: [] };
    expect(traceItem(catalogue, input, 'E-01')).toMatchObject({ outcome: 'always', rules: [], factors: [], flags: [] });
    expect(traceItem(catalogue, input, 'H-01')).toMatchObject({ outcome: 'absent', rules: [] });
  });
  it('names the flag behind what an emergency leaves', () => {
    const trace = traceItem(catalogue, { ageYears: 40, sex: 'female', history: { rf_major_trauma: true }, findings: [] }, 'R-01');
    expect([trace.outcome, trace.flags.map(({ id }) => id)]).toEqual(['selected', ['RF-E8-TRAUMA']]);
  });
  holds('has the outcome that the plan has, with the same findings', (input) => {
    const { plan } = reason(catalogue, input);
    for (const { ref } of catalogue.interventions) {
      const trace = traceItem(catalogue, input, ref);
      const [item, held] = [plan.items.find((entry) => entry.ref === ref), plan.withheld.find((entry) => entry.ref === ref)];
      same(`${ref} ${trace.outcome}`, `${ref} ${item === undefined ? (held === undefined ? 'absent' : 'withheld') : trace.rules.length > 0 ? 'selected' : 'always'}`);
      const told = new Set(trace.rules.flatMap(({ because }) => because).map((entry) => `${entry.code} ${entry.rule} ${entry.side} ${entry.site}`));
      same(told.size, (item ?? held)?.because.length ?? 0);
    }
  });
  holds('ends at what decided it: without every finding that it names, the item is gone or stands otherwise', (input) => {
    const { plan } = reason(catalogue, input);
    for (const item of plan.items) {
      if (catalogue.planRules.always.includes(item.ref) && !plan.blocked) continue;
      const trace = traceItem(catalogue, input, item.ref);
      const after = reason(catalogue, without(input, namedBy(trace))).plan.items.find(({ ref }) => ref === item.ref);
      if (after !== undefined) expect([item.ref, JSON.stringify(after)]).not.toEqual([item.ref, JSON.stringify(item)]);
    }
  });
});
