import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A plan names the record it was drawn from, so that one drawn before a correction is seen. Plans whose record has
 * become an emergency or was withdrawn are no longer in force.
 */
export class DrawPlansAgain1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

/** Row-level security is forced on the owner too; these are read across clinics for the length of this migration. */
const READ_ACROSS = ['plan', 'assessment', 'amendment'];
const LATEST = (column: string, until = ''): string =>
  `(select m.${column} from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id ${until} order by m.number desc limit 1)`;

const STATEMENTS = [
  'alter table plan add column drawn_from text',
  ...READ_ACROSS.map((table) => `alter table ${table} no force row level security`),
  // Issued plans are frozen; what they were drawn from is added once, here.
  'alter table plan disable trigger frozen',
  `update plan p set drawn_from = coalesce(${LATEST('hash', 'and m.amended_at <= p.created_at')}, a.hash, '')
     from assessment a where a.clinic_id = p.clinic_id and a.id = p.assessment_id`,
  'alter table plan enable always trigger frozen',
  `update plan p set status = 'superseded' from assessment a
    where a.clinic_id = p.clinic_id and a.id = p.assessment_id and p.status in ('draft', 'issued')
      and (a.status = 'entered-in-error' or coalesce(${LATEST('reasoning')}, a.reasoning)->'plan'->'blocked' = 'true')`,
  ...READ_ACROSS.map((table) => `alter table ${table} force row level security`),
  'alter table plan alter column drawn_from set not null',
];
