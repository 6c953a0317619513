/**
 * Explains a conclusion the long way: every family with every item used, also those worth nothing, how the sum came
 * about, and which condition decided the level.
 */
import type { Catalogue, CauseRef } from '@stride/clinical';
import { conditionHolds } from './conditions';
import { withFamilies } from './judge';
import { reasonWithTrace } from './reason';
import type { AssessmentCase, CauseSide, Evidence, Level } from './reasoning';

export interface FamilyExplanation {
  id: string;
  title: string;
  floor: number;
  cap: number;
  score: number | null;
  needed: boolean;
  items: readonly Evidence[];
}
export interface SideExplanation {
  side: CauseSide;
  level: Level;
  score: number;
  possibleAt: number;
  likelyAt: number;
  covered: boolean;
  conflict: boolean;
  families: readonly FamilyExplanation[];
  /** Why the level is what it is, in one sentence. */
  sentence: string;
}

/** How one factor came to its level, side by side; an empty list for a parent, whose subtypes explain it. */
export function explain(catalogue: Catalogue, input: AssessmentCase, ref: CauseRef): SideExplanation[] {
  const { results, findings } = reasonWithTrace(catalogue, input);
  const result = results.get(ref);
  const prepared = findings.prepared.causes.get(ref);
  if (result === undefined || prepared === undefined) return [];
  const { cause } = prepared;
  return result.judgements.map((judgement) => {
    const families = prepared.families.map(({ family, rule }, index) => ({
      id: family.id,
      title: family.title,
      floor: family.floor,
      cap: family.cap,
      score: judgement.families[index]?.score ?? null,
      needed: family.needs !== undefined,
      items: judgement.evidence.filter((entry) => entry.rule === rule),
    }));
    const covered = prepared.families.every(({ family }, index) => family.needs === undefined || (judgement.families[index]?.recorded ?? 0) >= family.needs);
    const { gateLikely } = cause;
    const gate = gateLikely === undefined || withFamilies(findings, prepared, judgement.families, () => conditionHolds(gateLikely, findings, judgement.side));
    return {
      side: judgement.side === -1 ? 'midline' : judgement.side === 0 ? 'left' : 'right',
      level: judgement.level,
      score: judgement.score,
      possibleAt: cause.possibleAt,
      likelyAt: cause.likelyAt,
      covered,
      conflict: judgement.conflict,
      families,
      sentence: sentenceFor(judgement.level, judgement.score, cause.possibleAt, cause.likelyAt, covered, judgement.conflict, gate),
    };
  });
}

function sentenceFor(level: Level, score: number, possibleAt: number, likelyAt: number, covered: boolean, conflict: boolean, gate: boolean): string {
  if (level === 'likely') return `${score} points reach the ${likelyAt} that likely asks for.`;
  if (level === 'not_assessed') return 'Not assessed: what this factor needs is not recorded.';
  if (level === 'unlikely') return score >= possibleAt ? `${score} points, but no finding of the kind that must be there.` : `${score} points stay below the ${possibleAt} that possible asks for.`;
  if (!covered) return `${score} points reach possible; what likely needs is not recorded.`;
  if (conflict) return `${score} points, but the findings speak both for and against: no higher than possible.`;
  if (score >= likelyAt && !gate) return `${score} points, but the finding that likely asks for is not there.`;
  return `${score} points reach the ${possibleAt} that possible asks for, not the ${likelyAt} of likely.`;
}
