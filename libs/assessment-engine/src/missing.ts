/**
 * What is not recorded and what it could change: every unanswered item of a factor is put on trial with its strongest
 * answers. A test with sites stays unanswered until all of them are recorded. Where a single answer changes nothing
 * because needed families are empty, `reach` tells what several answers could change together.
 */
import type { Value } from '@stride/clinical';
import { isRecorded } from './answers';
import type { Findings } from './conditions';
import { scoreFamily, scoreWith, scoreWithPoints, type FamilyResult } from './families';
import { isMeasured, verdictOf, type Judgement } from './judge';
import type { PreparedCause, PreparedFamily } from './prepare-causes';
import type { PreparedTrial, Worth } from './prepare-trials';
import { tellReach } from './reach';
import type { Level } from './reasoning';

/** A judgement whose missing answers are put on trial. */
export interface Bench {
  prepared: PreparedCause;
  findings: Findings;
  judgement: Judgement;
  /** The side is measured already: no answer makes it so. */
  measured: boolean;
  /** By the number of the worth: what it could change, once it was tried. */
  tried: (Level | null | undefined)[];
}

/** An item that is not answered, or not at all of its sites, and what its answer could change. */
export interface OpenItem {
  trial: PreparedTrial;
  /** Where nothing is recorded. */
  slots: readonly number[];
  could: Level | null;
  /** Alone it changes nothing, but the factor is not covered without a family that it belongs to. */
  waits: boolean;
  /** What it helps to reach with the other listed answers; looked for where a parent may need it. */
  together: Level | null;
}

/** The unanswered items of a factor on a side that could change its level there. */
export function missingFor(prepared: PreparedCause, findings: Findings, judgement: Judgement): OpenItem[] {
  const { side } = judgement;
  const bench: Bench = { prepared, findings, judgement, measured: isMeasured(prepared, findings, side), tried: [] };
  const open: OpenItem[] = [];
  let someWait = false;
  for (const trial of prepared.trials[side === -1 ? 2 : side]) {
    const slots = openSlots(trial, findings.answers.values);
    // On a side that stays unmeasured nothing is concluded, whatever the answer.
    if (slots.length === 0 || (!bench.measured && !trial.measures)) continue;
    const could = couldChangeTo(bench, trial, slots);
    const waits = could === null && isNeeded(bench, trial);
    if (could === null && !waits) continue;
    open.push({ trial, slots, could, waits, together: null });
    someWait ||= waits;
  }
  if (someWait) tellReach(bench, open);
  return someWait ? open.filter(({ could }) => could !== null) : open;
}

/** The slots that hold no answer: mostly all of them. */
function openSlots({ slots }: PreparedTrial, values: readonly (Value | undefined)[]): readonly number[] {
  for (const slot of slots) if (values[slot] !== undefined) return slots.filter((one) => values[one] === undefined);
  return slots;
}

/** Whether the item belongs to a family without which the factor is not covered. */
function isNeeded({ prepared, judgement }: Bench, { neededBy }: PreparedTrial): boolean {
  for (const index of neededBy) if ((judgement.families[index]?.recorded ?? 0) < (prepared.families[index]?.needs ?? 0)) return true;
  return false;
}

/** The most telling level that one answer alone could lead to, or null when none changes the level. */
function couldChangeTo(bench: Bench, trial: PreparedTrial, slots: readonly number[]): Level | null {
  const isPartial = slots.length < trial.slots.length;
  const fresh = !isPartial && isFresh(bench, trial);
  const worth = bench.prepared.worths[trial.worth];
  if (worth === undefined || !fresh) {
    const could = moreTelling(bench, levelWithAnswer(bench, trial, slots, trial.extremes[0], fresh), levelWithAnswer(bench, trial, slots, trial.extremes[1], fresh));
    return isPartial && could === null ? betweenExtremes(bench, trial, slots) : could;
  }
  const known = bench.tried[trial.worth];
  return known === undefined ? (bench.tried[trial.worth] = moreTelling(bench, levelWithWorth(bench, worth, 0), levelWithWorth(bench, worth, 1))) : known;
}

/** Beside the sites that are recorded another answer than the strongest may count: one loose level among stiff ones. */
function betweenExtremes(bench: Bench, trial: PreparedTrial, slots: readonly number[]): Level | null {
  for (const word of trial.item.words) {
    const level = levelWithAnswer(bench, trial, slots, word, false);
    if (level !== bench.judgement.level) return level;
  }
  return null;
}

/** In a midline factor an item of two sides may be answered on one already: it then adds nothing, but is read anew. */
function isFresh({ findings, judgement }: Bench, { item }: PreparedTrial): boolean {
  return judgement.side !== -1 || !item.sided || !isRecorded(findings.answers, item, 2);
}

function moreTelling({ judgement }: Bench, most: Level, least: Level): Level | null {
  if (most !== judgement.level) return most;
  return least === judgement.level ? null : least;
}

/** The level with an answer that is worth the same in every case: its points are added, it need not be put in. */
function levelWithWorth(bench: Bench, { family: at, extremes }: Worth, extreme: 0 | 1): Level {
  const { prepared, findings, judgement } = bench;
  const family = prepared.families[at];
  const before = judgement.families[at];
  if (family === undefined || before === undefined) return judgement.level;
  return levelByFamily(bench, at, before.totals === null ? before : scoreWithPoints(family, findings, judgement.side, before.totals, extremes[extreme]));
}

/** The level with an answer put in wherever there is none. */
function levelWithAnswer(bench: Bench, trial: PreparedTrial, slots: readonly number[], answer: Value, fresh: boolean): Level {
  const { prepared, findings, judgement } = bench;
  const { values } = findings.answers;
  for (const slot of slots) values[slot] = answer;
  const family = prepared.families[trial.only];
  const level = family === undefined ? rejudge(prepared, findings, judgement, trial.touched, true) : levelByFamily(bench, trial.only, rescored(bench, trial, family, fresh));
  for (const slot of slots) values[slot] = undefined;
  return level;
}

function rescored({ findings, judgement }: Bench, { only, adds }: PreparedTrial, family: PreparedFamily, fresh: boolean): FamilyResult {
  const before = judgement.families[only]?.totals ?? null;
  if (adds === null || before === null || !fresh) return scoreFamily(family, findings, judgement.side);
  return scoreWith(family, findings, judgement.side, before, adds);
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

/** The level where one family alone changes. */
function levelByFamily({ prepared, findings, judgement }: Bench, index: number, after: FamilyResult): Level {
  const { families } = judgement;
  const before = families[index] ?? after;
  families[index] = after;
  const { level } = verdictOf(prepared, findings, judgement.side, families, true);
  families[index] = before;
  return level;
}
