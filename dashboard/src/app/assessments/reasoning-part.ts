/** The engine with the whole catalogue. */
import { reason, type AssessmentCase, type Reasoning } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';

export const reasonOf = (input: AssessmentCase): Reasoning => reason(catalogue, input);

export const factorNames: ReadonlyMap<string, string> = new Map(catalogue.causes.map((cause) => [cause.ref, cause.name]));
