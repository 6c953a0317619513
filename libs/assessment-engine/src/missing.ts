/**
 * What is not recorded and what it could change: every unanswered item of a factor is put on trial with its strongest
 * answers. Where a single answer changes nothing because other needed families are empty too, the level is told that
 * could be reached if everything still missing spoke for the factor.
 */
import type { Value } from '@stride/clinical';
import { isRecorded } from './answers';
import type { Findings } from './conditions';
import { scoreFamily, scoreWith, scoreWithPoints, type FamilyResult } from './families';
import { isMeasured, LEVEL_RANK, verdictOf, type Judgement } from './judge';
import type { PreparedCause, PreparedFamily } from './prepare-causes';
import type { PreparedTrial } from './prepare-trials';
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
  /** By the number of the worth: what it could change, once it was tried. */
  tried: (Level | null | undefined)[];
}

/** An item that nobody has answered, and what its answer alone could change. */
interface OpenItem {
  trial: PreparedTrial;
  could: Level | null;
}

/** The unanswered items of a factor on a side that could change its level there. */
export function missingFor(prepared: PreparedCause, findings: Findings, judgement: Judgement): MissingItem[] {
  const { side } = judgement;
  const bench: Bench = { prepared, findings, judgement, measured: isMeasured(prepared, findings, side), seen: [], tried: [] };
  const open: OpenItem[] = [];
  let isWaiting = false;
  for (const trial of prepared.trials[side === -1 ? 2 : side]) {
    if (isAnswered(trial, findings.answers.values)) continue;
    const could = couldChangeTo(bench, trial);
    open.push({ trial, could });
    isWaiting ||= could === null && isNeeded(bench, trial);
  }
  if (isWaiting) tellBestReach(bench, open);
  const missing: MissingItem[] = [];
  for (const { trial, could } of open) if (could !== null) missing.push({ test: trial.item.code, side: trial.side, couldBecome: could });
  return missing;
}

function isAnswered({ slots }: PreparedTrial, values: readonly (Value | undefined)[]): boolean {
  for (const slot of slots) if (values[slot] !== undefined) return true;
  return false;
}

/** Whether the item belongs to a family without which the factor is not covered. */
function isNeeded({ prepared, judgement }: Bench, { neededBy }: PreparedTrial): boolean {
  for (const index of neededBy) if ((judgement.families[index]?.recorded ?? 0) < (prepared.families[index]?.needs ?? 0)) return true;
  return false;
}

/** The most telling level that one answer alone could lead to, or null when none changes the level. */
function couldChangeTo(bench: Bench, trial: PreparedTrial): Level | null {
  // On a side that stays unmeasured nothing is concluded, whatever the answer.
  if (!bench.measured && !trial.measures) return null;
  const fresh = isFresh(bench, trial);
  if (trial.worth === -1 || !fresh) return moreTelling(bench, levelWithAnswer(bench, trial, 0, fresh), levelWithAnswer(bench, trial, 1, fresh));
  const known = bench.tried[trial.worth];
  if (known !== undefined) return known;
  return (bench.tried[trial.worth] = moreTelling(bench, levelWithWorth(bench, trial.worth, 0), levelWithWorth(bench, trial.worth, 1)));
}

/** In a midline factor an item of two sides may be answered on one already: it then adds nothing, but is read anew. */
function isFresh({ findings, judgement }: Bench, { item }: PreparedTrial): boolean {
  return judgement.side !== -1 || !item.sided || !isRecorded(findings.answers, item, 2);
}

function moreTelling({ judgement }: Bench, most: Level, least: Level): Level | null {
  if (most === judgement.level) return least === judgement.level ? null : least;
  return least === judgement.level || LEVEL_RANK[most] >= LEVEL_RANK[least] ? most : least;
}

/** The level with an answer that is worth the same in every case: its points are added, it need not be put in. */
function levelWithWorth(bench: Bench, number: number, extreme: 0 | 1): Level {
  const { prepared, findings, judgement } = bench;
  const worth = prepared.worths[number];
  const family = worth === undefined ? undefined : prepared.families[worth.family];
  const before = worth === undefined ? undefined : judgement.families[worth.family];
  if (worth === undefined || family === undefined || before === undefined) throw new RangeError(`There is no worth ${number}.`);
  const after = before.totals === null ? before : scoreWithPoints(family, findings, judgement.side, before.totals, worth.extremes[extreme]);
  return levelByFamily(bench, worth.family, after);
}

/** The level with an answer put in. */
function levelWithAnswer(bench: Bench, trial: PreparedTrial, extreme: 0 | 1, fresh: boolean): Level {
  const { prepared, findings, judgement } = bench;
  const { values } = findings.answers;
  for (const slot of trial.slots) values[slot] = trial.extremes[extreme];
  const family = prepared.families[trial.only];
  const level = family === undefined ? rejudge(prepared, findings, judgement, trial.touched, true) : levelByFamily(bench, trial.only, rescored(bench, trial, family, fresh));
  for (const slot of trial.slots) values[slot] = undefined;
  return level;
}

function rescored({ findings, judgement }: Bench, { only, adds }: PreparedTrial, family: PreparedFamily, fresh: boolean): FamilyResult {
  const before = judgement.families[only]?.totals ?? null;
  if (adds === null || before === null || !fresh) return scoreFamily(family, findings, judgement.side);
  return scoreWith(family, findings, judgement.side, before, adds);
}

/** Tells every needed item that changes nothing alone what all that is missing could reach together. */
function tellBestReach(bench: Bench, open: readonly OpenItem[]): void {
  const { prepared, findings, judgement } = bench;
  const { values } = findings.answers;
  for (const { trial } of open) for (const slot of trial.slots) values[slot] = trial.extremes[0];
  const best = rejudge(prepared, findings, judgement, prepared.families.keys(), isMeasured(prepared, findings, judgement.side));
  for (const { trial } of open) for (const slot of trial.slots) values[slot] = undefined;
  if (best === 'not_assessed' || LEVEL_RANK[best] <= LEVEL_RANK[judgement.level]) return;
  for (const item of open) if (item.could === null && isNeeded(bench, item.trial)) item.could = best;
}

/** The level with the answers as they stand now, the families at `touched` scored anew. */
export function rejudge(prepared: PreparedCause, findings: Findings, judgement: Judgement, touched: Iterable<number>, measured: boolean): Level {
  const families: FamilyResult[] = [...judgement.families];
  for (const index of touched) {
    const family = prepared.families[index];
    if (family !== undefined) families[index] = scoreFamily(family, findings, judgement.side);
  }
  return verdictOf(prepared, findings, judgement.side, families, measured).level;
}

/** The level where one family alone changes; a result of that family that was seen before leads where it led. */
function levelByFamily({ prepared, findings, judgement, seen }: Bench, index: number, after: FamilyResult): Level {
  const known = (seen[index] ??= []);
  for (const one of known) if (one.score === after.score && one.recorded === after.recorded) return one.level;
  const { families } = judgement;
  const before = families[index] ?? after;
  families[index] = after;
  const { level } = verdictOf(prepared, findings, judgement.side, families, true);
  families[index] = before;
  known.push({ score: after.score, recorded: after.recorded, level });
  return level;
}
