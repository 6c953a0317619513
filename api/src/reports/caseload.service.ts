import { Injectable } from '@nestjs/common';
import { catalogue, URGENCIES } from '@stride/clinical';
import {
  ASSESSMENT_KINDS,
  type Caseload,
  type CaseloadListItem,
  type CaseloadRow,
  type Page,
} from '@stride/contracts';
import { MEASURES } from '../assessments';
import {
  addDays,
  ClinicTransactions,
  dayOf,
  invalidInput,
  isCivilDate,
  isUuid,
  type Principal,
} from '../platform';

export interface Period {
  from: string;
  to: string;
  practitionerId: string | null;
}
interface EpisodeCounts {
  practitioner_id: string;
  new: string;
  active: string;
  overdue: string;
  ready: string;
}
/** The numbers of the caseload that open the list behind them. */
export const LIST_MEASURES = [
  'new',
  'active',
  'review-overdue',
  'ready-to-discharge',
  'unsigned',
  'signed',
  'open-emergencies',
] as const;
export type ListMeasure = (typeof LIST_MEASURES)[number];

/** The period asked for: civil dates, both inclusive; the last twelve months without any. */
export function readPeriod(query: {
  from: string | undefined;
  to: string | undefined;
  practitionerId: string | undefined;
}): Period {
  const today = dayOf(new Date());
  const to = query.to ?? today;
  const from =
    query.from ?? (isCivilDate(to) ? `${addDays(`${to.slice(0, 7)}-01`, -330).slice(0, 7)}-01` : today);
  const errors = [
    ...(isCivilDate(from)
      ? []
      : [{ pointer: '/query/from', code: 'wrong-type', detail: 'A calendar date YYYY-MM-DD is needed.' }]),
    ...(isCivilDate(to)
      ? []
      : [{ pointer: '/query/to', code: 'wrong-type', detail: 'A calendar date YYYY-MM-DD is needed.' }]),
    ...(query.practitionerId === undefined || isUuid(query.practitionerId)
      ? []
      : [{ pointer: '/query/practitionerId', code: 'wrong-type', detail: 'A UUID is needed.' }]),
  ];
  if (errors.length === 0 && from > to)
    errors.push({ pointer: '/query/from', code: 'inconsistent', detail: 'The period begins after it ends.' });
  if (errors.length > 0) throw invalidInput(errors);
  return { from, to, practitionerId: query.practitionerId ?? null };
}

/** The manager's caseload: whole months from the rollup, the days at its edges from the rows themselves. */
@Injectable()
export class CaseloadService {
  constructor(private readonly transactions: ClinicTransactions) {}

  report(who: Principal, period: Period): Promise<Caseload> {
    return this.transactions.run(who.clinicId, async () => {
      const today = dayOf(new Date());
      const monthly = await this.monthly(who, period);
      const practitioners = await this.practitioners(who, period, today, monthly);
      const [open] = await this.transactions.query<{ patients: string; emergencies: string }>(
        `select (select count(*) from episode e where e.clinic_id = $1 and e.status = 'open' and e.last_signed_at is not null and ($2::uuid is null or e.practitioner_id = $2)) as patients,
                (select count(*) from assessment a where a.clinic_id = $1 and a.status = 'draft' and ($2::uuid is null or a.practitioner_id = $2)
                   and exists (select 1 from flag_action f where f.clinic_id = a.clinic_id and f.assessment_id = a.id and f.flag like 'RF-E%')) as emergencies`,
        [who.clinicId, period.practitionerId],
      );
      const totals = sum(monthly.map((row) => row.counts));
      const count = (measure: string): number => totals[MEASURES.indexOf(measure)] ?? 0;
      return {
        from: period.from,
        to: period.to,
        generatedAt: new Date().toISOString(),
        totals: {
          assessments: count('assessments'),
          patients: Number(open?.patients ?? 0),
          unsigned: practitioners.reduce((all, row) => all + row.unsigned, 0),
          openEmergencies: Number(open?.emergencies ?? 0),
        },
        practitioners,
        months: monthsOf(monthly),
        causes: catalogue.causes.map((cause) => ({
          ref: cause.ref,
          name: cause.name,
          likely: count(`cause:${cause.ref}:likely`),
          possible: count(`cause:${cause.ref}:possible`),
          unlikely: count(`cause:${cause.ref}:unlikely`),
          notAssessed: count(`cause:${cause.ref}:not_assessed`),
        })),
        urgency: URGENCIES.map((urgency) => ({ urgency, assessments: count(`urgency:${urgency}`) })),
      };
    });
  }

  private async monthly(
    who: Principal,
    { from, to, practitionerId }: Period,
  ): Promise<{ month: string; practitioner_id: string; counts: number[] }[]> {
    const rows = await this.transactions.query<{ month: string; practitioner_id: string; counts: number[] }>(
      `select to_char(month, 'YYYY-MM') as month, practitioner_id, counts from caseload_rollup
        where clinic_id = $1 and month >= $2::date and (month + interval '1 month')::date <= ($3::date + 1) and ($4::uuid is null or practitioner_id = $4)`,
      [who.clinicId, from, to, practitionerId],
    );
    // A month that is only partly in the period is counted from its own days.
    const edges = [...new Set([from, to].map((day) => day.slice(0, 7)))].filter(
      (month) => !(month >= monthStart(from) && wholeMonth(month, from, to)),
    );
    for (const month of edges) {
      const first = `${month}-01` > from ? `${month}-01` : from;
      const end = addDays(`${nextMonth(month)}-01`, -1);
      const last = end < to ? end : to;
      rows.push(
        ...(await this.transactions.query<{ month: string; practitioner_id: string; counts: number[] }>(
          `select $5::text as month, a.signed_by as practitioner_id, coalesce((select m.counts from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1), a.counts) as counts
             from assessment a where a.clinic_id = $1 and a.signed_on between $2 and $3 and ($4::uuid is null or a.signed_by = $4)`,
          [who.clinicId, first, last, practitionerId, month],
        )),
      );
    }
    return rows;
  }

  private async practitioners(
    who: Principal,
    period: Period,
    today: string,
    monthly: readonly { practitioner_id: string; counts: number[] }[],
  ): Promise<CaseloadRow[]> {
    const people = await this.transactions.query<{ id: string; name: string }>(
      "select id, name from practitioner where clinic_id = $1 and role = 'physiotherapist' and ($2::uuid is null or id = $2) order by name, id",
      [who.clinicId, period.practitionerId],
    );
    const episodes = await this.transactions.query<EpisodeCounts>(
      `select practitioner_id, count(*) filter (where first_signed_on between $2 and $3) as new, count(*) filter (where status = 'open' and last_signed_at is not null) as active,
              count(*) filter (where status = 'open' and review_due_on < $4) as overdue, count(*) filter (where status = 'open' and ready_to_discharge) as ready
         from episode where clinic_id = $1 and (status = 'open' or first_signed_on between $2 and $3) group by practitioner_id`,
      [who.clinicId, period.from, period.to, today],
    );
    const drafts = await this.transactions.query<{ practitioner_id: string; unsigned: string }>(
      "select practitioner_id, count(*) as unsigned from assessment where clinic_id = $1 and status = 'draft' and started_at < now() - interval '24 hours' group by practitioner_id",
      [who.clinicId],
    );
    return people.map(({ id, name }) => {
      const own = episodes.find((row) => row.practitioner_id === id);
      const signed =
        sum(monthly.filter((row) => row.practitioner_id === id).map((row) => row.counts))[
          MEASURES.indexOf('assessments')
        ] ?? 0;
      return {
        practitionerId: id,
        name,
        new: Number(own?.new ?? 0),
        active: Number(own?.active ?? 0),
        reviewOverdue: Number(own?.overdue ?? 0),
        readyToDischarge: Number(own?.ready ?? 0),
        unsigned: Number(drafts.find((row) => row.practitioner_id === id)?.unsigned ?? 0),
        signed,
      };
    });
  }

  /** The records behind a number: who and since when, no clinical content. */
  list(who: Principal, measure: ListMeasure, period: Period): Promise<Page<CaseloadListItem>> {
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{
        patient_id: string;
        clinic_number: string;
        assessment_id: string | null;
        started_at: Date | null;
        name: string;
        since: Date;
      }>(
        `select x.patient_id, p.clinic_number, x.assessment_id, x.started_at, w.name, x.since from (${LISTS[measure]}) x
           join patient p on p.clinic_id = $1 and p.id = x.patient_id join practitioner w on w.clinic_id = $1 and w.id = x.practitioner_id
          where ($2::uuid is null or x.practitioner_id = $2) and ($3::date is not null) and ($4::date is not null) order by x.since, x.patient_id limit 500`,
        [who.clinicId, period.practitionerId, period.from, period.to],
      );
      const now = Date.now();
      return {
        items: rows.map((row) => ({
          patientId: row.patient_id,
          clinicNumber: row.clinic_number,
          assessmentId: row.assessment_id,
          startedAt: row.started_at?.toISOString() ?? null,
          practitionerName: row.name,
          ageDays: Math.max(0, Math.floor((now - row.since.getTime()) / 86_400_000)),
        })),
        nextCursor: null,
      };
    });
  }
}

const EPISODE =
  'select patient_id, null::uuid as assessment_id, null::timestamptz as started_at, practitioner_id, coalesce(review_due_on::timestamptz, last_signed_at, opened_at) as since from episode where clinic_id = $1';
const ASSESSMENT =
  'select a.patient_id, a.id as assessment_id, a.started_at, coalesce(a.signed_by, a.practitioner_id) as practitioner_id, a.started_at as since from assessment a where a.clinic_id = $1';
const LISTS: Readonly<Record<ListMeasure, string>> = {
  new: `${EPISODE} and first_signed_on between $3 and $4`,
  active: `${EPISODE} and status = 'open' and last_signed_at is not null`,
  'review-overdue': `${EPISODE} and status = 'open' and review_due_on < current_date`,
  'ready-to-discharge': `${EPISODE} and status = 'open' and ready_to_discharge`,
  unsigned: `${ASSESSMENT} and a.status = 'draft' and a.started_at < now() - interval '24 hours'`,
  signed: `${ASSESSMENT} and a.status = 'signed' and a.signed_on between $3 and $4`,
  'open-emergencies': `${ASSESSMENT} and a.status = 'draft' and exists (select 1 from flag_action f where f.clinic_id = a.clinic_id and f.assessment_id = a.id and f.flag like 'RF-E%')`,
};

const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);
const monthStart = (day: string): string => day.slice(0, 7);
const wholeMonth = (month: string, from: string, to: string): boolean =>
  `${month}-01` >= from && addDays(`${nextMonth(month)}-01`, -1) <= to;

function sum(lists: readonly number[][]): number[] {
  const totals = MEASURES.map(() => 0);
  for (const counts of lists)
    for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? 0) + (counts[i] ?? 0);
  return totals;
}

function monthsOf(rows: readonly { month: string; counts: number[] }[]): Caseload['months'] {
  const months = [...new Set(rows.map((row) => row.month))].sort();
  return months.map((month) => {
    const totals = sum(rows.filter((row) => row.month === month).map((row) => row.counts));
    const of = (kind: (typeof ASSESSMENT_KINDS)[number]): number =>
      totals[MEASURES.indexOf(`kind:${kind}`)] ?? 0;
    return {
      month,
      initial: of('initial'),
      review: of('review'),
      discharge: of('discharge'),
      mini: of('mini'),
    };
  });
}
