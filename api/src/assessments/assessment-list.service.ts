import { Injectable } from '@nestjs/common';
import { type AssessmentKind, type AssessmentStatus, type Page, type StoredFinding } from '@stride/contracts';
import {
  ClinicTransactions,
  decodeInstantCursor,
  Deeds,
  notFound,
  LIST,
  toPage,
  type Principal,
} from '../platform';
import { findingRows, type Document } from './document';
import { documentFrom, type WholeDocument } from './whole-document';

export interface AssessmentListItem {
  id: string;
  patientId: string;
  patientName: string;
  clinicNumber: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  startedAt: string;
  practitionerName: string;
}
export type AssessmentListPage = Page<AssessmentListItem>;
export interface PreviousAssessment {
  id: string;
  startedAt: string;
  history: Document['history'];
  findings: StoredFinding[];
}

/** Lists of assessments: the unsigned ones, and the visit before. */
@Injectable()
export class AssessmentListService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  list(
    who: Principal,
    {
      status,
      mine,
      limit,
      cursor,
    }: { status: AssessmentStatus | undefined; mine: boolean; limit: number; cursor: string | undefined },
  ): Promise<AssessmentListPage> {
    const keys = decodeInstantCursor(cursor);
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{
        id: string;
        patient_id: string;
        given_name: string;
        family_name: string;
        clinic_number: string;
        kind: AssessmentKind;
        status: AssessmentStatus;
        started_at: Date;
        name: string;
      }>(
        `select a.id, a.patient_id, p.given_name, p.family_name, p.clinic_number, a.kind, a.status, a.started_at, w.name
           from assessment a join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id join practitioner w on w.clinic_id = a.clinic_id and w.id = a.practitioner_id
          where a.clinic_id = $1 and ($2::text is null or a.status = $2) and ($3::uuid is null or a.practitioner_id = $3)
            and ($4::timestamptz is null or (a.started_at, a.id) < ($4, $5::uuid))
          order by a.started_at desc, a.id desc limit $6`,
        [
          who.clinicId,
          status ?? null,
          mine ? who.practitionerId : null,
          keys?.[0] ?? null,
          keys?.[1] ?? null,
          limit + 1,
        ],
      );
      await this.deeds.record(who, 'patient-list.opened', 'patient-list', LIST, null, {
        rows: Math.min(rows.length, limit),
      });
      return toPage(
        rows,
        limit,
        (row) => ({
          id: row.id,
          patientId: row.patient_id,
          patientName: `${row.family_name.toUpperCase()}, ${row.given_name}`,
          clinicNumber: row.clinic_number,
          kind: row.kind,
          status: row.status,
          startedAt: row.started_at.toISOString(),
          practitionerName: row.name,
        }),
        (last) => [last.started_at.toISOString(), last.id],
      );
    });
  }

  /** The last signed assessment of the same episode before this one; null for the first. */
  previous(who: Principal, id: string, reason: string | null): Promise<PreviousAssessment | null> {
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.transactions.query<{
        id: string | null;
        started_at: Date;
        document: Document | WholeDocument;
      }>(
        `select b.id, b.started_at, coalesce((select m.document from amendment m where m.clinic_id = b.clinic_id and m.assessment_id = b.id order by m.number desc limit 1), b.document) as document
           from assessment a left join assessment b on b.clinic_id = a.clinic_id and b.patient_id = a.patient_id and b.episode_id = a.episode_id and b.status = 'signed' and b.started_at < a.started_at and b.id <> a.id
          where a.clinic_id = $1 and a.id = $2 order by b.started_at desc limit 1`,
        [who.clinicId, id],
      );
      if (row === undefined) throw notFound();
      if (row.id === null) return null;
      await this.deeds.record(who, 'assessment.opened', 'assessment', row.id, reason);
      const document = documentFrom(row.document);
      return {
        id: row.id,
        startedAt: row.started_at.toISOString(),
        history: document.history,
        findings: findingRows(document),
      };
    });
  }
}
