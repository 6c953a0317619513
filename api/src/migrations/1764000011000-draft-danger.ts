import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A draft says how dangerous its answers are so far, so that the lists can ask. What is in progress now is `unread` until
 * it is next written or opened: it stands among the flagged, because silence would read as no danger.
 */
export class DraftDanger1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  'alter table assessment add column draft_danger text',
  "alter table assessment add constraint ck_assessment_draft_danger check (draft_danger in ('none', 'urgent', 'emergency', 'unread'))",
  // Row-level security is forced on the owner too; drafts of every clinic are touched for the length of this migration.
  'alter table assessment no force row level security',
  "update assessment set draft_danger = 'unread' where status = 'draft'",
  'alter table assessment force row level security',
  "alter table assessment add constraint ck_assessment_draft_told check (status <> 'draft' or draft_danger is not null)",
];
