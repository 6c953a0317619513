/** Parts of the plan page that come after it; the plan is read and edited without them. */
import type { Parts } from '../ui/later';

export const itemTrace: Parts = () => import('./item-trace').then((m) => m.ItemTrace);
export const whatIfSection: Parts = () => import('./what-if-section').then((m) => m.WhatIfSection);
export const phaseCriteria: Parts = () => import('./phase-criteria').then((m) => m.PhaseCriteria);
export const planLoadPart: Parts = () => import('./plan-load').then((m) => m.PlanLoad);
export const readingHintPart: Parts = () => import('./reading-hint').then((m) => m.ReadingHintLine);
