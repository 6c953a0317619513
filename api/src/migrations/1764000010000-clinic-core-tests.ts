import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clinic may choose the tests that it does with everybody; one that has not chosen does the catalogue's core set. */
export class ClinicCoreTests1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table clinic add column core_tests text[]');
    // An empty choice would be an examination of nothing.
    await runner.query(
      'alter table clinic add constraint ck_clinic_core_tests check (cardinality(core_tests) > 0)',
    );
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}
