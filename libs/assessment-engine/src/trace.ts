/**
 * The way of a plan item: from the rules that chose it, over the contributing factors and flags they read, to the
 * findings that decided those, each with its points, cut-off and sources. Nothing is reasoned anew: the plan and its
 * trace come from the same choice.
 */
import type { Catalogue, CauseRef, Urgency } from '@stride/clinical';
import { explain, type FamilyExplanation } from './explain';
import { choosePlan, type PlanReason } from './plan';
import { reasonWithTrace } from './reason';
import type { AssessmentCase, CauseAssessment, CauseSide, Evidence, Level } from './reasoning';

/** A factor on a side as it stood when the item was chosen. */
export interface TracedFactor {
  ref: CauseRef;
  side: CauseSide;
  level: Level;
  score: number;
  possibleAt: number;
  likelyAt: number;
  /** Only families of which something is recorded. */
  families: readonly (Omit<FamilyExplanation, 'score'> & { score: number })[];
  /** Why the level is what it is. */
  sentence: string;
}
export interface TracedFlag {
  id: string;
  urgency: Urgency;
  because: readonly Evidence[];
}
export interface TracedRule {
  id: string;
  /** The findings that the rule itself names. */
  because: readonly Evidence[];
}
/** Why an item stands in the plan, or why it is withheld. */
export interface ItemTrace {
  ref: string;
  outcome: 'selected' | 'withheld' | 'always' | 'absent';
  catalogueVersion: string;
  rules: readonly TracedRule[];
  factors: readonly TracedFactor[];
  flags: readonly TracedFlag[];
}

/** The trace of an item of the library in a validated case; `absent` where no rule chose or withheld it. Never throws. */
export function traceItem(catalogue: Catalogue, input: AssessmentCase, ref: string): ItemTrace {
  const { reasoning, findings } = reasonWithTrace(catalogue, input);
  const { selected, withheld } = choosePlan(findings, reasoning.redFlags);
  const chosen = selected.get(ref);
  const reasons = chosen ?? withheld.get(ref) ?? [];
  const rules = reasons.map(({ rule, tell }) => ({ id: rule, because: tell() }));
  const flagsBehind = reasoning.redFlags.filter(({ id, because }) => rules.some((rule) => rule.id === id || readsFlag(rule.because, because)));
  return {
    ref,
    outcome: chosen === undefined ? (reasons.length > 0 ? 'withheld' : 'absent') : reasons.length > 0 ? 'selected' : 'always',
    catalogueVersion: reasoning.catalogueVersion,
    rules,
    factors: factorsOf(reasons, rules, reasoning.causes).flatMap((factor) => trace(catalogue, input, factor)),
    flags: flagsBehind.map(({ id, urgency, because }) => ({ id, urgency, because })),
  };
}

const readsFlag = (because: readonly Evidence[], ofFlag: readonly Evidence[]): boolean =>
  because.some(({ code, rule }) => ofFlag.some((entry) => entry.code === code && entry.rule === rule));

/** The factors that the rules read: the one whose side the item takes, and each that their findings speak for. */
function factorsOf(reasons: readonly PlanReason[], rules: readonly TracedRule[], causes: readonly CauseAssessment[]): CauseAssessment[] {
  const named = new Set<string>(reasons.flatMap(({ forCause }) => forCause ?? []));
  for (const { because } of rules) for (const { rule } of because) named.add(rule.split('.')[0] ?? '');
  return causes.filter(({ ref, level }) => named.has(ref) && (level === 'likely' || level === 'possible'));
}

/** The sides on which the factor stands as high as it does. */
function trace(catalogue: Catalogue, input: AssessmentCase, { ref, level }: CauseAssessment): TracedFactor[] {
  return explain(catalogue, input, ref)
    .filter((side) => side.level === level)
    .map(({ side, score, possibleAt, likelyAt, families, sentence }) => ({
      ref,
      side,
      level,
      score,
      possibleAt,
      likelyAt,
      families: families.flatMap((family) => (family.score === null ? [] : [{ ...family, score: family.score }])),
      sentence,
    }));
}
