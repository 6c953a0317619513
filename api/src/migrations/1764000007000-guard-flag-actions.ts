import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was done about danger is recorded for a draft, and afterwards only for a flag that an amendment raised: what the
 * signature covers stays as it was signed, whoever asks.
 */
export class GuardFlagActions1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const RAISES_IT = "@> jsonb_build_array(jsonb_build_object('id', new.flag))";

const STATEMENTS = [
  `create function guard_flag_action() returns trigger language plpgsql as $$
   declare record_status text; signed jsonb; present jsonb;
   begin
     select a.status, a.reasoning->'redFlags',
            (select m.reasoning->'redFlags' from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1)
       into record_status, signed, present from assessment a where a.clinic_id = new.clinic_id and a.id = new.assessment_id;
     if record_status = 'draft' then return new; end if;
     if record_status = 'signed' and present ${RAISES_IT} and not signed ${RAISES_IT} then return new; end if;
     raise exception 'a signed assessment takes an action only for a flag raised since' using errcode = 'restrict_violation';
   end $$`,
  'create trigger raised_since before insert on flag_action for each row execute function guard_flag_action()',
  'alter table flag_action enable always trigger raised_since',
];
