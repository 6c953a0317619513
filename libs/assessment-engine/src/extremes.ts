/** The answers of an item that speak most for and most against a family: what an unanswered item could still say. */
import type { Band, HistoryItem, MovementTest, Value, Weight } from '@stride/clinical';
import type { ItemPoints } from './prepare-causes';

/**
 * The values of an item at which its bands begin and end, and its words: enough to find its strongest answers. Where the
 * words name a side, `both` stands for either, so that the right side is asked about as the left is.
 */
function candidates(entry: MovementTest | HistoryItem, weights: readonly Weight[]): Value[] {
  const answer = entry.answer;
  if (answer.kind === 'flag') return [true, false];
  if (answer.kind === 'choice') {
    const unanswered: readonly string[] = 'domain' in entry ? (entry.countsAsUnanswered ?? []) : [];
    const words = answer.options.map((option) => option.value).filter((word) => !unanswered.includes(word));
    return namesSides(weights) ? words.filter((word) => word !== 'left' && word !== 'right') : words;
  }
  if (answer.kind !== 'number') return [];
  const cuts = entry.weights
    .flatMap((weight) => weight.bands)
    .flatMap((band) => [band.below, band.atMost, band.above, band.atLeast])
    .filter((cut) => cut !== undefined);
  const near = cuts.flatMap((cut) => [cut - answer.step, cut, cut + answer.step]);
  return [answer.min, answer.max, ...near].filter((value) => value >= answer.min && value <= answer.max);
}

const namesSides = (weights: readonly Weight[]): boolean => weights.some(({ bands }) => bands.some((band) => band.namesThisSide !== undefined));

/** The strongest answers of an item under these weights, for and against. */
export function extremesOf(entry: MovementTest | HistoryItem, weights: readonly Weight[]): readonly [Value, Value] {
  let most: Value | undefined;
  let least: Value | undefined;
  let high = -Infinity;
  let low = Infinity;
  for (const value of candidates(entry, weights)) {
    let points = 0;
    for (const weight of weights) points += weight.bands.find((band) => couldHold(band, value, entry))?.points ?? 0;
    if (points > high) [high, most] = [points, value];
    if (points < low) [low, least] = [points, value];
  }
  return [most ?? true, least ?? false];
}

/** Whether a band holds for a value when everything else about the case favours it. */
function couldHold(band: Band, value: Value, entry: MovementTest | HistoryItem): boolean {
  if (!holdsForValue(band, value)) return false;
  if (typeof value === 'number') {
    if (band.belowShareOfExpected !== undefined) {
      const line = 'domain' in entry ? entry.expectedByAge : undefined;
      return line !== undefined && value < band.belowShareOfExpected * Math.min(line.at16, line.at90);
    }
    if (band.lessThanOtherByMoreThan !== undefined || band.atMostRatioOfOther !== undefined) return value === 0;
  }
  return band.namesThisSide === undefined || band.namesThisSide === (value !== 'none');
}

function holdsForValue({ below, atMost, above, atLeast, is }: Band, value: Value): boolean {
  if (typeof value === 'number') {
    if (below !== undefined && !(value < below)) return false;
    if (atMost !== undefined && !(value <= atMost)) return false;
    if (above !== undefined && !(value > above)) return false;
    if (atLeast !== undefined && !(value >= atLeast)) return false;
  }
  return is === undefined || (Array.isArray(is) ? is.includes(String(value)) : is === value);
}

/** What a band may ask for and still be worth the same in every case, but for age and sex. */
const CERTAIN = new Set(['is', 'below', 'atMost', 'above', 'atLeast', 'points', 'sex', 'belowShareOfExpected']);

/** What both extremes are worth, where no answer has a say in it and neither age nor sex changes it; null otherwise. */
export function certainPoints(entry: MovementTest | HistoryItem, weights: readonly Weight[], [most, least]: readonly [Value, Value]): readonly [ItemPoints, ItemPoints] | null {
  if (!weights.every((weight) => weight.when === undefined && weight.bands.every((band) => Object.keys(band).every((key) => CERTAIN.has(key))))) return null;
  const [high, low] = [pointsOfAll(entry, weights, most), pointsOfAll(entry, weights, least)];
  return high === null || low === null ? null : [high, low];
}

/** What an answer is worth to every patient alike; null where it is not. */
function pointsOfAll(entry: MovementTest | HistoryItem, weights: readonly Weight[], value: Value): ItemPoints | null {
  const line = 'domain' in entry ? entry.expectedByAge : undefined;
  const patients = (['male', 'not-male'] as const).flatMap((sex) => [line?.at16 ?? null, line?.at90 ?? null].map((expected) => pointsAt(weights, value, sex, expected)));
  const [first = null] = patients;
  return first !== null && patients.every((other) => areSame(other, first)) ? first : null;
}

function pointsAt(weights: readonly Weight[], value: Value, sex: 'male' | 'not-male', expected: number | null): ItemPoints {
  const holds = (band: Band): boolean => holdsForValue(band, value) && (band.sex ?? sex) === sex && isBelowShare(band, value, expected);
  const points = weights.map((weight) => weight.bands.find(holds)?.points ?? 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return { positive: sum(points.filter((one) => one > 0)), negative: sum(points.filter((one) => one <= 0)), speaksFor: points.some((one) => one > 0) };
}

function isBelowShare({ belowShareOfExpected: share }: Band, value: Value, expected: number | null): boolean {
  return share === undefined || typeof value !== 'number' || (expected !== null && value < share * expected);
}

/** Whether two items are worth the same. */
export const areSame = (one: ItemPoints, other: ItemPoints): boolean =>
  one.positive === other.positive && one.negative === other.negative && one.speaksFor === other.speaksFor;
