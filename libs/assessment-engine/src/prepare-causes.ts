/**
 * The contributing factors made ready to be judged: for each family the items that speak for it, with every condition
 * and band a function, and every field there in every one. The catalogue's objects have as many shapes as fields that
 * may be left out, and reading many shapes in one place is what costs time.
 */
import type { Band, Catalogue, Cause, CauseRef, Condition, Family, SourceMark, Value, Weight } from '@stride/clinical';
import { cutoffOf, readerOf, type BandReader } from './bands';
import { questionFor, type Question } from './conditions';
import { certainPoints, extremesOf } from './extremes';
import type { Item, Tables } from './prepare';
import { prepareTrials, type PreparedTrials } from './prepare-trials';

/** One band of a weight: its reader, what it is worth, and how many rows share that. */
export interface PreparedBand extends BandReader {
  points: number;
  /** Rows that are told: the band's points are shared among them. */
  rows: number;
  /** The lower a figure, the more it says. */
  fromBelow: boolean;
}
export interface PreparedWeight {
  when: Question | null;
  group: string | null;
  bands: readonly PreparedBand[];
  sources: readonly SourceMark[];
  /** As the catalogue has it. */
  weight: Weight;
}
export interface FamilyItem {
  item: Item;
  weights: readonly PreparedWeight[];
  /** A comparison of sides: unrecorded until both sides are. */
  needsOther: boolean;
  /** The answers that speak most for and most against the factor, for "what could still change". */
  extremes: readonly [most: Value, least: Value];
  /** What the extremes are worth where that is certain: nothing else about the case has a say. */
  certain: readonly [most: ItemPoints, least: ItemPoints] | null;
}
export interface ItemPoints {
  positive: number;
  negative: number;
  /** Some weight of the item speaks for the factor. */
  speaksFor: boolean;
}
/** A rule that joins several answers. */
export interface JointRule {
  holds: Question;
  when: Condition;
  points: number;
  cutoff: string;
  sources: readonly SourceMark[];
}
export interface PreparedFamily {
  family: Family;
  id: string;
  rule: string;
  floor: number;
  cap: number;
  /** Recorded items without which the factor is not covered; 0 where it does not need the family. */
  needs: number;
  /** The factor is covered by this family alone. */
  covers: boolean;
  ages: readonly [number, number] | null;
  onlyWithAnswer: Item | null;
  ageBands: readonly { band: Band; cutoff: string }[] | null;
  allClear: NonNullable<Family['allClear']> | null;
  negativesOnlyWhenNonePositive: boolean;
  together: readonly JointRule[];
  instead: readonly JointRule[];
  afterCap: readonly JointRule[];
  items: readonly FamilyItem[];
  codes: ReadonlySet<string>;
  /** Some of its items speak once together. */
  grouped: boolean;
  /** It has rules that join several answers. */
  joined: boolean;
  /** Items whose points simply add to the others': nothing else in the family depends on their answer. */
  additive: ReadonlyMap<string, FamilyItem>;
}
export interface PreparedCause extends PreparedTrials {
  cause: Cause;
  possibleAt: number;
  likelyAt: number;
  gatePossible: Question | null;
  alsoPossible: Question | null;
  gateLikely: Question | null;
  capped: Question | null;
  capNote: string | null;
  conflictLowers: boolean;
  neverLimited: boolean;
  /** It is a subtype of another factor. */
  hasParent: boolean;
  /** Any one of its covering families is enough. */
  coveredByAny: boolean;
  families: readonly PreparedFamily[];
  measuredBy: readonly Item[];
  /** Which families change when a code's answer changes, by position. */
  dependents: ReadonlyMap<string, readonly number[]>;
  /** Every slot that may have a say in it: while none is recorded, nothing but age and sex has. */
  ground: readonly number[];
}

/** Every factor of the catalogue, and the order in which they are judged. */
export function prepareCauses(tables: Tables): { causes: ReadonlyMap<string, PreparedCause>; judgingOrder: readonly CauseRef[] } {
  const { catalogue } = tables;
  const weighted = weightedItems(tables);
  const causes = new Map(catalogue.causes.map((cause) => [cause.ref, prepareCause(cause, tables, weighted)]));
  const place = (cause: Cause): number => (cause.subtypes !== undefined ? 2 : cause.capsAtPossible !== undefined ? 1 : 0);
  return { causes, judgingOrder: [...catalogue.causes].sort((a, b) => place(a) - place(b)).map((cause) => cause.ref) };
}

/** Family → the items that speak for it, in the order of the catalogue. */
function weightedItems(tables: Tables): Map<string, FamilyItem[]> {
  const weighted = new Map<string, FamilyItem[]>();
  for (const entry of [...tables.tests.values(), ...tables.history.values()]) {
    const item = tables.items.get(entry.code);
    if (item === undefined) continue;
    for (const toward of new Set(entry.weights.map((weight) => weight.toward))) {
      const weights = entry.weights.filter((weight) => weight.toward === toward);
      const list = weighted.get(toward) ?? [];
      const extremes = extremesOf(entry, weights);
      list.push({
        item,
        weights: weights.map((weight) => prepareWeight(weight, item, tables)),
        needsOther: weights[0]?.bands[0]?.atMostRatioOfOther !== undefined,
        extremes,
        certain: certainPoints(entry, weights, extremes),
      });
      weighted.set(toward, list);
    }
  }
  return weighted;
}

function prepareWeight(weight: Weight, item: Item, tables: Tables): PreparedWeight {
  return {
    when: questionOrNull(weight.when, tables),
    group: weight.group ?? null,
    bands: weight.bands.map((band) => ({
      ...readerOf(tables.items, item, band),
      points: band.points,
      // A band that needs several rows shares its points among them; otherwise the first row speaks for all.
      fromBelow: band.atMost !== undefined || band.below !== undefined,
      rows: band.points !== 0 && band.inEvery !== true ? (band.inAtLeast ?? 1) : 1,
    })),
    sources: weight.sources,
    weight,
  };
}

const questionOrNull = (condition: Condition | undefined, tables: Tables): Question | null => (condition === undefined ? null : questionFor(condition, tables));

function prepareCause(cause: Cause, tables: Tables, weighted: ReadonlyMap<string, FamilyItem[]>): PreparedCause {
  const families = cause.families.map((family) => prepareFamily(cause, family, tables, weighted));
  const items = [...uniqueItems(families), ...readBeside(families, tables)];
  const also = (cause.sideAlsoMeasuredBy ?? []).flatMap((code) => tables.items.get(code) ?? []);
  const measuredBy = cause.sided ? [...items.map(({ item }) => item).filter((item) => item.sided), ...also] : [];
  const dependents = dependentsOf(families);
  const gated = readByGates(tables.catalogue, cause);
  // What a cap reads of another factor needs no place here: a factor of which nothing is recorded is never likely.
  const read = new Set([...items.map(({ item }) => item.code), ...dependents.keys(), ...gated, ...also.map(({ code }) => code)]);
  return {
    cause,
    possibleAt: cause.possibleAt,
    likelyAt: cause.likelyAt,
    gatePossible: questionOrNull(cause.gatePossible, tables),
    alsoPossible: questionOrNull(cause.alsoPossible, tables),
    gateLikely: questionOrNull(cause.gateLikely, tables),
    capped: questionOrNull(cause.capsAtPossible?.when, tables),
    capNote: cause.capsAtPossible?.note ?? null,
    conflictLowers: cause.conflictLowers === true,
    neverLimited: cause.neverLimited === true,
    hasParent: tables.catalogue.causes.some(({ subtypes }) => subtypes?.includes(cause.ref) === true),
    coveredByAny: cause.coveredByAnyOf !== undefined,
    families,
    measuredBy,
    dependents,
    ground: [...read].flatMap((code) => tables.items.get(code)?.slots[2] ?? []),
    ...prepareTrials({ sided: cause.sided, families, items, measuredBy, dependents, readByGates: gated }),
  };
}

function prepareFamily(cause: Cause, family: Family, tables: Tables, weighted: ReadonlyMap<string, FamilyItem[]>): PreparedFamily {
  const rule = `${cause.ref}.${family.id}`;
  const items = weighted.get(rule) ?? [];
  const grouped = items.some(({ weights }) => weights.some(({ group }) => group !== null));
  const joint = (rules: Family['together']): JointRule[] =>
    (rules ?? []).map(({ when, points, cutoff, sources }) => ({ holds: questionFor(when, tables), when, points, cutoff, sources }));
  const covers = cause.coveredByAnyOf?.includes(family.id) === true;
  return {
    family,
    id: family.id,
    rule,
    floor: family.floor,
    cap: family.cap,
    needs: family.needs ?? (covers ? 1 : 0),
    covers,
    ages: family.ages ?? null,
    onlyWithAnswer: family.onlyWithAnswer === undefined ? null : (tables.items.get(family.onlyWithAnswer) ?? null),
    ageBands: family.ageBands?.map((band) => ({ band, cutoff: cutoffOf(band) })) ?? null,
    allClear: family.allClear ?? null,
    negativesOnlyWhenNonePositive: family.negativesOnlyWhenNonePositive === true,
    together: joint(family.together),
    instead: joint(family.instead),
    afterCap: joint(family.afterCap),
    items,
    codes: new Set(items.map(({ item }) => item.code)),
    grouped,
    joined: family.together !== undefined || family.instead !== undefined || family.afterCap !== undefined,
    additive: additiveOf(family, items),
  };
}

function additiveOf(family: Family, items: readonly FamilyItem[]): Map<string, FamilyItem> {
  const readByOthers = new Set<string>(family.onlyWithAnswer === undefined ? [] : [family.onlyWithAnswer]);
  for (const { weights } of items) for (const { weight } of weights) collectWeightCodes(weight, readByOthers);
  const simple = ({ item, needsOther, weights }: FamilyItem): boolean => !readByOthers.has(item.code) && !needsOther && weights.every(({ group }) => group === null);
  return new Map(items.filter(simple).map((entry) => [entry.item.code, entry]));
}

function uniqueItems(families: readonly PreparedFamily[]): FamilyItem[] {
  const seen = new Map<string, FamilyItem>();
  for (const family of families) for (const entry of family.items) if (!seen.has(entry.item.code)) seen.set(entry.item.code, entry);
  return [...seen.values()];
}

/**
 * Yes/no items that speak for no family themselves, but change what others are worth: a painful level beside a stiff
 * one, a rule that takes points off. They can be missing too.
 */
function readBeside(families: readonly PreparedFamily[], tables: Tables): FamilyItem[] {
  const found = new Map<string, FamilyItem>();
  const add = (code: string, most: Value): void => {
    const item = tables.items.get(code);
    if (item === undefined || typeof most !== 'boolean' || families.some(({ codes }) => codes.has(code))) return;
    found.set(code, { item, weights: [], needsOther: false, extremes: [most, !most], certain: null });
  };
  for (const { items, together, instead, afterCap } of families) {
    for (const { weights } of items) for (const { weight } of weights) for (const { alongside } of weight.bands) if (alongside !== undefined) add(alongside.code, alongside.is);
    for (const { when, points } of [...together, ...instead, ...afterCap]) if ('code' in when && typeof when.is === 'boolean') add(when.code, points > 0 ? when.is : !when.is);
  }
  return [...found.values()];
}

/** Which families change when a code's answer changes, by position. */
function dependentsOf(families: readonly PreparedFamily[]): Map<string, number[]> {
  const dependents = new Map<string, number[]>();
  families.forEach(({ family, items, codes: own }, position) => {
    const codes = new Set(own);
    for (const { weights } of items) for (const { weight } of weights) collectWeightCodes(weight, codes);
    for (const rule of [...(family.together ?? []), ...(family.instead ?? []), ...(family.afterCap ?? [])]) collectCodes(rule.when, codes);
    if (family.onlyWithAnswer !== undefined) codes.add(family.onlyWithAnswer);
    for (const code of codes) dependents.set(code, [...(dependents.get(code) ?? []), position]);
  });
  return dependents;
}

/** Codes that the factor's gates and caps read themselves, past its families. */
function readByGates(catalogue: Catalogue, cause: Cause): Set<string> {
  const codes = new Set<string>();
  for (const condition of [cause.gatePossible, cause.alsoPossible, cause.gateLikely, cause.capsAtPossible?.when]) {
    if (condition !== undefined) collectCodes(condition, codes, catalogue.signs);
  }
  return codes;
}

/** What a weight reads besides its own item. */
function collectWeightCodes(weight: Weight, into: Set<string>): void {
  if (weight.when !== undefined) collectCodes(weight.when, into);
  for (const band of weight.bands) if (band.alongside !== undefined) into.add(band.alongside.code);
}

/** Every code that a condition reads directly; with `signs`, also what the signs it names read. */
export function collectCodes(condition: Condition, into: Set<string>, signs?: Catalogue['signs']): void {
  const inner = (next: Condition): void => collectCodes(next, into, signs);
  if ('code' in condition) into.add(condition.code);
  else if ('all' in condition) condition.all.forEach(inner);
  else if ('any' in condition) condition.any.forEach(inner);
  else if ('of' in condition) condition.of.forEach(inner);
  else if ('unless' in condition) inner(condition.unless);
  else if ('onOneSide' in condition) inner(condition.onOneSide);
  else if ('sign' in condition && signs !== undefined) inner(signs[condition.sign]);
  else if ('painFellLessThan' in condition && signs !== undefined) into.add('nprs_average');
}

