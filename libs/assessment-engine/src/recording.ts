/**
 * What recording asks of the engine: whether an answer is possible, how it stands against its norm, and which tests are
 * the core set. A front door of its own, so that the form does not carry the reasoning.
 */
export { coreSetOf } from './core-set';
export { interpret, normFor, sideDifference, type AppliedNorm, type Interpretation } from './interpret';
export { findingKey, UNABLE_REASONS, validateFinding, validateHistoryItem, validateHistoryTogether } from './validate';
