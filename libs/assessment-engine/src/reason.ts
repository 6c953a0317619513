/** The whole reasoning: reads a case once, judges every factor, raises the flags and drafts the plan. */
import type { Catalogue, CauseRef, Condition } from '@stride/clinical';
import { readAnswers } from './answers';
import { assessCause, supportsOfHoldingSides, type CauseResult } from './causes';
import { conditionHolds, type Findings } from './conditions';
import { highestUrgency, openQuestions, raiseFlags, readingsOf } from './flags';
import { LEVEL_RANK } from './judge';
import { assessParent } from './parent';
import { draftPlan } from './plan';
import { prepare } from './prepare';
import type { AssessmentCase, CauseAssessment, RaisedFlag, Reasoning } from './reasoning';
import { onceWhileUntouched } from './untouched';

const TELLTALE: Condition = { sign: 'telltale' };
const IRRITABLE: Condition = { sign: 'irritable' };

/**
 * The Reasoning of a validated case: every factor with its reasons, the flags, what is open, and the first plan.
 * Pure: the same catalogue and case give the same result, to the byte. Never throws for a case that validates.
 */
export function reason(catalogue: Catalogue, input: AssessmentCase): Reasoning {
  return reasonWithTrace(catalogue, input).reasoning;
}

export interface Trace {
  reasoning: Reasoning;
  results: ReadonlyMap<CauseRef, CauseResult>;
  findings: Findings;
}

/** The reasoning together with the judgements it was made of, for explanations. */
export function reasonWithTrace(catalogue: Catalogue, input: AssessmentCase): Trace {
  const prepared = prepare(catalogue);
  const answers = readAnswers(prepared, input);
  const results = new Map<CauseRef, CauseResult>();
  const assessments = new Map<CauseRef, CauseAssessment>();
  const flags: RaisedFlag[] = [];
  const findings: Findings = {
    prepared,
    answers,
    levelOf: (ref, side) => (side === -1 ? undefined : results.get(ref)?.judgements[side]?.level) ?? assessments.get(ref)?.level,
    limitedOf: (ref) =>
      results.get(ref)?.judgements.some((judgement) => judgement.limitedData && (judgement.level === 'likely' || judgement.level === 'possible')) ?? false,
    supportsOf: (ref) => {
      const assessment = assessments.get(ref);
      return assessment === undefined ? [] : supportsOfHoldingSides(assessment);
    },
    ...readingsOf(() => flags),
    judged: null,
  };

  for (const ref of prepared.judgingOrder) {
    const cause = prepared.causes.get(ref);
    if (cause === undefined) continue;
    if (cause.cause.subtypes !== undefined) {
      const subtypes = cause.cause.subtypes.flatMap((subtype) => results.get(subtype) ?? []);
      assessments.set(ref, assessParent(cause.cause, subtypes, findings));
    } else {
      const result = onceWhileUntouched(cause, findings, assessCause);
      results.set(ref, result);
      assessments.set(ref, result.assessment);
    }
  }
  raiseFlags(findings, flags);

  const ranking = rank(catalogue, assessments);
  const causes = catalogue.causes.flatMap((cause) => assessments.get(cause.ref) ?? []);
  const reasoning: Reasoning = {
    catalogueVersion: catalogue.version,
    urgency: highestUrgency(flags),
    redFlags: flags,
    openQuestions: openQuestions(findings),
    seekHelp: catalogue.seekHelp.filter((rule) => conditionHolds(rule.when, findings, -1)).map((rule) => rule.id),
    telltale: conditionHolds(TELLTALE, findings, -1),
    irritable: conditionHolds(IRRITABLE, findings, -1),
    priorities: ranking.slice(0, catalogue.planRules.priorityLimit),
    notices: noticesOf(catalogue, assessments),
    causes,
    plan: draftPlan({ findings, causes: assessments, flags, rankOf: (ref) => rankIn(catalogue, ranking, ref) }),
  };
  return { reasoning, results, findings };
}

const isRaised = (assessment: CauseAssessment | undefined): assessment is CauseAssessment =>
  assessment !== undefined && (assessment.level === 'likely' || assessment.level === 'possible');

/** By level, then score as a share of what likely asks for, then ref. */
function rank(catalogue: Catalogue, assessments: ReadonlyMap<CauseRef, CauseAssessment>): CauseRef[] {
  return catalogue.planRules.priorityCauses
    .filter((ref) => isRaised(assessments.get(ref)))
    .map((ref) => {
      const assessment = assessments.get(ref);
      const cause = catalogue.causes.find((candidate) => candidate.ref === ref);
      return { ref, level: LEVEL_RANK[assessment?.level ?? 'unlikely'], share: (assessment?.score ?? 0) / (cause?.likelyAt ?? 1) };
    })
    .sort((a, b) => b.level - a.level || b.share - a.share || (a.ref < b.ref ? -1 : 1))
    .map(({ ref }) => ref);
}

/** A subtype ranks with its parent. */
function rankIn(catalogue: Catalogue, ranking: readonly CauseRef[], ref: CauseRef): number {
  const parent = catalogue.causes.find((cause) => cause.subtypes?.includes(ref) === true)?.ref ?? ref;
  const at = ranking.indexOf(parent);
  return at === -1 ? ranking.length : at;
}

function noticesOf(catalogue: Catalogue, assessments: ReadonlyMap<CauseRef, CauseAssessment>): string[] {
  const { causes, from, notice } = catalogue.planRules.widespread;
  return causes.filter((ref) => isRaised(assessments.get(ref))).length >= from ? [notice] : [];
}
