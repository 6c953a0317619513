/** Patients as the API answers them, as JSON schemas and examples. */
import { SEXES } from '@stride/assessment-engine';
import {
  ASSESSMENT_KINDS,
  ASSESSMENT_STATUSES,
  PATIENT_STATES,
  type Patient,
  type PatientListItem,
  type PatientStanding,
  type PatientWorklistCounts,
  type PossibleDuplicates,
} from '@stride/contracts';
import {
  civilDate,
  id,
  instant,
  list,
  oneWordOf,
  orNull,
  pageOf,
  ref,
  shape,
  text,
  whole,
  type NamedSchemas,
} from '../platform';

const PERSON = {
  id,
  clinicNumber: text(),
  givenName: text(),
  familyName: text(),
  birthDate: civilDate,
  ageYears: whole(),
  sex: oneWordOf(SEXES),
};

export const PATIENT_SCHEMAS: NamedSchemas = {
  Patient: shape<Patient>({
    ...PERSON,
    phone: orNull(text()),
    email: orNull(text()),
    note: orNull(text()),
    version: whole(1),
    createdAt: instant,
  }),
  PatientListItem: shape<PatientListItem>({
    ...PERSON,
    lastAssessment: orNull(
      shape<NonNullable<PatientListItem['lastAssessment']>>({
        id,
        kind: oneWordOf(ASSESSMENT_KINDS),
        status: oneWordOf(ASSESSMENT_STATUSES),
        startedAt: instant,
      }),
    ),
    practitionerName: orNull(text()),
    standing: ref('PatientStanding'),
  }),
  PatientStanding: shape<PatientStanding>({
    state: oneWordOf(PATIENT_STATES),
    since: orNull(text(undefined, 'An instant, or a civil date for a review.')),
  }),
  PatientPage: pageOf('PatientListItem'),
  PossibleDuplicates: shape<PossibleDuplicates>({ items: list(ref('PatientListItem')) }),
  PatientWorklistCounts: shape<PatientWorklistCounts>({
    mine: whole(),
    draft: whole(),
    overdue: whole(),
    flagged: whole(),
  }),
};

export const NEW_PATIENT_EXAMPLE = {
  givenName: 'Rowan',
  familyName: 'Demo-Alder',
  birthDate: '1978-04-05',
  sex: 'female',
};
export const PATIENT_EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000010',
  clinicNumber: '00001',
  ...NEW_PATIENT_EXAMPLE,
  ageYears: 48,
  phone: null,
  email: null,
  note: null,
  version: 1,
  createdAt: '2026-11-23T10:02:11.120Z',
};
const {
  phone: _phone,
  email: _email,
  note: _note,
  version: _version,
  createdAt: _createdAt,
  ...person
} = PATIENT_EXAMPLE;
export const LISTED_PATIENT_EXAMPLE = {
  ...person,
  lastAssessment: null,
  practitionerName: null,
  standing: { state: 'new', since: null },
};
