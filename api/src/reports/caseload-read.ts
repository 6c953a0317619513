/** What the caseload report reads: one statement over small tables, whatever the number of assessments. */

export interface Period {
  from: string;
  to: string;
  practitionerId: string | null;
}

/** Sums of signed assessments, by month or by day, as the driver hands over JSON. */
export interface CountsRead {
  /** A day of the month, as JSON spells a date. */
  month: string;
  practitioner: string;
  /** PostgreSQL's text of an integer array: cheaper to read than an array of the driver. */
  counts: string;
}
export interface PractitionerRead {
  id: string;
  name: string;
  active: number;
  overdue: number;
  ready: number;
  unsigned: number;
  emergencies: number;
}
export interface CaseloadRead {
  counts: CountsRead[] | null;
  practitioners: PractitionerRead[] | null;
}

/** $1 clinic, $2 practitioner or null, $3 first and $4 last whole month, $5 to $8 the days at both edges, $9 today. */
export const READ_CASELOAD = `
  with open_episode as (
    select practitioner_id, sum(episodes)::integer as active, coalesce(sum(episodes) filter (where review_due_on < $9::date), 0)::integer as overdue,
           coalesce(sum(episodes) filter (where ready_to_discharge), 0)::integer as ready, coalesce(sum(episodes) filter (where urgency = 'emergency'), 0)::integer as emergencies
      from caseload_open where clinic_id = $1 and episodes > 0 group by practitioner_id
  ), draft as (
    select practitioner_id, count(*) as unsigned from assessment
     where clinic_id = $1 and status = 'draft' and started_at < now() - interval '24 hours' group by practitioner_id
  ), counted as (
    select month, practitioner_id as practitioner, counts::text as counts from caseload_rollup
     where clinic_id = $1 and month between $3::date and $4::date and ($2::uuid is null or practitioner_id = $2)
    union all
    select day, practitioner_id, counts::text from caseload_day
     where clinic_id = $1 and (day between $5::date and $6::date or day between $7::date and $8::date) and ($2::uuid is null or practitioner_id = $2)
  )
  select (select json_agg(counted) from counted) as counts,
         (select json_agg(person order by name, id) from (
            select p.id, p.name, coalesce(e.active, 0) as active, coalesce(e.overdue, 0) as overdue, coalesce(e.ready, 0) as ready,
                   coalesce(d.unsigned, 0) as unsigned, coalesce(e.emergencies, 0) as emergencies
              from practitioner p left join open_episode e on e.practitioner_id = p.id left join draft d on d.practitioner_id = p.id
             where p.clinic_id = $1 and ($2::uuid is null or p.id = $2) and (p.role = 'physiotherapist' or e.practitioner_id is not null or d.practitioner_id is not null)
         ) person) as practitioners`;

const NONE = ['0001-01-02', '0001-01-01'] as const;

/**
 * The parameters of READ_CASELOAD. Whole months come from the monthly sums; a month that the period only touches comes
 * from its days. Nothing is signed in the future, so a month that runs to today or beyond is whole.
 */
export function caseloadParameters(
  clinicId: string,
  { from, to, practitionerId }: Period,
  today: string,
): (string | null)[] {
  const end = to >= today ? lastDay(to) : to;
  const firstWhole = from.endsWith('-01') ? from.slice(0, 7) : nextMonth(from.slice(0, 7));
  const lastWhole = end === lastDay(end) ? end.slice(0, 7) : monthBefore(end.slice(0, 7));
  const within = from.slice(0, 7) === end.slice(0, 7) && firstWhole > lastWhole;
  const head = within ? [from, end] : from.endsWith('-01') ? NONE : [from, lastDay(from)];
  const tail = within || end === lastDay(end) ? NONE : [`${end.slice(0, 7)}-01`, end];
  return [clinicId, practitionerId, `${firstWhole}-01`, `${lastWhole}-01`, ...head, ...tail, today];
}

function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
const nextMonth = (month: string): string => shiftMonth(month, 1);
const monthBefore = (month: string): string => shiftMonth(month, -1);

/** The last day of the month that a day lies in. */
function lastDay(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length =
    [
      31,
      (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ][month - 1] ?? 31;
  return `${day.slice(0, 7)}-${length}`;
}

/** The days of the period that lie in the month; none when the month lies outside it. */
export function withinMonth(period: Period, month: string): Period {
  const [first, last] = [`${month}-01`, lastDay(`${month}-01`)];
  return { ...period, from: period.from > first ? period.from : first, to: period.to < last ? period.to : last };
}

/** `{1,2,3}` as numbers. */
export const readCounts = (text: string): number[] => JSON.parse(`[${text.slice(1, -1)}]`) as number[];
