import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan holds the patient's goals, and knows the plan that it started from. */
export class PlanGoals1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  "alter table plan add column goals jsonb not null default '[]'",
  'alter table plan add column previous_id uuid',
  'alter table plan add constraint fk_plan_previous foreign key (clinic_id, previous_id) references plan (clinic_id, id)',
];
