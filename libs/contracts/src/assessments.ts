import type { Finding, HistoryValue, Reasoning } from '@stride/assessment-engine';

export const ASSESSMENT_KINDS = ['mini', 'initial', 'review', 'discharge'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];
export const ASSESSMENT_STATUSES = ['draft', 'signed', 'entered-in-error'] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** `PUT /api/v1/assessments/:id` */
export interface NewAssessment {
  patientId: string;
  kind: AssessmentKind;
  startedAt: string;
}

/** A finding as it is stored: who recorded it, when, and how. */
export interface StoredFinding extends Finding {
  recordedAt: string;
  recordedBy: string;
  method?: 'by-exception';
}

export interface FlagAction {
  flag: string;
  /** What was done, by whom, when; or why the flag was overridden. */
  action: string | null;
  takenBy: string | null;
  at: string | null;
  overrideReason: string | null;
  recordedBy: string;
  recordedAt: string;
}

export interface Amendment {
  id: string;
  reason: string;
  changes: ChangeOperation[];
  amendedBy: string;
  amendedByName: string;
  amendedAt: string;
  /** The document's hash after this amendment. */
  hash: string;
}

export interface FieldConflict {
  seq: number;
  deviceId: string;
  /** `history/<code>` or `finding/<test>/<side>/<site>` or `note/<position>`. */
  field: string;
  yours: unknown;
  theirs: unknown;
  by: string;
  at: string;
}

/** `GET /api/v1/assessments/:id`; the ETag is the version. */
export interface Assessment {
  id: string;
  patientId: string;
  episodeId: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  version: number;
  catalogueVersion: string;
  startedAt: string;
  practitionerId: string;
  practitionerName: string;
  patientAgeYears: number;
  patientSex: string;
  history: Record<string, HistoryValue>;
  /** When and by whom each history item was last answered. */
  historyRecorded: Record<string, { at: string; by: string }>;
  findings: StoredFinding[];
  /** Free text by position (`talking`, `standing`, …) or `general`. */
  notes: Record<string, string>;
  /** Why a whole domain was not examined: domain id → reason. */
  domainReasons: Record<string, string>;
  flagActions: FlagAction[];
  /** Urgent and emergency flags of the record as it stands for which nothing is recorded yet. */
  flagsAwaitingAction: string[];
  openConflicts: FieldConflict[];
  signedAt: string | null;
  signedBy: string | null;
  signedByName: string | null;
  /** SHA-256 of the signed document's canonical JSON. */
  hash: string | null;
  /** The core set that it is read with: a draft's is the clinic's, the signature keeps it; null is the catalogue's. */
  coreTests: string[] | null;
  amendments: Amendment[];
  /** The document as it was signed, before any amendment; null while nothing was amended. */
  original: {
    history: Record<string, HistoryValue>;
    findings: StoredFinding[];
    notes: Record<string, string>;
  } | null;
}

/** What one change sets or clears: exactly one finding, one or more history items, one note or one domain reason. */
export interface ChangeContent {
  finding?: Finding;
  history?: Record<string, HistoryValue>;
  notes?: Record<string, string>;
  domainReasons?: Record<string, string>;
}
export interface ClearContent {
  finding?: { test: string; side?: 'left' | 'right'; site?: string };
  history?: string[] | Record<string, unknown>;
  notes?: string[];
  domainReasons?: string[];
}
export interface ChangeOperation {
  set?: ChangeContent;
  clear?: ClearContent;
}
export interface Change extends ChangeOperation {
  /** Counts up on one device; (deviceId, seq) is applied once however often it is sent. */
  seq: number;
  /** When it was entered, by the device's clock. */
  at: string;
  /** The version the device saw when the change was made. */
  baseVersion: number;
}
/** `POST /api/v1/assessments/:id/changes` */
export interface ChangeBatch {
  deviceId: string;
  /** None: the device only looks what others wrote since `seen`. */
  changes: Change[];
  /** The version that the device shows: then the answer tells what others wrote since, so that nothing is overwritten unseen. */
  seen?: number;
}
/** What another device wrote into a field; null where it cleared it. A finding comes as its whole row. */
export interface OtherEdit {
  field: string;
  value: unknown;
  by: string;
  at: string;
}
export interface ChangesAccepted {
  version: number;
  acknowledged: number[];
  conflicts: { seq: number; field: string; yours: unknown; theirs: unknown; by: string; at: string }[];
  /** With `seen` only: what others wrote since. */
  others?: OtherEdit[];
  /** With `seen` only: every conflict that waits for a decision, of all devices. A look that finds nothing new leaves it out. */
  openConflicts?: FieldConflict[];
  /** For a look only, a batch without changes: how the assessment stands, and for how many flags it is recorded what was done. */
  standing?: { status: AssessmentStatus; flagActions: number };
}

/** `POST /api/v1/assessments/:id/sign` */
export interface SignAssessment {
  password: string;
  /** The version the physiotherapist reviewed; a newer one refuses with 409 `stale-version`. */
  version?: number;
}
/** `POST /api/v1/assessments/:id/flag-actions`; after signing for a flag that an amendment raised. */
export type NewFlagAction =
  { flag: string; action: string; takenBy: string; at: string } | { flag: string; overrideReason: string };
/** `POST /api/v1/assessments/:id/amendments` */
export interface NewAmendment {
  reason: string;
  changes: ChangeOperation[];
}
/** `POST /api/v1/assessments/:id/entered-in-error` */
export interface EnteredInError {
  reason: string;
  password: string;
}
/** `GET /api/v1/assessments/:id/reasoning` */
export type AssessmentReasoning = Reasoning;
