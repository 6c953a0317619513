import type { Sex } from '@stride/clinical';
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

/** A row of `GET /api/v1/patients?query=&limit=&cursor=`: enough to find the right person. */
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
}

/** `GET /api/v1/patients/duplicates?givenName=&familyName=&birthDate=` answers people who may be the same. */
export interface PossibleDuplicates {
  items: PatientListItem[];
}

/** `GET /api/v1/patients/:id/episodes`: the patient's page. */
export interface EpisodeSummary {
  id: string;
  status: 'open' | 'closed';
  openedAt: string;
  closedAt: string | null;
  assessments: {
    id: string;
    kind: AssessmentKind;
    status: AssessmentStatus;
    startedAt: string;
    signedAt: string | null;
    practitionerName: string;
    urgency: string;
    /** Leading contributing factors of a signed assessment, for example `C1 likely left`. */
    priorities: string[];
  }[];
  plans: { id: string; assessmentId: string; status: PlanStatus; createdAt: string; issuedAt: string | null }[];
}
