import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clinic has a time zone: paper tells the time as the clock on its wall shows it. */
export class ClinicTimeZone1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  "alter table clinic add column time_zone text not null default 'Europe/Dublin'",
  // A name that the database does not know is an error there, and one that it knows by another rule is no name.
  `alter table clinic add constraint ck_clinic_time_zone check (time_zone ~ '^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$'
     and timezone(time_zone, timestamptz '2026-01-01 00:00:00+00') is not null)`,
];
