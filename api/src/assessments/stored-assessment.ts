/** Reads an assessment from its rows and tells it in the words of the contract. */
import type { AssessmentCase, Reasoning } from '@stride/assessment-engine';
import type { Sex } from '@stride/clinical';
import type {
  Amendment,
  Assessment,
  AssessmentKind,
  AssessmentStatus,
  ChangeOperation,
  FlagAction,
} from '@stride/contracts';
import type { DraftDanger } from './draft-danger';
import { findingRows, openConflictsOf, stampOf, type Document } from './document';

export interface StoredRow {
  id: string;
  patient_id: string;
  episode_id: string;
  practitioner_id: string;
  practitioner_name: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  version: number;
  catalogue_version: string;
  started_at: Date;
  age_years: number;
  sex: Sex;
  document: Document;
  reasoning: Reasoning | null;
  signed_at: Date | null;
  signed_by: string | null;
  signed_by_name: string | null;
  signed_on: string | null;
  counts: number[] | null;
  hash: string | null;
  draft_danger: DraftDanger | null;
  core_tests: string[] | null;
  earlier: { days_ago: number; nprs: number } | null;
}
export interface AmendmentRowRead {
  id: string;
  reason: string;
  changes: ChangeOperation[];
  document: Document;
  reasoning: Reasoning;
  counts: number[];
  hash: string;
  amended_by: string;
  amended_by_name: string;
  amended_at: Date;
}
export interface FlagActionRead {
  flag: string;
  action: string | null;
  taken_by: string | null;
  taken_at: Date | null;
  override_reason: string | null;
  recorded_by: string;
  recorded_at: Date;
}

/** The case as the engine reads it: the answers, and an earlier assessment of the episode to compare with. */
export function caseOf(
  row: Pick<StoredRow, 'age_years' | 'sex' | 'earlier'>,
  document: Document,
): AssessmentCase {
  return {
    ageYears: row.age_years,
    sex: row.sex,
    history: document.history,
    findings: findingRows(document),
    ...(row.earlier === null ? {} : { earlier: { daysAgo: row.earlier.days_ago, nprs: row.earlier.nprs } }),
  };
}

/** The record with everything beside it; `concluded` is what its answers support as they stand. */
export function tellAssessment(
  row: StoredRow,
  amendments: readonly AmendmentRowRead[],
  actions: readonly FlagActionRead[],
  concluded: Reasoning | null,
): Assessment {
  const latest = amendments.at(-1);
  const document = latest?.document ?? row.document;
  return {
    id: row.id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    kind: row.kind,
    status: row.status,
    version: row.version + amendments.length,
    catalogueVersion: row.catalogue_version,
    startedAt: row.started_at.toISOString(),
    practitionerId: row.practitioner_id,
    practitionerName: row.practitioner_name,
    patientAgeYears: row.age_years,
    patientSex: row.sex,
    history: document.history,
    historyRecorded: Object.fromEntries(
      Object.keys(document.history).flatMap((code) => {
        const stamp = stampOf(document, `history/${code}`);
        return stamp === undefined ? [] : [[code, { at: stamp.at, by: stamp.by }]];
      }),
    ),
    findings: findingRows(document),
    notes: document.notes,
    domainReasons: document.domainReasons,
    flagActions: actions.map(tellAction),
    flagsAwaitingAction: row.status === 'entered-in-error' ? [] : awaitingAction(concluded, actions),
    openConflicts: openConflictsOf(document),
    signedAt: row.signed_at?.toISOString() ?? null,
    signedBy: row.signed_by,
    signedByName: row.signed_by_name,
    hash: row.hash,
    coreTests: row.core_tests,
    amendments: amendments.map(tellAmendment),
    original:
      latest === undefined
        ? null
        : { history: row.document.history, findings: findingRows(row.document), notes: row.document.notes },
  };
}

/** The flags for which signing would ask what was done, and nothing is recorded. */
function awaitingAction(concluded: Reasoning | null, actions: readonly FlagActionRead[]): string[] {
  return (concluded?.redFlags ?? []).flatMap(({ id, urgency }) =>
    urgency === 'routine' || actions.some((action) => action.flag === id) ? [] : [id],
  );
}

function tellAction(row: FlagActionRead): FlagAction {
  return {
    flag: row.flag,
    action: row.action,
    takenBy: row.taken_by,
    at: row.taken_at?.toISOString() ?? null,
    overrideReason: row.override_reason,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at.toISOString(),
  };
}

export function tellAmendment(row: AmendmentRowRead): Amendment {
  return {
    id: row.id,
    reason: row.reason,
    changes: row.changes,
    amendedBy: row.amended_by,
    amendedByName: row.amended_by_name,
    amendedAt: row.amended_at.toISOString(),
    hash: row.hash,
  };
}
