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
export { whatStopsSigning, type SigningObstacle, type SigningRecord } from './signing';
export { interpret, normFor, sideDifference, testByCode, type AppliedNorm, type Interpretation, type SideDifference, type Zone } from './interpret';
export { explain, type FamilyExplanation, type SideExplanation } from './explain';
export { doneOn, EXERCISES_NOW, isSameDose, minutesADay, secondsADay } from './plan-day';
