/**
 * Scores one family of findings: adds what its recorded items are worth, applies the rules that join several items,
 * and clamps the sum. A family of which nothing is recorded has no score: null, never 0.
 */
import type { Band } from '@stride/clinical';
import { isRecorded } from './answers';
import { cutoffOf, satisfying, type SideIndex } from './bands';
import { becauseOf, truthOf, type Findings } from './conditions';
import { ageEvidence, evidenceAt } from './evidence';
import type { FamilyItem, PreparedFamily, PreparedWeight } from './prepare';
import type { Evidence } from './reasoning';

export interface FamilyResult {
  score: number | null;
  /** How many items are recorded. */
  recorded: number;
}

/**
 * The family's score on a side. When `collect` is given, every item used is put there with its points; only then are
 * reasons built, so that "what could still change" can score many answers cheaply.
 */
export function scoreFamily(prepared: PreparedFamily, findings: Findings, side: SideIndex, collect?: Evidence[]): FamilyResult {
  const { family, rule } = prepared;
  const { answers } = findings;
  if (family.ages !== undefined && (answers.ageYears < family.ages[0] || answers.ageYears > family.ages[1])) return { score: null, recorded: 0 };
  if (family.onlyWithAnswer !== undefined) {
    const key = findings.prepared.items.get(family.onlyWithAnswer);
    if (key === undefined || !isRecorded(answers, key, 2)) return { score: null, recorded: 0 };
  }

  let recorded = 0;
  let positive = 0;
  let negative = 0;
  let speaksFor = false;
  const groups = new Map<string, number>();
  const used: Evidence[] = [];

  for (const entry of prepared.items) {
    if (!itemRecorded(entry, findings, side)) continue;
    recorded++;
    for (const weight of entry.weights) {
      const points = pointsOf(entry, weight, findings, side, rule, collect === undefined ? undefined : used);
      if (points > 0) speaksFor = true;
      const group = weight.weight.group;
      if (group === undefined) {
        if (points > 0) positive += points;
        else negative += points;
      } else {
        const before = groups.get(group) ?? 0;
        if (Math.abs(points) > Math.abs(before)) groups.set(group, points);
      }
    }
  }
  for (const points of groups.values()) {
    if (points > 0) positive += points;
    else negative += points;
  }
  if (family.ageBands !== undefined) {
    recorded++;
    const band = family.ageBands.find((candidate) => ageIn(candidate, answers.ageYears));
    const points = band?.points ?? 0;
    if (points > 0) positive += points;
    else negative += points;
    if (collect !== undefined && band !== undefined) used.push(ageEvidence(answers, points, rule, cutoffOf(band), family.sources));
  }
  if (recorded === 0) return { score: null, recorded: 0 };

  let dropped = false;
  if (family.negativesOnlyWhenNonePositive === true && positive > 0) {
    negative = 0;
    dropped = true;
  }
  let sum = positive + negative;
  if (family.allClear !== undefined && !speaksFor && recorded >= family.allClear.recorded) {
    sum += family.allClear.points;
    if (collect !== undefined) tellAllClear(prepared, findings, side, used);
  }
  for (const joint of family.together ?? []) {
    if (truthOf(joint.when, findings, side) !== true) continue;
    sum += joint.points;
    if (collect !== undefined) tellJoint(used, becauseOf(joint.when, findings, side, rule, joint.sources), joint.points, joint.cutoff);
  }
  for (const joint of family.instead ?? []) {
    if (truthOf(joint.when, findings, side) !== true) continue;
    sum = joint.points;
    if (collect !== undefined) tellJoint(used, becauseOf(joint.when, findings, side, rule, joint.sources), joint.points, joint.cutoff);
  }
  let score = Math.max(family.floor, Math.min(family.cap, sum));
  for (const joint of family.afterCap ?? []) {
    if (truthOf(joint.when, findings, side) !== true) continue;
    score = Math.max(family.floor, score + joint.points);
    if (collect !== undefined) tellJoint(used, becauseOf(joint.when, findings, side, rule, joint.sources), joint.points, joint.cutoff);
  }
  if (collect !== undefined) collect.push(...(dropped ? used.filter((evidence) => evidence.points >= 0) : used));
  return { score: score === 0 ? 0 : score, recorded };
}

function ageIn(band: Band, years: number): boolean {
  return (
    (band.below === undefined || years < band.below) &&
    (band.atMost === undefined || years <= band.atMost) &&
    (band.above === undefined || years > band.above) &&
    (band.atLeast === undefined || years >= band.atLeast)
  );
}

function itemRecorded(entry: FamilyItem, findings: Findings, side: SideIndex): boolean {
  const { item } = entry;
  if (!isRecorded(findings.answers, item, side === -1 ? 2 : side)) return false;
  // A comparison of sides is recorded only when both sides are.
  return entry.weights[0]?.needsOther !== true || (isRecorded(findings.answers, item, 0) && isRecorded(findings.answers, item, 1));
}

function pointsOf(entry: FamilyItem, { weight }: PreparedWeight, findings: Findings, side: SideIndex, rule: string, used: Evidence[] | undefined): number {
  if (weight.when !== undefined && truthOf(weight.when, findings, side) !== true) return 0;
  const slots = entry.item.slots[side === -1 ? 2 : side];
  for (const band of weight.bands) {
    const hits = satisfying(findings.prepared, findings.answers, entry.item, slots, band, side);
    if (hits === null) continue;
    if (used !== undefined) {
      // A band that needs several rows shares its points among them; otherwise the first row speaks for all.
      const rows = band.points !== 0 && band.inEvery !== true && band.inAtLeast !== undefined ? hits.slice(0, band.inAtLeast) : hits.slice(0, 1);
      for (const slot of rows) used.push(evidenceAt(findings.prepared, findings.answers, slot, band.points / rows.length, rule, cutoffOf(band), weight.sources));
    }
    return band.points;
  }
  return 0;
}

function tellAllClear(prepared: PreparedFamily, findings: Findings, side: SideIndex, used: Evidence[]): void {
  const clear = prepared.family.allClear;
  if (clear === undefined) return;
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
