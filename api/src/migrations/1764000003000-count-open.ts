import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is open now, counted while it changes instead of when it is asked for; and one shard a practitioner, because two
 * practitioners never wait for each other's row then and a report reads one row where it read eight.
 */
export class CountOpen1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

/** Row-level security is forced on the owner too; these are read across clinics for the length of this migration. */
const READ_ACROSS = ['episode', 'caseload_rollup'];
const COUNTED = (row: string): string => `${row}.status = 'open' and ${row}.last_signed_at is not null`;
/** An episode without a due date has none for ever: it is never overdue. */
const KEY = (row: string): string =>
  `${row}.clinic_id, ${row}.practitioner_id, coalesce(${row}.review_due_on, 'infinity'), ${row}.ready_to_discharge, coalesce(${row}.last_urgency, 'none')`;

const STATEMENTS = [
  `create table caseload_open (clinic_id uuid not null, practitioner_id uuid not null, review_due_on date not null, ready_to_discharge boolean not null, urgency text not null, episodes integer not null,
     constraint pk_caseload_open primary key (clinic_id, practitioner_id, review_due_on, ready_to_discharge, urgency))`,
  ...READ_ACROSS.map((table) => `alter table ${table} no force row level security`),
  `insert into caseload_open (clinic_id, practitioner_id, review_due_on, ready_to_discharge, urgency, episodes)
   select ${KEY('e')}, count(*) from episode e where ${COUNTED('e')} group by 1, 2, 3, 4, 5`,
  `with gone as (delete from caseload_rollup returning clinic_id, month, practitioner_id, counts)
   insert into caseload_rollup (clinic_id, month, practitioner_id, shard, counts)
   select clinic_id, month, practitioner_id, get_byte(uuid_send(practitioner_id), 15) % 8, array_agg(total order by i) from (
     select g.clinic_id, g.month, g.practitioner_id, u.i, sum(u.n)::integer as total
       from gone g cross join lateral unnest(g.counts) with ordinality as u (n, i) group by 1, 2, 3, 4) s group by 1, 2, 3`,
  ...READ_ACROSS.map((table) => `alter table ${table} force row level security`),
  'alter table caseload_open enable row level security',
  'alter table caseload_open force row level security',
  `create policy clinic_wall on caseload_open using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
     with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)`,
  `create function count_open_episode() returns trigger language plpgsql as $$
   begin
     if tg_op <> 'INSERT' and ${COUNTED('old')} then
       update caseload_open set episodes = episodes - 1
        where (clinic_id, practitioner_id, review_due_on, ready_to_discharge, urgency) = (${KEY('old')});
     end if;
     if tg_op <> 'DELETE' and ${COUNTED('new')} then
       insert into caseload_open as o (clinic_id, practitioner_id, review_due_on, ready_to_discharge, urgency, episodes) values (${KEY('new')}, 1)
       on conflict (clinic_id, practitioner_id, review_due_on, ready_to_discharge, urgency) do update set episodes = o.episodes + 1;
     end if;
     return null;
   end $$`,
  'create trigger counted after insert or update or delete on episode for each row execute function count_open_episode()',
  'alter table episode enable always trigger counted',
];
