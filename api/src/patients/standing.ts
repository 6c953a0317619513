/**
 * Where each patient of a list stands: what waits for somebody comes first. Read beside the patient's row, from the open
 * episode and the latest visits.
 */
import type { PatientListItem, PatientStanding, PatientWorklist } from '@stride/contracts';

/** The worst that any draft of the patient `p` says so far. */
const WORST_DRAFT = `(select c.draft_danger from assessment c where c.clinic_id = p.clinic_id and c.patient_id = p.id and c.status = 'draft' and c.draft_danger in ('emergency', 'urgent')
                        order by c.draft_danger limit 1)`;

/** What the list reads beside the columns of the patient `p`. */
export const STANDING_COLUMNS = `jsonb_build_object('id', l.id, 'kind', l.kind, 'status', l.status, 'startedAt', to_char(l.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as last,
  d.started_at as draft_at, d.danger as draft_danger, e.status as episode, to_char(e.review_due_on, 'YYYY-MM-DD') as review_due_on, e.ready_to_discharge, e.last_urgency, w.name as practitioner_name`;
export const STANDING_JOINS = `left join episode e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.status = 'open'
  left join lateral (select a.id, a.kind, a.status, a.started_at, a.practitioner_id from assessment a
                      where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.status <> 'entered-in-error' order by a.started_at desc limit 1) l on true
  left join lateral (select b.started_at, b.practitioner_id, ${WORST_DRAFT} as danger from assessment b
                      where b.clinic_id = p.clinic_id and b.patient_id = p.id and b.status = 'draft' order by b.started_at desc limit 1) d on true
  left join practitioner w on w.clinic_id = p.clinic_id and w.id = coalesce(d.practitioner_id, e.practitioner_id, l.practitioner_id)`;

export interface StandingRow {
  last: PatientListItem['lastAssessment'] & { id: string | null };
  draft_at: Date | null;
  draft_danger: 'emergency' | 'urgent' | null;
  episode: 'open' | null;
  review_due_on: string | null;
  ready_to_discharge: boolean | null;
  last_urgency: string | null;
  practitioner_name: string | null;
}

/**
 * Danger comes before work begun, and that before what is late. What a draft says so far counts as much as what was
 * signed. `since` is when the draft that says it was begun, or the day a review was due.
 */
export function standingOf(row: StandingRow, today: string): PatientStanding {
  const draft = row.draft_at?.toISOString() ?? null;
  for (const danger of ['emergency', 'urgent'] as const) {
    if (row.draft_danger === danger) return { state: danger, since: draft };
    if (row.episode !== null && row.last_urgency === danger) return { state: danger, since: null };
  }
  if (draft !== null) return { state: 'draft', since: draft };
  if (row.episode === null) return { state: row.last.id === null ? 'new' : 'closed', since: null };
  if (row.review_due_on !== null && row.review_due_on < today)
    return { state: 'review-overdue', since: row.review_due_on };
  return { state: row.ready_to_discharge === true ? 'ready-to-discharge' : 'active', since: null };
}

/** Whose lists, on which day, and where a value goes among the parameters of the statement. */
export interface WorklistScope {
  clinicId: string;
  practitionerId: string;
  today: string;
  bind: (value: string) => string;
}
const OPEN_EPISODES = (scope: WorklistScope): string =>
  `select x.patient_id from episode x where x.clinic_id = ${scope.bind(scope.clinicId)}::uuid and x.status = 'open'`;
const DRAFTS = (scope: WorklistScope): string =>
  `select y.patient_id from assessment y where y.clinic_id = ${scope.bind(scope.clinicId)}::uuid and y.status = 'draft'`;
const MINE = (scope: WorklistScope): string => `practitioner_id = ${scope.bind(scope.practitionerId)}::uuid`;

/** The patients that a worklist holds, as a condition on `p`. */
export const WORKLISTS: Readonly<Record<PatientWorklist, (scope: WorklistScope) => string>> = {
  mine: (scope) =>
    `p.id in (${OPEN_EPISODES(scope)} and x.${MINE(scope)} union all ${DRAFTS(scope)} and y.${MINE(scope)})`,
  draft: (scope) => `p.id in (${DRAFTS(scope)})`,
  overdue: (scope) =>
    `p.id in (${OPEN_EPISODES(scope)} and x.review_due_on < ${scope.bind(scope.today)}::date)`,
  // A draft that nobody has read since something changed is among them: silence would read as no danger.
  flagged: (scope) =>
    `p.id in (${OPEN_EPISODES(scope)} and x.last_urgency in ('urgent', 'emergency') union all ${DRAFTS(scope)} and y.draft_danger <> 'none')`,
};
