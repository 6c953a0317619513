import type { Catalogue } from '@stride/clinical';
import type { AssessmentCase, Reasoning } from './reasoning';

/** The whole reasoning over a validated case. */
export declare function reason(catalogue: Catalogue, input: AssessmentCase): Reasoning;

/** What still has to be done before a case may be signed; empty when nothing stops it. */
export interface SigningObstacle {
  /** JSON pointer into the assessment: `/history/rf_urinary_change`, `/domains/hip-mobility`, `/findings/slr_result/left`, `/flagActions/RF-U3-FRACTURE`. */
  pointer: string;
  code: 'red-flag-open' | 'domain-empty' | 'neuro-required' | 'flag-action-required' | 'conflict-open';
  detail: string;
}
export declare function whatStopsSigning(
  catalogue: Catalogue,
  input: AssessmentCase,
  record: { domainReasons: Readonly<Record<string, string>>; flagsActedOn: readonly string[]; openConflicts: readonly string[] },
): SigningObstacle[];
