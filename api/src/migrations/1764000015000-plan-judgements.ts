import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan holds what the physiotherapist judged of the criteria to advance, and what was judged of them at the visits before. */
export class PlanJudgements1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  "alter table plan add column judgements jsonb not null default '{}'",
  "alter table plan add column judged_before jsonb not null default '{}'",
];
