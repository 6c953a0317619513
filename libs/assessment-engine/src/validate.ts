/** Placeholder signatures while the engine is being written. */
import type { Catalogue } from '@stride/clinical';
import type { AssessmentCase, Finding, InputError, InputWarning } from './reasoning';

/** Checks a whole case. Answers the case itself, cleaned, or every error with its JSON pointer; never throws. */
export declare function validateCase(catalogue: Catalogue, input: unknown): { ok: true; value: AssessmentCase; warnings: InputWarning[] } | { ok: false; errors: InputError[] };
/** Checks one finding row (used by changes); `pointer` is the JSON pointer of the row. */
export declare function validateFinding(catalogue: Catalogue, input: unknown, pointer: string): { ok: true; value: Finding; warnings: InputWarning[] } | { ok: false; errors: InputError[] };
/** Checks one history answer (null clears it); `pointer` is the JSON pointer of the answer. */
export declare function validateHistoryItem(catalogue: Catalogue, code: string, input: unknown, pointer: string): { ok: true; value: unknown; warnings: InputWarning[] } | { ok: false; errors: InputError[] };
/** Checks that hold between items of a whole history (pain best ≤ now ≤ worst). */
export declare function validateHistoryTogether(catalogue: Catalogue, history: Readonly<Record<string, unknown>>, pointer: string): InputError[];
/** The identity of a row: test + side + site, as one string. */
export declare function findingKey(finding: { test: string; side?: string; site?: string }): string;
