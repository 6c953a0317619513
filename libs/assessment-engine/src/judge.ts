/**
 * Judges one contributing factor on one side: sums the families, applies coverage, gates and conflict, and gives the
 * level. Capped evidence points, as the clinical specification lays them down; never a probability.
 */
import type { Cause } from '@stride/clinical';
import { isRecorded } from './answers';
import type { SideIndex } from './bands';
import { truthOf, type Findings } from './conditions';
import { scoreFamily, type FamilyResult } from './families';
import type { PreparedCause } from './prepare';
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

/** Judges a factor on a side; with `evidence`, every item used is told. */
export function judge(prepared: PreparedCause, findings: Findings, side: SideIndex, evidence: boolean): Judgement {
  const collected: Evidence[] = [];
  const families = prepared.families.map((family) => scoreFamily(family, findings, side, evidence ? collected : undefined));
  return { ...levelFrom(prepared, findings, side, families), evidence: collected };
}

/** The level that follows from family scores; reads the gates again, because answers may have been put on trial. */
export function levelFrom(prepared: PreparedCause, findings: Findings, side: SideIndex, families: FamilyResult[]): Omit<Judgement, 'evidence'> {
  const { cause } = prepared;
  let score = 0;
  let positive = 0;
  let negative = 0;
  for (const { score: points } of families) {
    if (points === null) continue;
    score += points;
    if (points > 0) positive += points;
    else negative += points;
  }
  const local = withFamilies(findings, prepared, families);
  const conflict = positive >= CONFLICT_FOR && negative <= CONFLICT_AGAINST && score >= cause.possibleAt;
  const judged = { side, score, conflict, families, capNote: null as string | null };

  if (side !== -1 && !prepared.measuredBy.some((item) => isRecorded(findings.answers, item, side))) {
    return { ...judged, level: 'not_assessed', limitedData: false };
  }
  const covered = isCovered(cause, prepared, families);
  const mayBePossible =
    (score >= cause.possibleAt && (cause.gatePossible === undefined || truthOf(cause.gatePossible, local, side) === true)) ||
    (cause.alsoPossible !== undefined && truthOf(cause.alsoPossible, local, side) === true);
  const mayBeLikely =
    score >= cause.likelyAt && (cause.gateLikely === undefined || truthOf(cause.gateLikely, local, side) === true) && !(conflict && cause.conflictLowers);

  if (!covered) {
    if (mayBePossible && cause.coveredByAnyOf === undefined) return { ...judged, level: 'possible', limitedData: cause.neverLimited !== true };
    return { ...judged, level: 'not_assessed', limitedData: false };
  }
  if (mayBeLikely) {
    const cap = cause.capsAtPossible;
    if (cap !== undefined && truthOf(cap.when, local, side) === true) return { ...judged, level: 'possible', limitedData: false, capNote: cap.note };
    return { ...judged, level: 'likely', limitedData: false };
  }
  return { ...judged, level: mayBePossible ? 'possible' : 'unlikely', limitedData: false };
}

function isCovered(cause: Cause, prepared: PreparedCause, families: readonly FamilyResult[]): boolean {
  const anyOf = cause.coveredByAnyOf;
  if (anyOf !== undefined) return prepared.families.some(({ family }, index) => anyOf.includes(family.id) && families[index]?.score != null);
  return prepared.families.every(({ family }, index) => {
    const result = families[index];
    return family.needs === undefined || (result !== undefined && result.score !== null && result.recorded >= family.needs);
  });
}

/** The same findings, with the families of this factor readable by its gates and notes. */
export function withFamilies(findings: Findings, prepared: PreparedCause, families: readonly FamilyResult[]): Findings {
  return {
    ...findings,
    family: (id) => {
      const index = prepared.families.findIndex(({ family }) => family.id === id);
      return families[index]?.score ?? null;
    },
  };
}
