import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An issued plan keeps the words of its sheet. Plans issued before have none: nobody knows by now what the release that
 * issued them said, so they go on printing what the running one says, and are not made up here.
 */
export class KeepPrintedWords1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan add column printed jsonb');
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}
