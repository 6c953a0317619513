/** Letters as they are read from the database, and told in the words of the contract. */
import type { RaisedFlag } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import type {
  Referral,
  ReferralEvent,
  ReferralEventKind,
  ReferralKind,
  ReferralListItem,
  ReferralStanding,
  ReferralStatus,
} from '@stride/contracts';
import { flagsAsTold } from '@stride/printed-plan';
import type { PrintedLetter } from './referral.entity';

/** Where a letter stands, by its status and by the news of it: an outcome counts over everything, otherwise the latest. */
export const STANDING_JOIN = `left join lateral (select v.kind, v.at from referral_event v where v.clinic_id = r.clinic_id and v.referral_id = r.id
    order by (v.kind = 'outcome') desc, v.at desc, v.recorded_at desc, v.id desc limit 1) e on true`;
export const STANDING = "case r.status when 'signed' then coalesce(e.kind, 'unsent') else r.status end";
const SINCE = "case r.status when 'signed' then coalesce(e.at, r.signed_at) when 'withdrawn' then r.withdrawn_at else r.created_at end";

const PEOPLE = `join practitioner c on c.clinic_id = r.clinic_id and c.id = r.created_by
  left join practitioner s on s.clinic_id = r.clinic_id and s.id = r.signed_by`;

export const SELECT_ONE = `select r.id, r.assessment_id, r.patient_id, r.kind, r.status, r.version, r.recipient, r.opening, r.own_words, r.flags, r.created_at, c.name as created_by_name,
    r.signed_at, s.name as signed_by_name, r.printed, r.hash, r.withdrawn_at, r.withdrawn_reason, ${STANDING} as standing
  from referral r ${PEOPLE} ${STANDING_JOIN} where r.clinic_id = $1 and r.id = $2`;

export interface ReferralRead {
  id: string;
  assessment_id: string;
  patient_id: string;
  kind: ReferralKind;
  status: ReferralStatus;
  standing: ReferralStanding;
  version: number;
  recipient: string;
  opening: string;
  own_words: string;
  flags: RaisedFlag[];
  created_at: Date;
  created_by_name: string;
  signed_at: Date | null;
  signed_by_name: string | null;
  printed: PrintedLetter | null;
  hash: string | null;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
}

export const SELECT_LISTED = `select r.id, r.assessment_id, r.patient_id, p.given_name, p.family_name, p.clinic_number, r.kind, r.status, r.recipient, r.created_at, c.name as created_by_name,
    ${STANDING} as standing, ${SINCE} as since
  from referral r join patient p on p.clinic_id = r.clinic_id and p.id = r.patient_id ${PEOPLE} ${STANDING_JOIN}`;

export interface ListedRead {
  id: string;
  assessment_id: string;
  patient_id: string;
  given_name: string;
  family_name: string;
  clinic_number: string;
  kind: ReferralKind;
  status: ReferralStatus;
  standing: ReferralStanding;
  since: Date;
  recipient: string;
  created_at: Date;
  created_by_name: string;
}

export const SELECT_EVENTS = `select v.id, v.kind, v.at, v.said_by, v.note, w.name as recorded_by_name, v.recorded_at
  from referral_event v join practitioner w on w.clinic_id = v.clinic_id and w.id = v.recorded_by
  where v.clinic_id = $1 and v.referral_id = $2 order by v.at, v.recorded_at, v.id`;

export interface EventRead {
  id: string;
  kind: ReferralEventKind;
  at: Date;
  said_by: string;
  note: string | null;
  recorded_by_name: string;
  recorded_at: Date;
}

/** One letter in the words of the contract. */
export const tellReferral = (row: ReferralRead, events: readonly EventRead[], outdated: boolean): Referral => ({
  id: row.id,
  assessmentId: row.assessment_id,
  patientId: row.patient_id,
  kind: row.kind,
  status: row.status,
  standing: row.standing,
  version: row.version,
  recipient: row.recipient,
  opening: row.opening,
  ownWords: row.own_words,
  flags: flagsAsTold(catalogue, row.flags),
  outdated,
  createdAt: row.created_at.toISOString(),
  createdByName: row.created_by_name,
  signedAt: row.signed_at?.toISOString() ?? null,
  signedByName: row.signed_by_name,
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  withdrawnReason: row.withdrawn_reason,
  hash: row.hash,
  events: events.map(tellEvent),
});

const tellEvent = (row: EventRead): ReferralEvent => ({
  id: row.id,
  kind: row.kind,
  at: row.at.toISOString(),
  saidBy: row.said_by,
  note: row.note,
  recordedByName: row.recorded_by_name,
  recordedAt: row.recorded_at.toISOString(),
});

/** One row of a list. */
export const tellListed = (row: ListedRead): ReferralListItem => ({
  id: row.id,
  assessmentId: row.assessment_id,
  patientId: row.patient_id,
  patientName: `${row.family_name.toUpperCase()}, ${row.given_name}`,
  clinicNumber: row.clinic_number,
  kind: row.kind,
  status: row.status,
  standing: row.standing,
  since: row.since.toISOString(),
  recipient: row.recipient,
  createdAt: row.created_at.toISOString(),
  createdByName: row.created_by_name,
});
