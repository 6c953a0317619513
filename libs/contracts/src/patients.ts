import type { CauseSide, Level } from '@stride/assessment-engine';
import type { CauseRef, Language, Sex } from '@stride/clinical';
import type { AssessmentKind, AssessmentStatus } from './assessments';
import type { PlanStatus } from './plans';

export interface NewPatient {
  /** UUIDv7 made by the client; without one the clinic makes it. */
  id?: string;
  givenName: string;
  familyName: string;
  /** `YYYY-MM-DD` */
  birthDate: string;
  sex: Sex;
  phone?: string | null;
  email?: string | null;
  /** The patient's own words or anything to remember; never printed. */
  note?: string | null;
  /** Set after the duplicate warning was shown and answered. */
  confirmedNotDuplicate?: boolean;
}
export type PatientChange = Partial<Omit<NewPatient, 'id' | 'confirmedNotDuplicate'>>;

/** `GET /api/v1/patients/:id`; also the answer of POST (201) and PATCH. ETag is the version. */
export interface Patient {
  id: string;
  /** The clinic's own number for this patient, counted per clinic. */
  clinicNumber: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  ageYears: number;
  sex: Sex;
  phone: string | null;
  email: string | null;
  note: string | null;
  version: number;
  createdAt: string;
}

/** What waits for somebody, most pressing first; `new` has no visit yet, `closed` no open episode. */
export const PATIENT_STATES = [
  'draft',
  'emergency',
  'urgent',
  'review-overdue',
  'ready-to-discharge',
  'active',
  'closed',
  'new',
] as const;
export interface PatientStanding {
  state: (typeof PATIENT_STATES)[number];
  /**
   * When the draft was begun (also of an emergency or urgent flag that only a draft raises), or the day (`YYYY-MM-DD`)
   * the review was due.
   */
  since: string | null;
}
/** Parts of the list: one's own, with a draft, with an overdue review, with a red flag at the last visit or in a draft. */
export const PATIENT_WORKLISTS = ['mine', 'draft', 'overdue', 'flagged'] as const;
export type PatientWorklist = (typeof PATIENT_WORKLISTS)[number];
/** `GET /api/v1/patients/worklists`: how many stand in each, counted up to a thousand. */
export type PatientWorklistCounts = Record<PatientWorklist, number>;

/** A row of `GET /api/v1/patients?query=&worklist=&limit=&cursor=`: enough to find the right person. */
export interface PatientListItem {
  id: string;
  clinicNumber: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  ageYears: number;
  sex: Sex;
  /** Latest assessment, if any. */
  lastAssessment: { id: string; kind: AssessmentKind; status: AssessmentStatus; startedAt: string } | null;
  /** Who looks after the patient now, or did last. */
  practitionerName: string | null;
  standing: PatientStanding;
}

/** `GET /api/v1/patients/duplicates?givenName=&familyName=&birthDate=` answers people who may be the same. */
export interface PossibleDuplicates {
  items: PatientListItem[];
}

/** One visit as a patient's page shows it. Of a draft it says what its answers support so far. */
export interface VisitSummary {
  id: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  startedAt: string;
  signedAt: string | null;
  /** When it was last corrected after signing. */
  amendedAt: string | null;
  practitionerName: string;
  urgency: string;
  /** Leading contributing factors of a signed assessment. */
  priorities: VisitFactor[];
  /** Flags that a signed assessment raised. */
  redFlags: { id: string; urgency: string }[];
  /** The course of the complaint: the worst pain of back and leg (0–10), and the minutes walked before it hurts. */
  worstPain: number | null;
  walkingOnsetMin: number | null;
}
export interface VisitFactor {
  ref: CauseRef;
  level: Level;
  side: CauseSide | null;
}
export interface PlanSummary {
  id: string;
  assessmentId: string;
  status: PlanStatus;
  createdAt: string;
  issuedAt: string | null;
  /** Items that stand in it, removed ones not counted. */
  items: number;
  /** `YYYY-MM-DD`, as agreed. */
  nextVisit: string | null;
  language: Language;
}
/** `GET /api/v1/patients/:id/episodes`: the patient's page, newest first. */
export interface EpisodeSummary {
  id: string;
  status: 'open' | 'closed';
  openedAt: string;
  closedAt: string | null;
  assessments: VisitSummary[];
  plans: PlanSummary[];
}
