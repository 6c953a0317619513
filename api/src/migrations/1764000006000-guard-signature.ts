import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the API never does, the database refuses too: a record signed without what a signature freezes, and a change
 * journalled for a record that is signed.
 */
export class GuardSignature1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  `alter table assessment add constraint ck_assessment_signed check (status = 'draft' or
     (reasoning is not null and counts is not null and signed_at is not null and signed_on is not null and signed_by is not null and hash is not null))`,
  `create function refuse_change_of_signed() returns trigger language plpgsql as $$
   begin
     if exists (select 1 from added c join assessment a on a.clinic_id = c.clinic_id and a.id = c.assessment_id where a.status <> 'draft') then
       raise exception 'a signed assessment takes no changes' using errcode = 'restrict_violation';
     end if;
     return null;
   end $$`,
  // Once a statement, not once a change: a batch of a day's work is one insert.
  `create trigger drafts_only after insert on assessment_change referencing new table as added
     for each statement execute function refuse_change_of_signed()`,
  'alter table assessment_change enable always trigger drafts_only',
];
