import { Injectable } from '@nestjs/common';
import type { Language } from '@stride/clinical';
import type { WithheldItem } from '@stride/assessment-engine';
import { type Page, type Plan, type PlanGoal, type PlanItem, type PlanJudgements, type PlanListItem, type PlanStatus } from '@stride/contracts';
import {
  ClinicTransactions,
  decodeInstantCursor,
  Deeds,
  invalidInput,
  isUuid,
  notFound,
  LIST,
  toPage,
  type Principal,
} from '../platform';

interface Row {
  id: string;
  assessment_id: string;
  patient_id: string;
  status: PlanStatus;
  version: number;
  catalogue_version: string;
  items: PlanItem[];
  names: Record<string, string> | null;
  withheld: WithheldItem[];
  note: string | null;
  goals: PlanGoal[];
  judgements: PlanJudgements;
  judged_before: PlanJudgements;
  previous_id: string | null;
  next_visit: string | null;
  language: Language;
  created_at: Date;
  created_by_name: string;
  issued_at: Date | null;
  issued_by_name: string | null;
  hash: string | null;
  drawn_from: string;
}
/** Who changed an item or gave its reason: the items keep ids, a page tells names. */
const NAMES = `(select jsonb_object_agg(p.id, p.name) from practitioner p where p.clinic_id = l.clinic_id and p.id in (
    select (who #>> '{}')::uuid from jsonb_path_query(l.items, '$[*].changedBy') who union select (who #>> '{}')::uuid from jsonb_path_query(l.items, '$[*].reasonBy') who))`;
const SELECT = `select l.id, l.assessment_id, l.patient_id, l.status, l.version, l.catalogue_version, l.items, l.withheld, ${NAMES} as names, l.note, l.goals, l.judgements, l.judged_before, l.previous_id, to_char(l.next_visit, 'YYYY-MM-DD') as next_visit,
    l.language, l.created_at, c.name as created_by_name, l.issued_at, i.name as issued_by_name, l.hash, l.drawn_from
  from plan l join practitioner c on c.clinic_id = l.clinic_id and c.id = l.created_by left join practitioner i on i.clinic_id = l.clinic_id and i.id = l.issued_by`;

/** A plan with the hash of the record it was drawn from. */
export interface DrawnPlan {
  plan: Plan;
  drawnFrom: string;
}

/** Reads plans, one or page by page; every opening is recorded. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  get(who: Principal, id: string, reason: string | null): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      const plan = await this.read(who, id);
      await this.deeds.record(who, 'plan.opened', 'plan', id, reason);
      return plan;
    });
  }

  list(
    who: Principal,
    {
      status,
      patientId,
      limit,
      cursor,
      reason,
    }: {
      status: PlanStatus | undefined;
      patientId: string | undefined;
      limit: number;
      cursor: string | undefined;
      reason: string | null;
    },
  ): Promise<Page<PlanListItem>> {
    if (patientId !== undefined && !isUuid(patientId))
      throw invalidInput([{ pointer: '/query/patientId', code: 'wrong-type', detail: 'A UUID is needed.' }]);
    const keys = decodeInstantCursor(cursor);
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{
        id: string;
        assessment_id: string;
        patient_id: string;
        given_name: string;
        family_name: string;
        status: PlanStatus;
        created_at: Date;
        issued_at: Date | null;
      }>(
        `select l.id, l.assessment_id, l.patient_id, p.given_name, p.family_name, l.status, l.created_at, l.issued_at
           from plan l join patient p on p.clinic_id = l.clinic_id and p.id = l.patient_id
          where l.clinic_id = $1 and ($2::text is null or l.status = $2) and ($3::uuid is null or l.patient_id = $3)
            and ($4::timestamptz is null or (date_trunc('milliseconds', l.created_at), l.id) < ($4, $5::uuid))
          order by date_trunc('milliseconds', l.created_at) desc, l.id desc limit $6`,
        [who.clinicId, status ?? null, patientId ?? null, keys?.[0] ?? null, keys?.[1] ?? null, limit + 1],
      );
      await this.deeds.record(who, 'plan-list.opened', 'patient-list', LIST, reason, {
        rows: Math.min(rows.length, limit),
      });
      return toPage(
        rows,
        limit,
        (row) => ({
          id: row.id,
          assessmentId: row.assessment_id,
          patientId: row.patient_id,
          patientName: `${row.family_name.toUpperCase()}, ${row.given_name}`,
          status: row.status,
          createdAt: row.created_at.toISOString(),
          issuedAt: row.issued_at?.toISOString() ?? null,
        }),
        (last) => [last.created_at.toISOString(), last.id],
      );
    });
  }

  /** The plan, in the running transaction; 404 when it is not there or not this clinic's. */
  async read(who: Principal, id: string): Promise<Plan> {
    return (await this.readDrawn(who, id)).plan;
  }

  /** The same, with what it was drawn from. */
  async readDrawn(who: Principal, id: string): Promise<DrawnPlan> {
    const [row] = await this.transactions.query<Row>(`${SELECT} where l.clinic_id = $1 and l.id = $2`, [
      who.clinicId,
      id,
    ]);
    if (row === undefined) throw notFound();
    return { drawnFrom: row.drawn_from, plan: tell(row) };
  }
}

const tell = (row: Row): Plan => ({
  id: row.id,
  assessmentId: row.assessment_id,
  patientId: row.patient_id,
  status: row.status,
  version: row.version,
  catalogueVersion: row.catalogue_version,
  items: row.items,
  changedByNames: row.names ?? {},
  withheld: row.withheld,
  note: row.note,
  goals: row.goals,
  judgements: row.judgements,
  judgedBefore: row.judged_before,
  previousId: row.previous_id,
  nextVisit: row.next_visit,
  language: row.language,
  createdAt: row.created_at.toISOString(),
  createdByName: row.created_by_name,
  issuedAt: row.issued_at?.toISOString() ?? null,
  issuedByName: row.issued_by_name,
  hash: row.hash,
});
