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

const OPEN_EPISODE = `select patient_id, null::uuid as assessment_id, null::timestamptz as started_at, practitioner_id,
    coalesce(review_due_on::timestamptz, last_signed_at, opened_at) as since
  from episode where clinic_id = $1 and status = 'open' and last_signed_at is not null`;
const ASSESSMENT = `select a.patient_id, a.id as assessment_id, a.started_at, coalesce(a.signed_by, a.practitioner_id) as practitioner_id, a.started_at as since
  from assessment a where a.clinic_id = $1`;
const SIGNED = `${ASSESSMENT} and a.status = 'signed' and a.signed_on between $3 and $4`;

/** $1 clinic, $3 and $4 the period, $5 the place of `new` in an assessment's counts. */
export const CASELOAD_LISTS: Readonly<Record<ListMeasure, string>> = {
  new: `${SIGNED} and a.counts[$5] = 1`,
  active: OPEN_EPISODE,
  'review-overdue': `${OPEN_EPISODE} and review_due_on < current_date`,
  'ready-to-discharge': `${OPEN_EPISODE} and ready_to_discharge`,
  unsigned: `${ASSESSMENT} and a.status = 'draft' and a.started_at < now() - interval '24 hours'`,
  signed: SIGNED,
  'open-emergencies': `${OPEN_EPISODE} and last_urgency = 'emergency'`,
};
