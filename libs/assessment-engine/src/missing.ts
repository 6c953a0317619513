/**
 * What is not recorded and what it could change: every unanswered item of a factor is put on trial with its strongest
 * answers. Where a single answer changes nothing because other needed families are empty too, the level is told that
 * could be reached if everything still missing spoke for the factor.
 */
import type { Value } from '@stride/clinical';
import type { SideIndex } from './bands';
import type { Findings } from './conditions';
import { scoreFamily, type FamilyResult } from './families';
import { levelFrom, LEVEL_RANK, type Judgement } from './judge';
import type { FamilyItem, PreparedCause } from './prepare';
import type { Level, MissingItem } from './reasoning';

/** The unanswered items of a factor on a side that could change its level there. */
export function missingFor(prepared: PreparedCause, findings: Findings, judgement: Judgement): MissingItem[] {
  const { side } = judgement;
  const trials: { entry: FamilyItem; scope: 0 | 1 | 2; could: Level | null }[] = [];
  for (const entry of prepared.items) {
    for (const scope of scopesOf(entry, side)) {
      const slots = entry.item.slots[scope];
      if (slots.some((slot) => findings.answers.values[slot] !== undefined)) continue;
      trials.push({ entry, scope, could: trial(prepared, findings, judgement, entry, slots) });
    }
  }
  if (trials.length === 0) return [];
  if (trials.some(({ could }) => could === null)) {
    const best = bestReach(prepared, findings, judgement, trials);
    if (LEVEL_RANK[best] > LEVEL_RANK[judgement.level] && best !== 'not_assessed') {
      for (const one of trials) if (one.could === null && isNeeded(prepared, judgement.families, one.entry)) one.could = best;
    }
  }
  return trials.flatMap(({ entry, scope, could }) =>
    could === null ? [] : [{ test: entry.item.code, side: !entry.item.sided || scope === 2 ? null : scope === 0 ? 'left' : 'right', couldBecome: could }],
  );
}

function scopesOf(entry: FamilyItem, side: SideIndex): readonly (0 | 1 | 2)[] {
  if (!entry.item.sided) return [2];
  return side === -1 ? [0, 1] : [side];
}

/** The most telling level that one answer alone could lead to, or null when none changes the level. */
function trial(prepared: PreparedCause, findings: Findings, judgement: Judgement, entry: FamilyItem, slots: readonly number[]): Level | null {
  let could: Level | null = null;
  for (const value of entry.extremes) {
    const level = withAnswer(findings, slots, value, () => rejudge(prepared, findings, judgement, [entry.item.code]));
    if (level !== judgement.level && (could === null || LEVEL_RANK[level] > LEVEL_RANK[could])) could = level;
  }
  return could;
}

function bestReach(prepared: PreparedCause, findings: Findings, judgement: Judgement, trials: readonly { entry: FamilyItem; scope: 0 | 1 | 2 }[]): Level {
  const before: [slot: number, value: Value | undefined][] = [];
  for (const { entry, scope } of trials) {
    for (const slot of entry.item.slots[scope]) {
      before.push([slot, findings.answers.values[slot]]);
      findings.answers.values[slot] = entry.extremes[0];
    }
  }
  const level = rejudge(prepared, findings, judgement, [...prepared.dependents.keys()]);
  for (const [slot, value] of before) findings.answers.values[slot] = value;
  return level;
}

function withAnswer<T>(findings: Findings, slots: readonly number[], value: Value, run: () => T): T {
  const { values } = findings.answers;
  for (const slot of slots) values[slot] = value;
  const result = run();
  for (const slot of slots) values[slot] = undefined;
  return result;
}

function rejudge(prepared: PreparedCause, findings: Findings, judgement: Judgement, codes: readonly string[]): Level {
  const families: FamilyResult[] = [...judgement.families];
  const touched = new Set(codes.flatMap((code) => prepared.dependents.get(code) ?? []));
  for (const index of touched) {
    const family = prepared.families[index];
    if (family !== undefined) families[index] = scoreFamily(family, findings, judgement.side);
  }
  return levelFrom(prepared, findings, judgement.side, families).level;
}

/** Whether the item belongs to a family without which the factor is not covered. */
function isNeeded(prepared: PreparedCause, families: readonly FamilyResult[], entry: FamilyItem): boolean {
  return prepared.families.some(({ family, items }, index) => {
    const needs = family.needs ?? (prepared.cause.coveredByAnyOf?.includes(family.id) === true ? 1 : 0);
    return needs > 0 && (families[index]?.recorded ?? 0) < needs && items.some(({ item }) => item.code === entry.item.code);
  });
}
