/**
 * Turns a catalogue into the tables that the reasoning reads: one numbered slot for every code, side and site, and for
 * every contributing factor the items that speak for each of its families. Done once for a catalogue and remembered;
 * it holds nothing of any patient.
 */
import type { Band, Catalogue, Cause, Condition, Family, HistoryItem, MovementTest, Value, Weight } from '@stride/clinical';

/** One code with its slots. Slots of a sided test run left sites first, then right sites. */
export interface Item {
  code: string;
  test: MovementTest | null;
  sided: boolean;
  sites: readonly (string | null)[];
  first: number;
  /** Slots by scope: 0 left, 1 right, 2 all. */
  slots: readonly [readonly number[], readonly number[], readonly number[]];
  unit: string | null;
  clearlyNormal: Value | undefined;
  countsAsUnanswered: readonly Value[];
}

export interface PreparedWeight {
  weight: Weight;
  /** A comparison of sides: unrecorded until both sides are. */
  needsOther: boolean;
}
export interface FamilyItem {
  item: Item;
  weights: readonly PreparedWeight[];
  /** The answers that speak most for and most against the factor, for "what could still change". */
  extremes: readonly [most: Value, least: Value];
}
export interface PreparedFamily {
  family: Family;
  rule: string;
  items: readonly FamilyItem[];
}
export interface PreparedCause {
  cause: Cause;
  families: readonly PreparedFamily[];
  /** Which families change when a code's answer changes, by position. */
  dependents: ReadonlyMap<string, readonly number[]>;
  /** Every item once, in the order of the families. */
  items: readonly FamilyItem[];
  measuredBy: readonly Item[];
}
export interface Prepared {
  catalogue: Catalogue;
  items: ReadonlyMap<string, Item>;
  history: ReadonlyMap<string, HistoryItem>;
  tests: ReadonlyMap<string, MovementTest>;
  slotCount: number;
  /** Which item and site a slot belongs to. */
  owner: readonly { item: Item; side: 0 | 1 | -1; site: string | null }[];
  causes: ReadonlyMap<string, PreparedCause>;
}

const remembered = new WeakMap<Catalogue, Prepared>();

/** The tables of a catalogue; the same object for the same catalogue. */
export function prepare(catalogue: Catalogue): Prepared {
  const known = remembered.get(catalogue);
  if (known !== undefined) return known;
  const made = build(catalogue);
  remembered.set(catalogue, made);
  return made;
}

function build(catalogue: Catalogue): Prepared {
  const tests = new Map<string, MovementTest>();
  for (const domain of catalogue.domains) for (const test of domain.tests) tests.set(test.code, test);
  const history = new Map(catalogue.history.map((entry) => [entry.code, entry]));

  const items = new Map<string, Item>();
  const owner: { item: Item; side: 0 | 1 | -1; site: string | null }[] = [];
  for (const entry of [...tests.values(), ...history.values()]) items.set(entry.code, addItem(entry, owner));

  const weighted = new Map<string, FamilyItem[]>();
  for (const entry of [...tests.values(), ...history.values()]) {
    const item = items.get(entry.code);
    if (item === undefined) continue;
    for (const toward of new Set(entry.weights.map((weight) => weight.toward))) {
      const weights = entry.weights.filter((weight) => weight.toward === toward).map(prepareWeight);
      const list = weighted.get(toward) ?? [];
      list.push({ item, weights, extremes: extremesOf(entry, weights) });
      weighted.set(toward, list);
    }
  }

  const causes = new Map<string, PreparedCause>();
  for (const cause of catalogue.causes) {
    const families = cause.families.map((family) => {
      const rule = `${cause.ref}.${family.id}`;
      return { family, rule, items: weighted.get(rule) ?? [] };
    });
    causes.set(cause.ref, {
      cause,
      families,
      dependents: dependentsOf(families),
      items: uniqueItems(families),
      measuredBy: (cause.sideMeasuredBy ?? []).flatMap((code) => items.get(code) ?? []),
    });
  }
  return { catalogue, items, history, tests, slotCount: owner.length, owner, causes };
}

function addItem(entry: MovementTest | HistoryItem, owner: { item: Item; side: 0 | 1 | -1; site: string | null }[]): Item {
  const test = 'domain' in entry ? entry : null;
  const sites: readonly (string | null)[] = test?.sites?.map((site) => site.code) ?? [null];
  const sided = test?.sided ?? false;
  const first = owner.length;
  const width = sites.length;
  const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + from + i);
  const all = run(0, sided ? 2 * width : width);
  const item: Item = {
    code: entry.code,
    test,
    sided,
    sites,
    first,
    slots: sided ? [run(0, width), run(width, width), all] : [all, all, all],
    unit: entry.answer.kind === 'number' ? entry.answer.unit : null,
    clearlyNormal: test?.clearlyNormal,
    countsAsUnanswered: test?.countsAsUnanswered ?? [],
  };
  for (const side of sided ? ([0, 1] as const) : ([-1] as const)) for (const site of sites) owner.push({ item, side, site });
  return item;
}

function prepareWeight(weight: Weight): PreparedWeight {
  return { weight, needsOther: weight.bands[0]?.atMostRatioOfOther !== undefined };
}

/** The values of an item at which its bands begin and end, and its words: enough to find its strongest answers. */
function candidates(entry: MovementTest | HistoryItem): Value[] {
  const answer = entry.answer;
  if (answer.kind === 'flag') return [true, false];
  if (answer.kind === 'choice') {
    const unanswered: readonly string[] = 'domain' in entry ? (entry.countsAsUnanswered ?? []) : [];
    return answer.options.map((option) => option.value).filter((word) => !unanswered.includes(word));
  }
  if (answer.kind !== 'number') return [];
  const cuts = entry.weights
    .flatMap((weight) => weight.bands)
    .flatMap((band) => [band.below, band.atMost, band.above, band.atLeast])
    .filter((cut) => cut !== undefined);
  const near = cuts.flatMap((cut) => [cut - answer.step, cut, cut + answer.step]);
  return [answer.min, answer.max, ...near].filter((value) => value >= answer.min && value <= answer.max);
}

function extremesOf(entry: MovementTest | HistoryItem, weights: readonly PreparedWeight[]): readonly [Value, Value] {
  let most: Value | undefined;
  let least: Value | undefined;
  let high = -Infinity;
  let low = Infinity;
  for (const value of candidates(entry)) {
    let points = 0;
    for (const { weight } of weights) points += weight.bands.find((band) => couldHold(band, value, entry))?.points ?? 0;
    if (points > high) [high, most] = [points, value];
    if (points < low) [low, least] = [points, value];
  }
  return [most ?? true, least ?? false];
}

/** Whether a band could hold for a value when everything else about the case favours it. */
function couldHold(band: Band, value: Value, entry: MovementTest | HistoryItem): boolean {
  if (typeof value === 'number') {
    if (band.below !== undefined && !(value < band.below)) return false;
    if (band.atMost !== undefined && !(value <= band.atMost)) return false;
    if (band.above !== undefined && !(value > band.above)) return false;
    if (band.atLeast !== undefined && !(value >= band.atLeast)) return false;
    if (band.belowShareOfExpected !== undefined) {
      const line = 'domain' in entry ? entry.expectedByAge : undefined;
      return line !== undefined && value < band.belowShareOfExpected * Math.min(line.at16, line.at90);
    }
    if (band.lessThanOtherByMoreThan !== undefined || band.atMostRatioOfOther !== undefined) return value === 0;
  }
  if (band.is !== undefined && !(Array.isArray(band.is) ? band.is.includes(String(value)) : band.is === value)) return false;
  if (band.namesThisSide !== undefined) return band.namesThisSide === (value !== 'none');
  return true;
}

function uniqueItems(families: readonly PreparedFamily[]): FamilyItem[] {
  const seen = new Map<string, FamilyItem>();
  for (const family of families) for (const entry of family.items) if (!seen.has(entry.item.code)) seen.set(entry.item.code, entry);
  return [...seen.values()];
}

function dependentsOf(families: readonly PreparedFamily[]): Map<string, number[]> {
  const dependents = new Map<string, number[]>();
  families.forEach(({ family, items }, position) => {
    const codes = new Set<string>();
    for (const { item, weights } of items) {
      codes.add(item.code);
      for (const { weight } of weights) {
        if (weight.when !== undefined) collectCodes(weight.when, codes);
        for (const band of weight.bands) if (band.alongside !== undefined) codes.add(band.alongside.code);
      }
    }
    for (const rule of [...(family.together ?? []), ...(family.instead ?? []), ...(family.afterCap ?? [])]) collectCodes(rule.when, codes);
    if (family.onlyWithAnswer !== undefined) codes.add(family.onlyWithAnswer);
    for (const code of codes) dependents.set(code, [...(dependents.get(code) ?? []), position]);
  });
  return dependents;
}

/** Every code that a condition reads directly. */
export function collectCodes(condition: Condition, into: Set<string>): void {
  if ('code' in condition) into.add(condition.code);
  else if ('all' in condition) for (const inner of condition.all) collectCodes(inner, into);
  else if ('any' in condition) for (const inner of condition.any) collectCodes(inner, into);
  else if ('of' in condition) for (const inner of condition.of) collectCodes(inner, into);
  else if ('unless' in condition) collectCodes(condition.unless, into);
  else if ('onOneSide' in condition) collectCodes(condition.onOneSide, into);
}
