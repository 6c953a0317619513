/** Nothing that matters is left out of what is missing: whatever single answer would change a factor is on its list. */
import { catalogue, type HistoryItem, type MovementTest, type Side, type Value } from '@stride/clinical';
import { reason, type AssessmentCase, type CauseAssessment, type Finding, type Level } from './index';

type Entry = MovementTest | HistoryItem;
const isTest = (entry: Entry): entry is MovementTest => 'domain' in entry;
// How a measurement was done is asked with it; it is never missing by itself.
const ENTRIES: readonly Entry[] = [...catalogue.history, ...catalogue.domains.flatMap((domain) => domain.tests)].filter((entry) => entry.code !== 'pelvis_controlled');

/** Every word, both flags, and the figures at which a band begins or ends, with one step to either side. */
function answersTo({ answer, weights }: Entry): Value[] {
  if (answer.kind === 'flag') return [true, false];
  if (answer.kind === 'choice') return answer.options.map(({ value }) => value);
  if (answer.kind !== 'number') return [];
  const { min, max, step } = answer;
  const cuts = weights.flatMap(({ bands }) => bands.flatMap(({ below, atMost, above, atLeast }) => [below, atMost, above, atLeast])).filter((cut) => cut !== undefined);
  return [...new Set([min, ...cuts.flatMap((cut) => [cut - step, cut, cut + step]), max])].filter((value) => value >= min && value <= max);
}

function withAnswer(input: AssessmentCase, entry: Entry, side: Side | null, value: Value): AssessmentCase {
  if (!isTest(entry)) return { ...input, history: { ...input.history, [entry.code]: value } };
  const rows = (entry.sites?.map(({ code }) => code) ?? [undefined]).map((site): Finding => ({ test: entry.code, value, ...(side === null ? {} : { side }), ...(site === undefined ? {} : { site }) }));
  return { ...input, findings: [...input.findings, ...rows] };
}

/** The level of a factor on a side; of the factor as a whole for an item without sides, both sides of a sided one. */
function levels({ level, sides }: CauseAssessment, side: Side | null): readonly Level[] {
  if (sides === undefined) return [level];
  return side === null ? [sides.left.level, sides.right.level] : [sides[side].level];
}

/** What changes each factor when it alone is answered, found by trying every answer: `factor item side`. */
function tried(input: AssessmentCase): string[] {
  const before = reason(catalogue, input).causes;
  const found = new Set<string>();
  for (const entry of ENTRIES) {
    if (isTest(entry) ? input.findings.some((row) => row.test === entry.code) : input.history[entry.code] !== undefined) continue;
    for (const side of isTest(entry) && entry.sided ? (['left', 'right'] as const) : [null]) {
      for (const value of answersTo(entry)) {
        const after = reason(catalogue, withAnswer(input, entry, side, value)).causes;
        before.forEach((cause, at) => {
          const then = after[at];
          if (then !== undefined && String(levels(then, side)) !== String(levels(cause, side))) found.add(`${cause.ref} ${entry.code} ${side}`);
        });
      }
    }
  }
  return [...found];
}
const told = (input: AssessmentCase): string[] => reason(catalogue, input).causes.flatMap(({ ref, missing }) => missing.map(({ test, side }) => `${ref} ${test} ${side}`));

const person = (change: Partial<AssessmentCase>): AssessmentCase => ({ ageYears: 50, sex: 'male', history: {}, findings: [], ...change });
const CASES: readonly [string, AssessmentCase][] = [
  ['nobody has asked anything', person({})],
  ['the back is stiff in one range, and one level was felt', person({ findings: [{ test: 'mmst_flexion_cm', value: 4 }, { test: 'pa_mobility', site: 'L4', value: 'normal' }] })],
  ['the trunk is hardly controlled', person({ findings: [{ test: 'pit', value: 'positive' }, { test: 'ple', value: 'negative' }] })],
  ['the hips are borderline and the glutes a little weak', person({ findings: (['left', 'right'] as const).flatMap((side): Finding[] => [{ test: 'mtt_hip_ext_deg', side, value: 2 }, { test: 'glute_med_mmt', side, value: 4.5 }]) })],
  ['a leg hurts along its nerve', person({ history: { leg_pain: 'left', leg_pain_extent: 'foot', relief_sitting: 'none' }, findings: [{ test: 'slump', side: 'left', value: 'positive' }] })],
  ['both legs hurt on walking', person({ ageYears: 72, history: { leg_pain: 'both', leg_symptoms_on_walking: true, pain_with_standing: true } })],
  ['a calf hurts on exertion', person({ history: { calf_exertional: 'both', fixed_distance: true } })],
];

describe('what single answers would change', () => {
  it.each(CASES)('is missing: %s', (_what, input) => {
    const listed = told(input);
    expect(tried(input).filter((entry) => !listed.includes(entry))).toEqual([]);
  });
});
