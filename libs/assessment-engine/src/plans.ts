/**
 * What is asked of a plan once it stands: where an item comes from, what would change it, how far the phases are. A front
 * door of its own, so that the recording form does not carry it.
 */
export { whatIf, type Flip, type NextItem, type PlanChange, type WhatIf } from './what-if';
export { phaseProgress, type CriterionFigure, type CriterionProgress, type CriterionState, type Judgements, type PhaseProgress } from './phase-progress';
export { traceItem, type ItemTrace, type TracedFactor, type TracedFlag, type TracedRule } from './trace';
export { doneOn, EXERCISES_NOW, isSameDose, minutesADay, secondsADay } from './plan-day';
