/**
 * Scores one family of findings: adds what its recorded items are worth, applies the rules that join several items,
 * and clamps the sum. A family of which nothing is recorded has no score: null, never 0.
 */
import { isRecorded } from './answers';
import type { SideIndex } from './bands';
import { becauseOf } from './because';
import { within, type Findings } from './conditions';
import { ageEvidence, evidenceAt } from './evidence';
import type { Item } from './prepare';
import type { FamilyItem, ItemPoints, JointRule, PreparedBand, PreparedFamily, PreparedWeight } from './prepare-causes';
import type { Evidence } from './reasoning';

export interface FamilyResult {
  score: number | null;
  /** How many items are recorded. */
  recorded: number;
  /** What the items add up to before the family's own rules; null where the family takes no part. */
  totals: Totals | null;
}
export interface Totals {
  recorded: number;
  positive: number;
  negative: number;
  /** Some item speaks for the factor. */
  speaksFor: boolean;
}

/**
 * The family's score on a side. When `collect` is given, every item used is put there with its points; only then are
 * reasons built, so that "what could still change" can score many answers cheaply.
 */
export function scoreFamily(prepared: PreparedFamily, findings: Findings, side: SideIndex, collect?: Evidence[]): FamilyResult {
  const used = collect === undefined ? undefined : [];
  const totals = takesPart(prepared, findings) ? totalsOf(prepared, findings, side, used) : null;
  return resultFrom(prepared, findings, side, totals, collect, used);
}

/** The family's score with an unanswered item worth these points, in a family that joins nothing. */
export function scoreWithPoints(prepared: PreparedFamily, findings: Findings, side: SideIndex, totals: Totals, points: ItemPoints): FamilyResult {
  const increased: Totals = {
    recorded: totals.recorded + 1,
    positive: totals.positive + points.positive,
    negative: totals.negative + points.negative,
    speaksFor: totals.speaksFor || points.speaksFor,
  };
  return resultFrom(prepared, findings, side, increased, undefined, undefined);
}

/** The family's score with one more answer, of an additive item of which nothing was recorded in `before`. */
export function scoreWith(prepared: PreparedFamily, findings: Findings, side: SideIndex, before: Totals, entry: FamilyItem): FamilyResult {
  const { recorded, positive, negative, speaksFor } = before;
  const totals: Totals = { recorded, positive, negative, speaksFor };
  addItem(prepared, entry, findings, side, totals, NO_GROUPS, undefined);
  return resultFrom(prepared, findings, side, totals, undefined, undefined);
}

const NO_GROUPS = new Map<string, number>();

function takesPart({ ages, onlyWithAnswer }: PreparedFamily, { answers }: Findings): boolean {
  if (ages !== null && (answers.ageYears < ages[0] || answers.ageYears > ages[1])) return false;
  return onlyWithAnswer === null || isRecorded(answers, onlyWithAnswer, 2);
}

function totalsOf(prepared: PreparedFamily, findings: Findings, side: SideIndex, used: Evidence[] | undefined): Totals {
  const { ageBands, rule } = prepared;
  const totals: Totals = { recorded: 0, positive: 0, negative: 0, speaksFor: false };
  const groups = prepared.grouped ? new Map<string, number>() : NO_GROUPS;
  for (const entry of prepared.items) if (itemRecorded(entry, findings, side)) addItem(prepared, entry, findings, side, totals, groups, used);
  if (prepared.grouped) {
    for (const points of groups.values()) addPoints(totals, points);
    if (used !== undefined) tellGroupsOnce(prepared, groups, used);
  }
  if (ageBands !== null) {
    totals.recorded++;
    const { ageYears } = findings.answers;
    const found = ageBands.find(({ band }) => within(band, ageYears));
    addPoints(totals, found?.band.points ?? 0);
    if (used !== undefined && found !== undefined) used.push(ageEvidence(findings.answers, found.band.points, rule, found.cutoff, prepared.family.sources));
  }
  return totals;
}

function addItem(prepared: PreparedFamily, entry: FamilyItem, findings: Findings, side: SideIndex, totals: Totals, groups: Map<string, number>, used: Evidence[] | undefined): void {
  totals.recorded++;
  for (const weight of entry.weights) {
    const points = pointsOf(entry, weight, findings, side, prepared.rule, used);
    if (points > 0) totals.speaksFor = true;
    const { group } = weight;
    if (group === null) addPoints(totals, points);
    else if (Math.abs(points) > Math.abs(groups.get(group) ?? 0)) groups.set(group, points);
  }
}

/** Items of a group speak once: one that is worth what counted is told with its points, the others as worth nothing. */
function tellGroupsOnce({ items }: PreparedFamily, groups: ReadonlyMap<string, number>, used: Evidence[]): void {
  for (const [group, counted] of groups) {
    let isTold = false;
    used.forEach((entry, at) => {
      if (!items.some(({ item, weights }) => item.code === entry.code && weights.some((weight) => weight.group === group))) return;
      if (isTold || entry.points !== counted) used[at] = { ...entry, points: 0 };
      else isTold = true;
    });
  }
}

function addPoints(totals: Totals, points: number): void {
  if (points > 0) totals.positive += points;
  else totals.negative += points;
}

/** Applies the family's own rules to what its items add up to, and clamps the sum. */
function resultFrom(prepared: PreparedFamily, findings: Findings, side: SideIndex, totals: Totals | null, collect: Evidence[] | undefined, used: Evidence[] | undefined): FamilyResult {
  if (totals === null || totals.recorded === 0) return { score: null, recorded: 0, totals };
  const { floor, cap, allClear, together, instead, afterCap } = prepared;
  const { recorded, positive, speaksFor } = totals;
  const dropped = prepared.negativesOnlyWhenNonePositive && positive > 0;
  let sum = dropped ? positive : positive + totals.negative;
  if (allClear !== null && !speaksFor && recorded >= allClear.recorded) {
    sum += allClear.points;
    if (used !== undefined) tellAllClear(allClear, prepared, findings, side, used);
  }
  for (const joint of together) if (jointHolds(joint, prepared, findings, side, used)) sum += joint.points;
  for (const joint of instead) if (jointHolds(joint, prepared, findings, side, used)) sum = joint.points;
  let score = clamp(sum, floor, cap);
  for (const joint of afterCap) if (jointHolds(joint, prepared, findings, side, used)) score = clamp(score + joint.points, floor, cap);
  if (collect !== undefined && used !== undefined) for (const evidence of used) if (!dropped || evidence.points >= 0) collect.push(evidence);
  return { score, recorded, totals };
}

const clamp = (sum: number, floor: number, cap: number): number => (sum > cap ? cap : sum < floor ? floor : sum);

function jointHolds(joint: JointRule, { rule }: PreparedFamily, findings: Findings, side: SideIndex, used: Evidence[] | undefined): boolean {
  if (!joint.holds(findings, side)) return false;
  if (used !== undefined) tellJoint(used, becauseOf(joint.when, findings, side, rule, joint.sources), joint.points, joint.cutoff);
  return true;
}

function itemRecorded(entry: FamilyItem, findings: Findings, side: SideIndex): boolean {
  const { item } = entry;
  if (!isRecorded(findings.answers, item, side === -1 ? 2 : side)) return false;
  return !entry.needsOther || side === -1 || isComparable(item, findings, side);
}

/**
 * A side that is within norm is known not to be low; a measured one says nothing until the other is measured too. Within
 * norm beside it is no figure to compare with: reading the measured side as normal would be a false all-clear.
 */
function isComparable(item: Item, { answers }: Findings, side: 0 | 1): boolean {
  const other = item.slots[side === 0 ? 1 : 0];
  return item.slots[side].some((slot) => answers.byException[slot] === true) || other.some((slot) => answers.values[slot] !== undefined && answers.byException[slot] !== true);
}

function pointsOf(entry: FamilyItem, { when, bands, sources }: PreparedWeight, findings: Findings, side: SideIndex, rule: string, used: Evidence[] | undefined): number {
  if (when !== null && !when(findings, side)) return 0;
  const { answers } = findings;
  const slots = entry.item.slots[side === -1 ? 2 : side];
  if (used === undefined) {
    for (const band of bands) if (band.holds(answers, slots, side)) return band.points;
    return 0;
  }
  for (const band of bands) {
    const rows = band.hits(answers, slots, side);
    if (rows === null) continue;
    for (const slot of mostTelling(rows, findings, band).slice(0, band.rows)) used.push(evidenceAt(findings.prepared, answers, slot, band.points / band.rows, rule, band.cutoff, sources));
    return band.points;
  }
  return 0;
}

/** Of rows that share points the lowest is told first where low is what counts. */
function mostTelling(rows: readonly number[], { answers }: Findings, { fromBelow }: PreparedBand): readonly number[] {
  return fromBelow ? [...rows].sort((a, b) => Number(answers.values[a]) - Number(answers.values[b])) : rows;
}

function tellAllClear(clear: NonNullable<PreparedFamily['allClear']>, prepared: PreparedFamily, findings: Findings, side: SideIndex, used: Evidence[]): void {
  for (const entry of prepared.items) {
    const slot = entry.item.slots[side === -1 ? 2 : side].find((candidate) => findings.answers.values[candidate] !== undefined);
    if (slot === undefined || !itemRecorded(entry, findings, side)) continue;
    remove(used, evidenceAt(findings.prepared, findings.answers, slot, 0, prepared.rule, '', []));
    used.push(evidenceAt(findings.prepared, findings.answers, slot, clear.points, prepared.rule, `none of ${clear.recorded} or more speaks for it`, clear.sources));
  }
}

/** A rule that joins several answers replaces what each of them would have been told as alone. */
function tellJoint(used: Evidence[], because: readonly Evidence[], points: number, cutoff: string): void {
  for (const evidence of because) {
    remove(used, evidence);
    used.push({ ...evidence, points, cutoff });
  }
}

function remove(used: Evidence[], like: Evidence): void {
  const at = used.findIndex((entry) => entry.code === like.code && entry.side === like.side && entry.site === like.site && entry.points === 0);
  if (at >= 0) used.splice(at, 1);
}
