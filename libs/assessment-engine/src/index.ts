/**
 * The reasoning: pure functions from a case and a catalogue to what the findings support, what is dangerous, what is
 * missing, and a first plan, each with its reasons. No clock, no network, no state: the same case gives the same bytes.
 */
export * from './reasoning';
export {
  AGE_RANGE,
  COMMENT_LENGTH,
  FINDING_STATUSES,
  REASON_LENGTH,
  SEXES,
  UNABLE_REASONS,
  escapePointer,
  findingKey,
  validateCase,
  validateFinding,
  validateHistoryItem,
  validateHistoryTogether,
  type Checked,
} from './validate';
export { coreSetOf, whyNotInCoreSet, type NotChoosable } from './core-set';
export { reason } from './reason';
export { urgencyOf } from './urgency';
export { whatIf, type Flip, type NextItem, type PlanChange, type WhatIf } from './what-if';
export { phaseProgress, type CriterionFigure, type CriterionProgress, type CriterionState, type PhaseProgress } from './phase-progress';
export { traceItem, type ItemTrace, type TracedFactor, type TracedFlag, type TracedRule } from './trace';
export { whatStopsSigning, type SigningObstacle, type SigningRecord } from './signing';
export { interpret, normFor, sideDifference, testByCode, type AppliedNorm, type Interpretation, type SideDifference, type Zone } from './interpret';
export { explain, type FamilyExplanation, type SideExplanation } from './explain';
