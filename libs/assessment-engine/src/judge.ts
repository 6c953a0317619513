/**
 * Judges one contributing factor on one side: sums the families, applies coverage, gates and conflict, and gives the
 * level. Capped evidence points, as the clinical specification lays them down; never a probability.
 */
import { isRecorded } from './answers';
import type { SideIndex } from './bands';
import type { Findings } from './conditions';
import { scoreFamily, type FamilyResult } from './families';
import type { PreparedCause } from './prepare-causes';
import type { Evidence, Level } from './reasoning';

/** From this sum of positive families and this sum of negative ones, the findings contradict each other. */
const CONFLICT_FOR = 3;
const CONFLICT_AGAINST = -2;

export interface Judgement {
  side: SideIndex;
  level: Level;
  score: number;
  limitedData: boolean;
  conflict: boolean;
  families: FamilyResult[];
  evidence: Evidence[];
  capNote: string | null;
}

/** The order of levels: a factor that was not assessed outranks one that is unlikely, so that silence never reassures. */
export const LEVEL_RANK: Record<Level, number> = { likely: 3, possible: 2, not_assessed: 1, unlikely: 0 };

/** The higher of two levels, in that order. */
export const higher = (one: Level, other: Level): Level => (LEVEL_RANK[other] > LEVEL_RANK[one] ? other : one);

/** What the family scores and gates lead to. */
export interface Verdict {
  level: Level;
  limitedData: boolean;
  /** Held at possible by the factor's cap. */
  capped: boolean;
}
const verdict = (level: Level, limitedData = false, capped = false): Verdict => ({ level, limitedData, capped });
const NOT_ASSESSED = verdict('not_assessed');
const UNLIKELY = verdict('unlikely');
const POSSIBLE = verdict('possible');
const POSSIBLE_WITH_LIMITED_DATA = verdict('possible', true);
const POSSIBLE_BY_CAP = verdict('possible', false, true);
const LIKELY = verdict('likely');

/** Judges a factor on a side, and tells every item used. */
export function judge(prepared: PreparedCause, findings: Findings, side: SideIndex): Judgement {
  const evidence: Evidence[] = [];
  const families = prepared.families.map((family) => scoreFamily(family, findings, side, evidence));
  const { level, limitedData, capped } = verdictOf(prepared, findings, side, families, isMeasured(prepared, findings, side));
  const { score, conflict } = sumOf(prepared, families);
  return { side, level, score, limitedData, conflict, families, evidence, capNote: capped ? prepared.capNote : null };
}

/** The level that follows from family scores on a side that is measured; reads the gates again, because answers may have been put on trial. */
export function verdictOf(prepared: PreparedCause, findings: Findings, side: SideIndex, families: readonly FamilyResult[], measured: boolean): Verdict {
  if (!measured) return NOT_ASSESSED;
  findings.judged = { families: prepared.families, results: families };
  const result = decide(prepared, findings, side, families);
  findings.judged = null;
  return result;
}

function decide(prepared: PreparedCause, findings: Findings, side: SideIndex, families: readonly FamilyResult[]): Verdict {
  const { possibleAt, likelyAt, gatePossible, alsoPossible, gateLikely, capped } = prepared;
  const { score, conflict } = sumOf(prepared, families);
  const mayBePossible =
    (score >= possibleAt && (gatePossible === null || gatePossible(findings, side))) || (alsoPossible !== null && alsoPossible(findings, side));
  if (!isCovered(prepared, families)) {
    if (!mayBePossible || prepared.coveredByAny) return NOT_ASSESSED;
    return prepared.neverLimited ? POSSIBLE : POSSIBLE_WITH_LIMITED_DATA;
  }
  const mayBeLikely = score >= likelyAt && (gateLikely === null || gateLikely(findings, side)) && !(conflict && prepared.conflictLowers);
  if (!mayBeLikely) return mayBePossible ? POSSIBLE : UNLIKELY;
  return capped !== null && capped(findings, side) ? POSSIBLE_BY_CAP : LIKELY;
}

/** The factor's score, and whether its families contradict each other. */
function sumOf({ possibleAt }: PreparedCause, families: readonly FamilyResult[]): { score: number; conflict: boolean } {
  let positive = 0;
  let negative = 0;
  for (const { score } of families) {
    if (score === null) continue;
    if (score > 0) positive += score;
    else negative += score;
  }
  const score = positive + negative;
  return { score, conflict: positive >= CONFLICT_FOR && negative <= CONFLICT_AGAINST && score >= possibleAt };
}

/** Whether anything that measures the side is recorded there; a midline factor has no side to measure. */
export function isMeasured(prepared: PreparedCause, findings: Findings, side: SideIndex): boolean {
  if (side === -1) return true;
  for (const item of prepared.measuredBy) if (isRecorded(findings.answers, item, side)) return true;
  return false;
}

function isCovered({ families, coveredByAny }: PreparedCause, results: readonly FamilyResult[]): boolean {
  for (let index = 0; index < families.length; index++) {
    const family = families[index];
    const result = results[index];
    if (family === undefined || result === undefined) continue;
    if (coveredByAny) {
      if (family.covers && result.score !== null) return true;
    } else if (family.needs > 0 && (result.score === null || result.recorded < family.needs)) return false;
  }
  return !coveredByAny;
}

/** Runs `read` with the families of this factor readable by its gates and notes. */
export function withFamilies<T>(findings: Findings, prepared: PreparedCause, results: readonly FamilyResult[], read: () => T): T {
  findings.judged = { families: prepared.families, results };
  const result = read();
  findings.judged = null;
  return result;
}
