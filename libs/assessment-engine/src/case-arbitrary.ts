/**
 * Generated valid cases for property tests: dense and sparse, from the catalogue itself. A case follows from one
 * number, so that ten thousand of them take seconds; the number of a failing case is its address. Used by specs only.
 */
import { BODY_CHART_QUALITIES, BODY_CHART_REGIONS, catalogue, PAIN_ORDER, type Answer, type MovementTest, type Sex, type Value } from '@stride/clinical';
import fc from 'fast-check';
import type { AssessmentCase, BodyChartMark, Finding, HistoryValue } from './reasoning';

type Random = () => number;

// In a test's sandbox every look-up of a global is slow.
const { floor, imul, round } = Math;

function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const pick = <T>(random: Random, from: readonly T[]): T => from[floor(random() * from.length)] as T;

/** The figures at which a band begins or ends: half of all numbers are taken at them or one step beside. */
const cutsOf = (entry: { weights: readonly { bands: readonly object[] }[] }): number[] =>
  entry.weights.flatMap((weight) => weight.bands.flatMap((band) => Object.values(band).filter((n): n is number => typeof n === 'number')));

function valueOf(random: Random, answer: Answer, cuts: readonly number[]): Value {
  if (answer.kind === 'flag') return random() < 0.5;
  if (answer.kind === 'choice') return pick(random, answer.options).value;
  if (answer.kind !== 'number') return pick(random, ['breast, 2019', 'unknown']);
  const { min, max, step } = answer;
  const near = cuts.length > 0 && random() < 0.5 ? pick(random, cuts) + (floor(random() * 3) - 1) * step : min + random() * (max - min);
  const inside = near < min ? min : near > max ? max : near;
  const value = round(floor(inside / step + 1e-9) * step * 1000) / 1000;
  return (value < min ? min : value) + 0;
}

interface Row {
  test: MovementTest;
  cuts: readonly number[];
  identity: Pick<Finding, 'test' | 'side' | 'site'>;
}
const ROWS: readonly Row[] = catalogue.domains
  .flatMap((domain) => domain.tests)
  .flatMap((test) =>
    (test.sided ? (['left', 'right'] as const) : [undefined]).flatMap((side) =>
      (test.sites?.map((site) => site.code) ?? [undefined]).map((site) => ({ test, cuts: cutsOf(test), identity: { test: test.code, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }) } })),
    ),
  );
const ITEMS = catalogue.history.map((item) => ({ item, cuts: cutsOf(item) }));
const AGES = [16, 18, 47, 48, 50, 51, 59, 60, 64, 65, 69, 70, 71, 110] as const;
const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown'];
const DENSITIES = [0.05, 0.15, 0.35, 0.7, 0.95, 1] as const;

/** The case with this number. */
export function caseNumber(number: number): AssessmentCase {
  const random = seeded(number);
  const density = pick(random, DENSITIES);
  // Half of the cases have no danger, so that plans are drafted and not only blocked.
  const quiet = random() < 0.5;
  const history: Record<string, HistoryValue> = {};
  for (const { item, cuts } of ITEMS) {
    if (random() >= density) continue;
    if (item.answer.kind === 'body-chart') history[item.code] = marks(random);
    else history[item.code] = quiet && item.redFlagQuestion === true ? safeAnswer(item.answer) : valueOf(random, item.answer, cuts);
  }
  for (const [low, high] of PAIN_ORDER) {
    const [a, b] = [history[low], history[high]];
    if (typeof a === 'number' && typeof b === 'number' && a > b) delete history[low];
  }
  const findings: Finding[] = [];
  for (const row of ROWS) {
    if (random() >= density) continue;
    const finding = findingOf(random, row);
    if (!(quiet && isDanger(finding))) findings.push(finding);
  }
  return { ageYears: random() < 0.4 ? pick(random, AGES) : 16 + floor(random() * 95), sex: pick(random, SEXES), history, findings };
}

function findingOf(random: Random, { test, cuts, identity }: Row): Finding {
  const chance = random();
  if (chance < 0.08) return { ...identity, status: 'unable', reason: 'pain' };
  if (chance < 0.14) return { ...identity, status: 'not-tested' };
  if (chance < 0.24 && test.clearlyNormal !== undefined) return { ...identity, status: 'within-norm' };
  // A third of the fields are normal, so that complete normal examinations come about.
  if (chance < 0.5 && test.clearlyNormal !== undefined) return { ...identity, value: test.clearlyNormal };
  return { ...identity, value: valueOf(random, test.answer, cuts) };
}

function marks(random: Random): BodyChartMark[] {
  const found = new Map<string, BodyChartMark>();
  for (let i = floor(random() * 4); i > 0; i--) {
    const mark = { region: pick(random, BODY_CHART_REGIONS), quality: pick(random, BODY_CHART_QUALITIES), intensity: floor(random() * 11) };
    found.set(`${mark.region}|${mark.quality}`, mark);
  }
  return [...found.values()];
}

function safeAnswer(answer: Answer): HistoryValue {
  if (answer.kind === 'number') return answer.unit === 'Cel' ? 36.8 : 0;
  return answer.kind === 'flag' ? false : 'none known';
}
function isDanger(row: Finding): boolean {
  return (row.test.startsWith('rf_') && row.value === true) || row.test === 'babinski' || row.test === 'clonus_beats' || (row.test === 'myotomes' && typeof row.value === 'number' && row.value <= 3);
}

export const anyCase: fc.Arbitrary<AssessmentCase> = fc.integer({ min: 0, max: 0x7fff_ffff }).map(caseNumber);
