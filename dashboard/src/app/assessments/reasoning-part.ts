/** The engine with the whole catalogue. */
import { reason, urgencyOf, type AssessmentCase, type Reasoning } from '@stride/assessment-engine';
import { catalogue, type Urgency } from '@stride/clinical';

export const reasonOf = (input: AssessmentCase): Reasoning => reason(catalogue, input);

export const urgency = (input: AssessmentCase): Urgency => urgencyOf(catalogue, input);

export const factorNames: ReadonlyMap<string, string> = new Map(catalogue.causes.map((cause) => [cause.ref, cause.name]));
