import { Injectable } from '@nestjs/common';
import { catalogue, URGENCIES } from '@stride/clinical';
import { ASSESSMENT_KINDS, type Caseload, type CaseloadListItem, type Page } from '@stride/contracts';
import { MEASURES } from '../assessments';
import {
  addDays,
  ClinicTransactions,
  dayOf,
  decodeCursor,
  Deeds,
  foreignCursor,
  invalidInput,
  FIRST_DAY,
  isCivilDate,
  isCursorInstant,
  isUuid,
  LIST,
  toPage,
  type Principal,
} from '../platform';
import { CASELOAD_LISTS, placesOf, type ListMeasure, type ListNarrowing } from './caseload-lists';
import {
  caseloadParameters,
  READ_CASELOAD,
  readCounts,
  type CaseloadRead,
  withinMonth,
  type Period,
} from './caseload-read';

/** The period asked for: civil dates, both inclusive; the last twelve months without any. */
export function readPeriod(query: {
  from: string | undefined;
  to: string | undefined;
  practitionerId: string | undefined;
}): Period {
  const today = dayOf(new Date());
  const to = query.to ?? today;
  const from = query.from ?? (isCivilDate(to) ? yearBefore(to) : today);
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

/** The first of the month eleven months before; never before the first day there is. */
function yearBefore(to: string): string {
  const from = `${addDays(`${to.slice(0, 7)}-01`, -330).slice(0, 7)}-01`;
  return from < FIRST_DAY ? FIRST_DAY : from;
}

/** The manager's caseload: sums kept while signing, and what is open now. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  /** The report of a period: who carries what, by month, contributing factor and urgency. */
  async report(who: Principal, period: Period): Promise<Caseload> {
    const [read] = await this.transactions.ask<CaseloadRead>(
      who.clinicId,
      READ_CASELOAD,
      caseloadParameters(who.clinicId, period, dayOf(new Date())),
    );
    const totals = new Sums();
    const byPractitioner = new Map<string, Sums>();
    const byMonth = new Map<string, Sums>();
    for (const row of read?.counts ?? []) {
      const counts = readCounts(row.counts);
      totals.add(counts);
      sumsIn(byPractitioner, row.practitioner).add(counts);
      sumsIn(byMonth, row.month.slice(0, 7)).add(counts);
    }
    const practitioners = (read?.practitioners ?? []).map(
      ({ id, name, active, overdue, ready, unsigned }) => ({
        practitionerId: id,
        name,
        new: byPractitioner.get(id)?.of('new') ?? 0,
        active,
        reviewOverdue: overdue,
        readyToDischarge: ready,
        unsigned,
        signed: byPractitioner.get(id)?.of('assessments') ?? 0,
      }),
    );
    return {
      from: period.from,
      to: period.to,
      generatedAt: new Date().toISOString(),
      totals: {
        assessments: totals.of('assessments'),
        patients: practitioners.reduce((all, row) => all + row.active, 0),
        unsigned: practitioners.reduce((all, row) => all + row.unsigned, 0),
        openEmergencies: (read?.practitioners ?? []).reduce((all, row) => all + row.emergencies, 0),
      },
      practitioners,
      months: [...byMonth.keys()]
        .sort()
        .filter((month) => (byMonth.get(month)?.of('assessments') ?? 0) > 0)
        .map((month) => {
          const of = (kind: (typeof ASSESSMENT_KINDS)[number]): number =>
            byMonth.get(month)?.of(`kind:${kind}`) ?? 0;
          return {
            month,
            initial: of('initial'),
            review: of('review'),
            discharge: of('discharge'),
            mini: of('mini'),
          };
        }),
      causes: catalogue.causes.map(({ ref, name }) => ({
        ref,
        name,
        likely: totals.of(`cause:${ref}:likely`),
        possible: totals.of(`cause:${ref}:possible`),
        unlikely: totals.of(`cause:${ref}:unlikely`),
        notAssessed: totals.of(`cause:${ref}:not_assessed`),
      })),
      urgency: URGENCIES.map((urgency) => ({ urgency, assessments: totals.of(`urgency:${urgency}`) })),
    };
  }

  /** The records behind a number, longest waiting first: who and since when, no clinical content. */
  list(
    who: Principal,
    measure: ListMeasure,
    narrowing: ListNarrowing,
    period: Period,
    { limit, cursor }: { limit: number; cursor: string | undefined },
  ): Promise<Page<CaseloadListItem>> {
    const after = decodeCursor(cursor, 3);
    if (after !== null && (!isCursorInstant(after[0]) || !isUuid(after[1]) || !isUuid(after[2])))
      throw foreignCursor();
    const within = narrowing.month === undefined ? period : withinMonth(period, narrowing.month);
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{
        patient_id: string;
        clinic_number: string;
        assessment_id: string | null;
        started_at: Date | null;
        name: string;
        since: Date;
        since_text: string;
      }>(
        `select x.patient_id, p.clinic_number, x.assessment_id, x.started_at, w.name, x.since, (x.since at time zone 'utc')::text || 'Z' as since_text from (${CASELOAD_LISTS[measure]}) x
           join patient p on p.clinic_id = $1 and p.id = x.patient_id join practitioner w on w.clinic_id = $1 and w.id = x.practitioner_id
          where ($2::uuid is null or x.practitioner_id = $2) and $3::date is not null and $4::date is not null and $5::integer[] is not null
            and ($6::timestamptz is null or (x.since, x.patient_id, coalesce(x.assessment_id, x.patient_id)) > ($6, $7::uuid, $8::uuid))
          order by x.since, x.patient_id, coalesce(x.assessment_id, x.patient_id) limit $9`,
        [
          who.clinicId,
          period.practitionerId,
          within.from,
          within.to,
          placesOf(MEASURES, measure, narrowing),
          ...(after ?? [null, null, null]),
          limit + 1,
        ],
      );
      const now = Date.now();
      await this.deeds.record(who, 'caseload-list.opened', 'patient-list', LIST, null, {
        measure,
        rows: Math.min(rows.length, limit),
      });
      return toPage(
        rows,
        limit,
        (row) => ({
          patientId: row.patient_id,
          clinicNumber: row.clinic_number,
          assessmentId: row.assessment_id,
          startedAt: row.started_at?.toISOString() ?? null,
          practitionerName: row.name,
          ageDays: Math.max(0, Math.floor((now - row.since.getTime()) / 86_400_000)),
        }),
        (last) => [last.since_text, last.patient_id, last.assessment_id ?? last.patient_id],
      );
    });
  }
}

const PLACE = new Map(MEASURES.map((measure, index) => [measure, index]));

/** Sums in the order of MEASURES. */
class Sums {
  private readonly values = MEASURES.map(() => 0);

  add(counts: readonly number[]): void {
    for (let i = 0; i < counts.length; i++) this.values[i] = (this.values[i] ?? 0) + (counts[i] ?? 0);
  }
  of(measure: string): number {
    return this.values[PLACE.get(measure) ?? -1] ?? 0;
  }
}

function sumsIn(map: Map<string, Sums>, key: string): Sums {
  const sums = map.get(key) ?? new Sums();
  map.set(key, sums);
  return sums;
}
