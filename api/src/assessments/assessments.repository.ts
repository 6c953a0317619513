import { Injectable } from '@nestjs/common';
import { catalogue, type Sex } from '@stride/clinical';
import { reason, type Reasoning } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { ageOn, ClinicTransactions, dayOf, notFound } from '../platform';
import {
  caseOf,
  tellAssessment,
  type AmendmentRowRead,
  type FlagActionRead,
  type StoredRow,
} from './stored-assessment';
import { dangerOf } from './draft-danger';
import type { Document } from './document';
import { documentFrom } from './whole-document';

const COLUMNS = `a.id, a.patient_id, a.episode_id, a.practitioner_id, a.kind, a.status, a.version, a.catalogue_version, a.started_at, a.age_years, a.sex,
  a.document, a.signed_at, a.signed_by, to_char(a.signed_on, 'YYYY-MM-DD') as signed_on, a.counts, a.hash, a.draft_danger`;
/** The first signed assessment of the episode that recorded average pain: what progress is measured from. */
const EARLIER = `(select jsonb_build_object('days_ago', (a.started_at::date - e.started_at::date), 'nprs', e.document->'history'->'nprs_average')
   from assessment e where e.clinic_id = a.clinic_id and e.patient_id = a.patient_id and e.episode_id = a.episode_id and e.status = 'signed' and e.id <> a.id
    and e.started_at < a.started_at and jsonb_typeof(e.document->'history'->'nprs_average') = 'number' order by e.started_at limit 1) as earlier`;

/** A draft as its changes find it: locked, with the patient it speaks of and what its journal knows of a device. */
export type DraftForChanges = Pick<StoredRow, 'status' | 'version' | 'document' | 'age_years' | 'sex'> & {
  known_seqs: string[];
};

/** What later rooms ask of a record: whether it stands, what was concluded, and the hash that binds both. */
export type PresentRecord = Pick<StoredRow, 'status' | 'patient_id' | 'reasoning' | 'hash'>;

/** The assessment's tables, always inside a clinic's transaction. */
@Injectable()
export class AssessmentsRepository {
  constructor(private readonly transactions: ClinicTransactions) {}

  /**
   * The whole row, for reading; 404 when it is not there or not this clinic's. Age and sex are the patient's, and the
   * core set the clinic's, while the record is a draft, so that a corrected birth date is reasoned with; the signature
   * freezes them.
   */
  async read(clinicId: string, id: string): Promise<StoredRow> {
    const [row] = await this.transactions.query<StoredRow & { birth_date: string; patient_sex: Sex }>(
      `select ${COLUMNS}, a.reasoning, ${EARLIER}, p.name as practitioner_name, s.name as signed_by_name,
              case when a.status = 'draft' then c.core_tests else a.core_tests end as core_tests,
              to_char(q.birth_date, 'YYYY-MM-DD') as birth_date, q.sex as patient_sex
         from assessment a join clinic c on c.clinic_id = a.clinic_id join patient q on q.clinic_id = a.clinic_id and q.id = a.patient_id
         join practitioner p on p.clinic_id = a.clinic_id and p.id = a.practitioner_id
         left join practitioner s on s.clinic_id = a.clinic_id and s.id = a.signed_by
        where a.clinic_id = $1 and a.id = $2`,
      [clinicId, id],
    );
    if (row === undefined) throw notFound();
    const { birth_date, patient_sex, ...stored } = row;
    const document = documentFrom(stored.document);
    if (stored.status !== 'draft') return { ...stored, document };
    return { ...stored, document, sex: patient_sex, age_years: ageOn(birth_date, dayOf(stored.started_at)) };
  }

  /**
   * What the answers of a draft support just now. Lists ask the database how dangerous they are; where nobody had worked
   * that out since the patient's birth date or sex was corrected, it is kept now.
   */
  async reasonOver(clinicId: string, row: StoredRow): Promise<Reasoning> {
    const reasoning = reason(catalogue, caseOf(row, row.document));
    if (row.draft_danger !== 'unread') return reasoning;
    await this.transactions.query(
      "update assessment set draft_danger = $3 where clinic_id = $1 and id = $2 and status = 'draft' and draft_danger = 'unread'",
      [clinicId, row.id, dangerOf(reasoning.urgency)],
    );
    return reasoning;
  }

  /** The whole record in the words of the contract, with its corrections and what was done about its flags. */
  async tell(clinicId: string, id: string): Promise<Assessment> {
    const row = await this.read(clinicId, id);
    const amendments = await this.amendments(clinicId, id);
    const concluded =
      row.status === 'draft'
        ? await this.reasonOver(clinicId, row)
        : (amendments.at(-1)?.reasoning ?? row.reasoning);
    return tellAssessment(row, amendments, await this.flagActions(clinicId, id), concluded);
  }

  /** The row locked until the transaction ends, so that changes, signatures and amendments come one after another. */
  async lock(clinicId: string, id: string): Promise<StoredRow> {
    const [row] = await this.transactions.query<StoredRow>(
      `select ${COLUMNS}, null as reasoning, null as earlier, null as core_tests, '' as practitioner_name, null as signed_by_name from assessment a where a.clinic_id = $1 and a.id = $2 for update`,
      [clinicId, id],
    );
    if (row === undefined) throw notFound();
    return { ...row, document: documentFrom(row.document) };
  }

  /**
   * The row locked as in `lock`, with those of a device's change numbers that its journal holds already: one question
   * to the database instead of two. A change committed while this waited for the lock is not among them; the journal's
   * unique index refuses it then.
   */
  async lockForChanges(
    clinicId: string,
    id: string,
    device: string,
    seqs: readonly number[],
  ): Promise<DraftForChanges> {
    const [row] = await this.transactions.query<
      Omit<DraftForChanges, 'age_years'> & { started_at: Date; birth_date: string }
    >(
      `select a.status, a.version, a.document, a.started_at, to_char(q.birth_date, 'YYYY-MM-DD') as birth_date, q.sex,
              array(select c.seq::text from assessment_change c where c.clinic_id = $1 and c.assessment_id = $2 and c.device_id = $3 and c.seq = any($4::bigint[])) as known_seqs
         from assessment a join patient q on q.clinic_id = a.clinic_id and q.id = a.patient_id
        where a.clinic_id = $1 and a.id = $2 for update of a`,
      [clinicId, id, device, seqs],
    );
    if (row === undefined) throw notFound();
    const { started_at, birth_date, ...draft } = row;
    return {
      ...draft,
      document: documentFrom(draft.document),
      age_years: ageOn(birth_date, dayOf(started_at)),
    };
  }

  /** How an assessment stands, with its document only where a newer version than the seen one is there; locks nothing. */
  async newsSince(
    clinicId: string,
    id: string,
    seen: number,
  ): Promise<Pick<StoredRow, 'status' | 'version'> & { flagActions: number; document: Document | null }> {
    const [row] = await this.transactions.query<
      Pick<StoredRow, 'status' | 'version'> & { flagActions: number; document: Document | null }
    >(
      `select a.status, a.version, case when a.version > $3 then a.document end as document,
              (select count(*)::int from flag_action f where f.clinic_id = $1 and f.assessment_id = $2) as "flagActions"
         from assessment a where a.clinic_id = $1 and a.id = $2`,
      [clinicId, id, seen],
    );
    if (row === undefined) throw notFound();
    return { ...row, document: row.document === null ? null : documentFrom(row.document) };
  }

  /** How a record stands now, after all its corrections; 404 when it is not there or not this clinic's. */
  async present(clinicId: string, id: string): Promise<PresentRecord> {
    const [row] = await this.transactions.query<PresentRecord>(
      `select a.status, a.patient_id, coalesce(m.reasoning, a.reasoning) as reasoning, coalesce(m.hash, a.hash) as hash
         from assessment a
         left join lateral (select n.reasoning, n.hash from amendment n
                             where n.clinic_id = a.clinic_id and n.assessment_id = a.id order by n.number desc limit 1) m on true
        where a.clinic_id = $1 and a.id = $2`,
      [clinicId, id],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** What the answers of a draft support just now. */
  async reasonOverDraft(clinicId: string, id: string): Promise<Reasoning> {
    return this.reasonOver(clinicId, await this.read(clinicId, id));
  }

  async amendments(clinicId: string, id: string): Promise<AmendmentRowRead[]> {
    const rows = await this.transactions.query<AmendmentRowRead>(
      `select m.id, m.reason, m.changes, m.document, m.reasoning, m.counts, m.hash, m.amended_by, p.name as amended_by_name, m.amended_at
         from amendment m join practitioner p on p.clinic_id = m.clinic_id and p.id = m.amended_by
        where m.clinic_id = $1 and m.assessment_id = $2 order by m.number`,
      [clinicId, id],
    );
    return rows.map((row) => ({ ...row, document: documentFrom(row.document) }));
  }

  flagActions(clinicId: string, id: string): Promise<FlagActionRead[]> {
    return this.transactions.query<FlagActionRead>(
      'select flag, action, taken_by, taken_at, override_reason, recorded_by, recorded_at from flag_action where clinic_id = $1 and assessment_id = $2 order by recorded_at, id',
      [clinicId, id],
    );
  }
}
