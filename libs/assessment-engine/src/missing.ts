/**
 * What is not recorded and what it could change: every unanswered item of a factor is put on trial with its strongest
 * answers. Where a single answer changes nothing because other needed families are empty too, the level is told that
 * could be reached if everything still missing spoke for the factor.
 */
import type { Value } from '@stride/clinical';
import type { SideIndex } from './bands';
import type { Findings } from './conditions';
import { scoreFamily, scoreWith, scoreWithPoints, type FamilyResult } from './families';
import { isMeasured, LEVEL_RANK, verdictOf, type Judgement } from './judge';
import type { FamilyItem, PreparedCause } from './prepare-causes';
import type { Level, MissingItem } from './reasoning';

/** The level that one family's result led to. */
interface SeenLevel {
  score: number | null;
  recorded: number;
  level: Level;
}

/** A judgement whose missing answers are put on trial. */
interface Bench {
  prepared: PreparedCause;
  findings: Findings;
  judgement: Judgement;
  /** The side is measured already: no answer makes it so. */
  measured: boolean;
  /** By the family's position. */
  seen: (SeenLevel[] | undefined)[];
}

/** The unanswered items of a factor on a side that could change its level there. */
export function missingFor(prepared: PreparedCause, findings: Findings, judgement: Judgement): MissingItem[] {
  const { side } = judgement;
  const bench: Bench = { prepared, findings, judgement, measured: isMeasured(prepared, findings, side), seen: [] };
  const trials: { entry: FamilyItem; scope: 0 | 1 | 2; could: Level | null }[] = [];
  for (const entry of prepared.items) {
    for (const scope of scopesOf(entry, side)) {
      const slots = entry.item.slots[scope];
      if (slots.some((slot) => findings.answers.values[slot] !== undefined)) continue;
      trials.push({ entry, scope, could: trial(bench, entry, slots) });
    }
  }
  if (trials.length === 0) return [];
  const waiting = trials.filter(({ could, entry }) => could === null && isNeeded(prepared, judgement.families, entry));
  if (waiting.length > 0) {
    const best = bestReach(bench, trials);
    if (LEVEL_RANK[best] > LEVEL_RANK[judgement.level] && best !== 'not_assessed') for (const one of waiting) one.could = best;
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
function trial(bench: Bench, entry: FamilyItem, slots: readonly number[]): Level | null {
  const { prepared, findings, judgement } = bench;
  const { values } = findings.answers;
  const touched = prepared.dependents.get(entry.item.code) ?? [];
  const only = touched[0];
  // Where no gate reads the answer itself the level follows from the scores alone, and the answer need not be put in.
  const byScore = only !== undefined && touched.length === 1 && bench.measured && !prepared.readByGates.has(entry.item.code);
  const certain = byScore ? certainResults(bench, entry, only) : null;
  let could: Level | null = null;
  for (let extreme = 0; extreme < 2; extreme++) {
    let level: Level;
    if (certain !== null) level = levelByFamily(bench, only ?? 0, certain[extreme === 0 ? 0 : 1]);
    else {
      for (const slot of slots) values[slot] = entry.extremes[extreme === 0 ? 0 : 1];
      level = byScore ? levelByFamily(bench, only, rescored(bench, only, entry.item.code)) : rejudge(prepared, findings, judgement, touched);
      for (const slot of slots) values[slot] = undefined;
    }
    if (level !== judgement.level && (could === null || LEVEL_RANK[level] > LEVEL_RANK[could])) could = level;
  }
  return could;
}

/** The family's results with each extreme of an unanswered item, where its worth is certain. */
function certainResults({ prepared, findings, judgement }: Bench, { item, certain }: FamilyItem, index: number): readonly [FamilyResult, FamilyResult] | null {
  const family = prepared.families[index];
  const totals = judgement.families[index]?.totals ?? null;
  if (certain === null || family === undefined || totals === null || family.joined || !family.additive.has(item.code)) return null;
  return [scoreWithPoints(family, findings, judgement.side, totals, certain[0]), scoreWithPoints(family, findings, judgement.side, totals, certain[1])];
}

function rescored({ prepared, findings, judgement }: Bench, index: number, code: string): FamilyResult {
  const family = prepared.families[index];
  const before = judgement.families[index];
  if (family === undefined || before === undefined) throw new RangeError(`There is no family ${index}.`);
  return scoreWith(family, findings, judgement.side, before, code);
}

function bestReach({ prepared, findings, judgement }: Bench, trials: readonly { entry: FamilyItem; scope: 0 | 1 | 2 }[]): Level {
  const { values } = findings.answers;
  const before: [slot: number, value: Value | undefined][] = [];
  for (const { entry, scope } of trials) {
    for (const slot of entry.item.slots[scope]) {
      before.push([slot, values[slot]]);
      values[slot] = entry.extremes[0];
    }
  }
  const level = rejudge(prepared, findings, judgement, prepared.families.keys());
  for (const [slot, value] of before) values[slot] = value;
  return level;
}

/** The level with the answers as they stand now, the families at `touched` scored anew. */
function rejudge(prepared: PreparedCause, findings: Findings, judgement: Judgement, touched: Iterable<number>): Level {
  const families: FamilyResult[] = [...judgement.families];
  for (const index of touched) {
    const family = prepared.families[index];
    if (family !== undefined) families[index] = scoreFamily(family, findings, judgement.side);
  }
  return verdictOf(prepared, findings, judgement.side, families).level;
}

/** The level where one family alone changes; a result of that family that was seen before leads where it led. */
function levelByFamily({ prepared, findings, judgement, seen }: Bench, index: number, after: FamilyResult): Level {
  const known = (seen[index] ??= []);
  for (const one of known) if (one.score === after.score && one.recorded === after.recorded) return one.level;
  const { families } = judgement;
  const before = families[index] ?? after;
  families[index] = after;
  const { level } = verdictOf(prepared, findings, judgement.side, families);
  families[index] = before;
  known.push({ score: after.score, recorded: after.recorded, level });
  return level;
}

/** Whether the item belongs to a family without which the factor is not covered. */
function isNeeded({ families }: PreparedCause, results: readonly FamilyResult[], { item }: FamilyItem): boolean {
  return families.some(({ needs, codes }, index) => needs > 0 && (results[index]?.recorded ?? 0) < needs && codes.has(item.code));
}
