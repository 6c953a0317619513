/** A patient's row as it is read, and how it is told. */
import type { Sex } from '@stride/clinical';
import type { Patient, PatientListItem } from '@stride/contracts';
import { ageOn, dayOf } from '../platform';
import { standingOf, type StandingRow } from './standing';

export interface PatientRead {
  id: string;
  clinic_number: string;
  given_name: string;
  family_name: string;
  birth_date: string;
  sex: Sex;
  phone: string | null;
  email: string | null;
  note: string | null;
  sort_name: string;
  version: number;
  created_at: Date;
}
/** The same with where the patient stands. */
export type ListedRead = PatientRead & StandingRow;
/** What is read of the patient `p`. */
export const PATIENT_COLUMNS =
  "p.id, p.clinic_number, p.given_name, p.family_name, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, p.sex, p.phone, p.email, p.note, p.sort_name, p.version, p.created_at";

/** One patient, whole. */
export function tellPatient(row: PatientRead): Patient {
  return {
    id: row.id,
    clinicNumber: row.clinic_number,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date,
    ageYears: ageOn(row.birth_date, dayOf(new Date())),
    sex: row.sex,
    phone: row.phone,
    email: row.email,
    note: row.note,
    version: row.version,
    createdAt: row.created_at.toISOString(),
  };
}

/** A row of a list: enough to find the right person. */
export function tellListed(row: ListedRead): PatientListItem {
  const { id, clinicNumber, givenName, familyName, birthDate, ageYears, sex } = tellPatient(row);
  return {
    id,
    clinicNumber,
    givenName,
    familyName,
    birthDate,
    ageYears,
    sex,
    lastAssessment: row.last.id === null ? null : row.last,
    practitionerName: row.practitioner_name,
    standing: standingOf(row, dayOf(new Date())),
  };
}
