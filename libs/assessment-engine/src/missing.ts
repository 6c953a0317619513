/**
 * What is not recorded and what it could change: every unanswered item of a factor is put on trial with its strongest
 * answers. A test with sites stays unanswered until all of them are recorded. Where a single answer changes nothing
 * because needed families are empty, `reach` tells what several answers could change together.
 */
import type { Value } from '@stride/clinical';
import { isRecorded } from './answers';
import type { Findings } from './conditions';
import { scoreFamily, scoreWith, scoreWithPoints, type FamilyResult } from './families';
import { isMeasured, LEVEL_RANK, verdictOf, type Judgement } from './judge';
import type { PreparedCause, PreparedFamily } from './prepare-causes';
import type { PreparedTrial } from './prepare-trials';
import { tellReach } from './reach';
import type { Level } from './reasoning';

/** The level that one family's result led to. */
interface SeenLevel {
  score: number | null;
  recorded: number;
  level: Level;
}

/** A judgement whose missing answers are put on trial. */
export interface Bench {
  prepared: PreparedCause;
  findings: Findings;
  judgement: Judgement;
  /** The side is measured already: no answer makes it so. */
  measured: boolean;
  /** By the family's position. */
  seen: (SeenLevel[] | undefined)[];
  /** By the family's position: no answer that speaks through it alone can change the level. */
  settled: (boolean | undefined)[];
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
  const bench: Bench = { prepared, findings, judgement, measured: isMeasured(prepared, findings, side), seen: [], settled: [], tried: [] };
  const open: OpenItem[] = [];
  let someWait = false;
  for (const trial of prepared.trials[side === -1 ? 2 : side]) {
    const settled = isSettled(bench, trial.only);
    if (settled && !isNeeded(bench, trial)) continue;
    const slots = openSlots(trial, findings.answers.values);
    // On a side that stays unmeasured nothing is concluded, whatever the answer.
    if (slots.length === 0 || (!bench.measured && !trial.measures)) continue;
    const could = settled ? null : couldChangeTo(bench, trial, slots);
    const waits = could === null && isNeeded(bench, trial);
    if (could === null && !waits) continue;
    open.push({ trial, slots, could, waits, together: null });
    someWait ||= waits;
  }
  if (someWait) tellReach(bench, open);
  return someWait ? open.filter(({ could }) => could !== null) : open;
}

/** The slots that hold no answer: mostly all of them or none. */
function openSlots({ slots }: PreparedTrial, values: readonly (Value | undefined)[]): readonly number[] {
  let open = 0;
  for (const slot of slots) if (values[slot] === undefined) open++;
  return open === slots.length ? slots : open === 0 ? NO_SLOTS : slots.filter((slot) => values[slot] === undefined);
}
const NO_SLOTS: readonly number[] = [];

/** Whether the item belongs to a family without which the factor is not covered. */
function isNeeded({ prepared, judgement }: Bench, { neededBy }: PreparedTrial): boolean {
  for (const index of neededBy) if ((judgement.families[index]?.recorded ?? 0) < (prepared.families[index]?.needs ?? 0)) return true;
  return false;
}

/** Whether the level is certain to stay whatever is answered through this family alone, so that no trial is needed. */
function isSettled({ prepared, judgement, settled }: Bench, only: number): boolean {
  return only !== -1 && (settled[only] ??= cannotChange(prepared, judgement, only));
}

/**
 * Even with all that the family can give the factor stays below possible, and an answer there does not cover it. One
 * answer more never uncovers a factor.
 */
function cannotChange(prepared: PreparedCause, judgement: Judgement, only: number): boolean {
  const { level, families } = judgement;
  const family = prepared.families[only];
  if (family === undefined || prepared.alsoPossible !== null || (level !== 'unlikely' && level !== 'not_assessed')) return false;
  let most = family.cap;
  for (let index = 0; index < families.length; index++) if (index !== only) most += families[index]?.score ?? 0;
  if (most >= prepared.possibleAt || most >= prepared.likelyAt) return false;
  if (level === 'unlikely') return true;
  return prepared.coveredByAny ? !family.covers : lacksOther(prepared, families, only);
}

/** Whether a needed family besides this one is not recorded enough. */
function lacksOther(prepared: PreparedCause, families: readonly FamilyResult[], only: number): boolean {
  for (let index = 0; index < families.length; index++) if (index !== only && (families[index]?.recorded ?? 0) < (prepared.families[index]?.needs ?? 0)) return true;
  return false;
}

/** The most telling level that one answer alone could lead to, or null when none changes the level. */
function couldChangeTo(bench: Bench, trial: PreparedTrial, slots: readonly number[]): Level | null {
  const { tried } = bench;
  const isPartial = slots.length < trial.slots.length;
  const fresh = !isPartial && isFresh(bench, trial);
  if (trial.worth === -1 || !fresh) {
    const could = moreTelling(bench, levelWithAnswer(bench, trial, slots, trial.extremes[0], fresh), levelWithAnswer(bench, trial, slots, trial.extremes[1], fresh));
    return isPartial && could === null ? betweenExtremes(bench, trial, slots) : could;
  }
  const known = tried[trial.worth];
  if (known !== undefined) return known;
  return (tried[trial.worth] = moreTelling(bench, levelWithWorth(bench, trial.worth, 0), levelWithWorth(bench, trial.worth, 1)));
}

/** Beside the sites that are recorded another answer than the strongest may count: one loose level among stiff ones. */
function betweenExtremes(bench: Bench, trial: PreparedTrial, slots: readonly number[]): Level | null {
  for (const word of trial.item.words) {
    if (word === trial.extremes[0] || word === trial.extremes[1]) continue;
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
