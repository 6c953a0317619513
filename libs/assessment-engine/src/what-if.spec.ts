/**
 * Held against the reasoning itself: whatever is told is tried there and is true, and whatever changes the plan there is
 * told.
 */
import { catalogue, vignettes, type Value } from '@stride/clinical';
import fc from 'fast-check';
import { anyCase } from './case-arbitrary';
import { reason, validateCase, type AssessmentCase, type DraftPlan, type Finding } from './index';
import { whatIf, type Flip } from './plans';

const RUNS = Number(process.env['STRIDE_WHAT_IF_RUNS'] ?? 500);
const settings = { numRuns: RUNS, seed: 20261127, endOnFailure: true };

const flipped = (input: AssessmentCase, flips: readonly Pick<Flip, 'code' | 'side' | 'site' | 'to'>[]): AssessmentCase => {
  const history = { ...input.history };
  let findings: readonly Finding[] = input.findings;
  for (const { code, side, site, to } of flips) {
    if (catalogue.history.some((entry) => entry.code === code)) history[code] = to;
    else findings = findings.map((row) => (row.test === code && (row.side ?? null) === side && (row.site ?? null) === site ? { test: code, ...(side === null ? {} : { side }), ...(site === null ? {} : { site }), value: to } : row));
  }
  return { ...input, history, findings };
};
/** What a plan does: its items with their sides, what it withholds, what blocks it. The order in which exercises wait is left out. */
const planOf = ({ blockedBecause, items, withheld }: DraftPlan): string => JSON.stringify([blockedBecause, items.map(({ ref, side }) => `${ref} ${side}`), withheld.map(({ ref }) => ref)]);
const plan = (input: AssessmentCase): string => planOf(reason(catalogue, input).plan);
const isValid = (input: AssessmentCase): boolean => validateCase(catalogue, input).ok;
const keyOf = (flips: readonly Pick<Flip, 'code' | 'side' | 'site' | 'to'>[]): string => flips.map(({ code, side, site, to }) => `${code} ${side} ${site} ${String(to)}`).sort().join(' & ');

/** Every value of every recorded answer, on the test's own steps; what is voided by another answer is not recorded. */
function everyOther(input: AssessmentCase): Pick<Flip, 'code' | 'side' | 'site' | 'to'>[] {
  const entries = [...catalogue.domains.flatMap(({ tests }) => tests), ...catalogue.history];
  const rows = [
    ...input.findings.filter((row) => row.value !== undefined || row.status === 'within-norm').map((row) => ({ code: row.test, side: row.side ?? null, site: row.site ?? null, from: row.value })),
    ...Object.entries(input.history).flatMap(([code, value]) => (value === null || typeof value === 'object' ? [] : [{ code, side: null, site: null, from: value }])),
  ];
  return rows.flatMap(({ code, side, site, from }) => {
    const answer = entries.find((entry) => entry.code === code)?.answer;
    const values: Value[] =
      answer?.kind === 'flag'
        ? [true, false]
        : answer?.kind === 'choice'
          ? answer.options.map(({ value }) => value)
          : answer?.kind === 'number'
            ? Array.from({ length: Math.round((answer.max - answer.min) / answer.step) + 1 }, (_, index) => Math.round((answer.min + index * answer.step) * 1000) / 1000 + 0)
            : [];
    // Of a long range every few steps: a stretch of values that change the plan is longer than that, or ends at its end.
    const stride = Math.max(1, Math.floor(values.length / 60));
    return values.filter((to, index) => to !== from && (index % stride === 0 || index === values.length - 1)).map((to) => ({ code, side, site, to }));
  });
}
/** Mostly of middling size, some as dense as they come. */
const mixed = fc.oneof({ weight: 7, arbitrary: anyCase.filter(({ findings, history }) => findings.length + Object.keys(history).length <= 45) }, { weight: 1, arbitrary: anyCase });
const few = anyCase.filter(({ findings, history }) => findings.length + Object.keys(history).length <= 16);

describe('what would change the plan', () => {
  it(`is true of every single finding and every pair, and no pair holds one that would do alone (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (input, seed) => {
        const before = plan(input);
        const { singles, pairs } = whatIf(catalogue, input);
        // A dense case has a hundred: each case tries some, all of them together many thousands.
        const some = [...singles, ...pairs].filter((_, index) => (index + seed) % 8 === 0);
        for (const { flips } of some) {
          const other = flipped(input, flips);
          if (!isValid(other) || plan(other) === before) throw new Error(`Not true: ${keyOf(flips)}`);
        }
        for (const { flips } of some.filter(({ flips: { length } }) => length === 2)) for (const flip of flips) if (plan(flipped(input, [flip])) !== before) throw new Error(`Not the smallest: ${keyOf(flips)}`);
      }),
      settings,
    );
  });
  it(`misses no single finding, whatever its value (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(few, (input) => {
        const before = plan(input);
        const told = new Set(whatIf(catalogue, input).singles.map(({ flips: [flip] }) => `${flip?.code} ${flip?.side} ${flip?.site}`));
        for (const other of everyOther(input)) {
          const changed = flipped(input, [other]);
          if (isValid(changed) && plan(changed) !== before && !told.has(`${other.code} ${other.side} ${other.site}`)) throw new Error(`Missing: ${keyOf([other])}`);
        }
      }),
      settings,
    );
  });
  it(`misses no pair of which neither would do alone (${Math.round(RUNS / 5)} cases)`, () => {
    fc.assert(
      fc.property(few, fc.nat(), (input, seed) => {
        const before = plan(input);
        const { singles, pairs } = whatIf(catalogue, input);
        const alone = new Set(singles.map(({ flips }) => keyOf(flips)));
        const told = new Set(pairs.map(({ flips }) => flips.map(({ code, side, site }) => `${code} ${side} ${site}`).sort().join(' & ')));
        // A number of values stands for all of its kind: the two ends and a few between are tried.
        const others = everyOther(input).filter((_, index) => (index * 7919 + seed) % 5 === 0).filter((flip) => !alone.has(keyOf([flip])));
        const quiet = others.filter((flip) => isValid(flipped(input, [flip])) && plan(flipped(input, [flip])) === before).slice(0, 45);
        for (const [index, one] of quiet.entries()) {
          for (const other of quiet.slice(index + 1)) {
            if (one.code === other.code && one.side === other.side && one.site === other.site) continue;
            const both = flipped(input, [one, other]);
            if (!isValid(both) || plan(both) === before) continue;
            const name = [one, other].map(({ code, side, site }) => `${code} ${side} ${site}`).sort().join(' & ');
            if (!told.has(name)) throw new Error(`Missing: ${keyOf([one, other])}`);
          }
        }
      }),
      { ...settings, numRuns: Math.round(RUNS / 5) },
    );
  });
  it('names what to examine next: with that answer the plan changes as much as it says', () => {
    for (const vignette of vignettes) {
      const input: AssessmentCase = { ageYears: vignette.ageYears, sex: vignette.sex, history: vignette.history, findings: vignette.findings as AssessmentCase['findings'] };
      const { next } = whatIf(catalogue, input);
      if (next === null) continue;
      const isHistory = catalogue.history.some(({ code }) => code === next.code);
      const after = reason(catalogue, isHistory ? { ...input, history: { ...input.history, [next.code]: next.value } } : { ...input, findings: [...input.findings, { test: next.code, ...(next.side === null ? {} : { side: next.side }), ...(next.site === null ? {} : { site: next.site }), value: next.value }] }).plan;
      const before = reason(catalogue, input).plan;
      const refs = (items: DraftPlan['items']): string[] => items.map(({ ref }) => ref);
      expect([vignette.id, refs(after.items).filter((ref) => !refs(before.items).includes(ref)).sort()]).toEqual([vignette.id, [...next.change.added].sort()]);
      expect([vignette.id, refs(before.items).filter((ref) => !refs(after.items).includes(ref)).sort()]).toEqual([vignette.id, [...next.change.removed].sort()]);
    }
  });
});
