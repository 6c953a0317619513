import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The caseload by day as well as by month, and the urgency of what an episode's last signature said: the report then
 * reads a few rows, however many assessments there are.
 */
export class CountByDay1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

/** What counts of an assessment today: its latest amendment's, or its own. */
const LATEST =
  '(select m.counts from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1)';
/** Row-level security is forced on the owner too; these are read across clinics for the length of this migration. */
const READ_ACROSS = ['assessment', 'amendment', 'episode'];

const STATEMENTS = [
  `create table caseload_day (clinic_id uuid not null, day date not null, practitioner_id uuid not null, counts integer[] not null,
     constraint pk_caseload_day primary key (clinic_id, day, practitioner_id))`,
  'alter table episode add column last_urgency text',
  'drop index ix_episode_caseload',
  `create index ix_episode_open on episode (clinic_id, practitioner_id, review_due_on, ready_to_discharge, last_urgency)
     where status = 'open' and last_signed_at is not null`,
  ...READ_ACROSS.map((table) => `alter table ${table} no force row level security`),
  `insert into caseload_day (clinic_id, day, practitioner_id, counts)
   select clinic_id, day, practitioner_id, array_agg(total order by i) from (
     select a.clinic_id, a.signed_on as day, a.signed_by as practitioner_id, u.i, sum(u.n)::integer as total
       from assessment a cross join lateral unnest(coalesce(${LATEST}, a.counts)) with ordinality as u (n, i)
      where a.signed_on is not null group by 1, 2, 3, 4) s group by 1, 2, 3`,
  `update episode e set last_urgency = (
     select a.reasoning->>'urgency' from assessment a where a.clinic_id = e.clinic_id and a.episode_id = e.id and a.signed_at is not null order by a.signed_at desc limit 1)`,
  ...READ_ACROSS.map((table) => `alter table ${table} force row level security`),
  'alter table caseload_day enable row level security',
  'alter table caseload_day force row level security',
  `create policy clinic_wall on caseload_day using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
     with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)`,
];
