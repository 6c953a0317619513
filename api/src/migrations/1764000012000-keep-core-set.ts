import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A signature keeps the core set that the clinic had chosen by then. What was signed before was read with the
 * catalogue's, and null says so.
 */
export class KeepCoreSet1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assessment add column core_tests text[]');
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}
