import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Puts every episode with a corrected visit where its signed visits put it: amendments and withdrawals had left urgency,
 * review and ending as they were. The same rule as in `episode-standing.ts`, once, in SQL.
 */
export class FollowCorrections1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

/** Row-level security is forced on the owner too; these are touched across clinics for the length of this migration. */
const ACROSS = ['episode', 'assessment', 'amendment', 'caseload_open'];
const DANGER = "v.reasoning->>'urgency' in ('urgent', 'emergency')";

const STATEMENTS = [
  ...ACROSS.map((table) => `alter table ${table} no force row level security`),
  `with corrected as (
     select distinct a.clinic_id, a.episode_id as id from amendment m join assessment a on a.clinic_id = m.clinic_id and a.id = m.assessment_id
   ), visit as (
     select a.clinic_id, a.episode_id, a.id, a.kind, a.signed_on, a.signed_at, a.signed_by,
            coalesce((select m.reasoning from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1), a.reasoning) as reasoning,
            min(a.signed_on) over w as first_signed_on, max(case when a.kind = 'discharge' then a.signed_at end) over w as discharged_at
       from assessment a join corrected c on c.clinic_id = a.clinic_id and c.id = a.episode_id
      where a.status = 'signed' window w as (partition by a.clinic_id, a.episode_id)
   ), last as (
     select distinct on (clinic_id, episode_id) * from visit order by clinic_id, episode_id, signed_at desc, id desc
   ), standing as (
     select c.clinic_id, c.id, v.first_signed_on, v.signed_at, v.signed_by, v.discharged_at, v.reasoning->>'urgency' as urgency,
            case when v.kind <> 'discharge' then v.signed_on + case when ${DANGER} or v.reasoning->'seekHelp' @> '["SEEK-3"]' then 14 else 28 end end as due,
            coalesce(v.kind = 'review' and v.reasoning->'priorities' = '[]' and not ${DANGER}, false) as ready
       from corrected c left join last v on v.clinic_id = c.clinic_id and v.episode_id = c.id
   ), closing as (
     select s.*, s.discharged_at is not null or exists (select 1 from episode i join episode f on f.clinic_id = i.clinic_id and f.patient_id = i.patient_id and f.id <> i.id and f.status = 'open'
                                                         where i.clinic_id = s.clinic_id and i.id = s.id) as closed
       from standing s
   )
   update episode e set practitioner_id = coalesce(c.signed_by, e.practitioner_id), first_signed_on = c.first_signed_on, last_signed_at = c.signed_at, review_due_on = c.due,
          ready_to_discharge = c.ready, last_urgency = c.urgency, status = case when c.closed then 'closed' else 'open' end,
          closed_at = case when c.closed then coalesce(c.discharged_at, e.closed_at) end
     from closing c where c.clinic_id = e.clinic_id and c.id = e.id`,
  ...ACROSS.map((table) => `alter table ${table} force row level security`),
];
