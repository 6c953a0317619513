/** `GET /api/v1/reports/caseload?from=&to=&practitionerId=` (civil dates, both inclusive); CSV with `Accept: text/csv`. */
export interface Caseload {
  from: string;
  to: string;
  generatedAt: string;
  /** Signed assessments in the period. */
  totals: { assessments: number; patients: number; unsigned: number; openEmergencies: number };
  practitioners: CaseloadRow[];
  /** One entry a month, `YYYY-MM`, oldest first. */
  months: { month: string; initial: number; review: number; discharge: number; mini: number }[];
  causes: {
    ref: string;
    name: string;
    likely: number;
    possible: number;
    unlikely: number;
    notAssessed: number;
  }[];
  urgency: { urgency: string; assessments: number }[];
}
export interface CaseloadRow {
  practitionerId: string;
  name: string;
  /** Patients first assessed in the period. */
  new: number;
  /** Open episodes with a signed assessment. */
  active: number;
  reviewOverdue: number;
  readyToDischarge: number;
  /** Drafts begun more than 24 hours ago. */
  unsigned: number;
  signed: number;
}
/**
 * `GET /api/v1/reports/caseload/list?measure=&practitionerId=&from=&to=`: the records behind a number; no clinical content.
 * `month=YYYY-MM`, `kind=`, `cause=` with `level=`, and `urgency=` narrow `signed` (and `new`) to one number of a table.
 */
export interface CaseloadListItem {
  patientId: string;
  clinicNumber: string;
  assessmentId: string | null;
  startedAt: string | null;
  practitionerName: string;
  /** Since the review was due (`review-overdue`), the last signed visit (other open episodes) or the visit itself. */
  ageDays: number;
}
