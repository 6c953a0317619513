/** How pressing a case is, without the rest of the reasoning: for what is asked at every change of a draft. */
import type { Catalogue, CauseRef, Urgency } from '@stride/clinical';
import { readAnswers } from './answers';
import { assessCause, supportsOfHoldingSides, type CauseResult } from './causes';
import type { Findings } from './conditions';
import { highestUrgency, raiseFlags, readingsOf } from './flags';
import { assessParent } from './parent';
import { prepare } from './prepare';
import type { AssessmentCase, CauseAssessment, RaisedFlag } from './reasoning';
import { onceWhileUntouched } from './untouched';

/**
 * The urgency that `reason` gives the same case, to the letter. Only the factors that a flag asks for are judged, each
 * when it is asked for; no plan is drawn and nothing is ranked. Pure; never throws for a case that validates.
 */
export function urgencyOf(catalogue: Catalogue, input: AssessmentCase): Urgency {
  const prepared = prepare(catalogue);
  const results = new Map<CauseRef, CauseResult | undefined>();
  const assessments = new Map<CauseRef, CauseAssessment | undefined>();
  const flags: RaisedFlag[] = [];
  const resultOf = (ref: CauseRef): CauseResult | undefined => {
    if (!results.has(ref)) {
      const cause = prepared.causes.get(ref);
      results.set(ref, cause === undefined || cause.cause.subtypes !== undefined ? undefined : onceWhileUntouched(cause, findings, assessCause));
    }
    return results.get(ref);
  };
  const assessmentOf = (ref: CauseRef): CauseAssessment | undefined => {
    if (!assessments.has(ref)) {
      const cause = prepared.causes.get(ref)?.cause;
      assessments.set(ref, cause?.subtypes === undefined ? resultOf(ref)?.assessment : assessParent(cause, cause.subtypes.flatMap((subtype) => resultOf(subtype) ?? []), findings));
    }
    return assessments.get(ref);
  };
  const findings: Findings = {
    prepared,
    answers: readAnswers(prepared, input),
    levelOf: (ref, side) => (side === -1 ? undefined : resultOf(ref)?.judgements[side]?.level) ?? assessmentOf(ref)?.level,
    limitedOf: (ref) => resultOf(ref)?.judgements.some(({ limitedData, level }) => limitedData && (level === 'likely' || level === 'possible')) ?? false,
    supportsOf: (ref) => {
      const assessment = assessmentOf(ref);
      return assessment === undefined ? [] : supportsOfHoldingSides(assessment);
    },
    ...readingsOf(() => flags),
    judged: null,
  };
  raiseFlags(findings, flags);
  return highestUrgency(flags);
}
