/** The counts of the caseload that open a list, in the order in which somebody has to act. */
import type { CaseloadRow } from '@stride/contracts';

export interface Measure {
  key: Exclude<keyof CaseloadRow, 'practitionerId' | 'name'>;
  /** Its name in the API. */
  measure: string;
  name: string;
}

export const MEASURES: readonly Measure[] = [
  { key: 'reviewOverdue', measure: 'review-overdue', name: 'Review overdue' },
  { key: 'unsigned', measure: 'unsigned', name: 'Unsigned over 24 h' },
  { key: 'readyToDischarge', measure: 'ready-to-discharge', name: 'Ready to discharge' },
  { key: 'active', measure: 'active', name: 'Active' },
  { key: 'new', measure: 'new', name: 'New' },
  { key: 'signed', measure: 'signed', name: 'Signed' },
];
