/** The lists behind the numbers of the caseload; each sums to its number. */

/** The numbers that open a list. */
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

/** What narrows a list of signed assessments to one number of a table, by what that assessment counted as. */
export interface ListNarrowing {
  /** `YYYY-MM` */
  month: string | undefined;
  kind: string | undefined;
  cause: string | undefined;
  level: string | undefined;
  urgency: string | undefined;
}
export const NARROWED_MEASURES: readonly ListMeasure[] = ['signed', 'new'];

const openEpisode = (
  since: string,
): string => `select patient_id, null::uuid as assessment_id, null::timestamptz as started_at, practitioner_id, ${since} as since
  from episode where clinic_id = $1 and status = 'open' and last_signed_at is not null`;
const SEEN = openEpisode('last_signed_at');
const ASSESSMENT = `select a.patient_id, a.id as assessment_id, a.started_at, coalesce(a.signed_by, a.practitioner_id) as practitioner_id, a.started_at as since
  from assessment a where a.clinic_id = $1`;
/** What was corrected after signing counts as corrected: the latest amendment stands, as in the sums. */
const COUNTS =
  'coalesce((select m.counts from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1), a.counts)';
const SIGNED = `${ASSESSMENT} and a.status = 'signed' and a.signed_on between $3 and $4
  and (cardinality($5::integer[]) = 0 or not exists (select 1 from (select ${COUNTS} as counts) c, unnest($5::integer[]) place where c.counts[place] is distinct from 1))`;

/** $1 clinic, $3 and $4 the period, $5 the places in an assessment's counts that all hold. */
export const CASELOAD_LISTS: Readonly<Record<ListMeasure, string>> = {
  new: SIGNED,
  active: SEEN,
  'review-overdue': `${openEpisode('review_due_on::timestamptz')} and review_due_on < current_date`,
  'ready-to-discharge': `${SEEN} and ready_to_discharge`,
  unsigned: `${ASSESSMENT} and a.status = 'draft' and a.started_at < now() - interval '24 hours'`,
  signed: SIGNED,
  'open-emergencies': `${SEEN} and last_urgency = 'emergency'`,
};

/** The places (from 1) in an assessment's counts that make it belong to the number. */
export function placesOf(
  measures: readonly string[],
  measure: ListMeasure,
  { kind, cause, level, urgency }: ListNarrowing,
): number[] {
  const named = [
    ...(measure === 'new' ? ['new'] : []),
    ...(kind === undefined ? [] : [`kind:${kind}`]),
    ...(cause === undefined ? [] : [`cause:${cause}:${level ?? ''}`]),
    ...(urgency === undefined ? [] : [`urgency:${urgency}`]),
  ];
  return named.map((name) => measures.indexOf(name) + 1);
}
