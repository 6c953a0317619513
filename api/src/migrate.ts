/**
 * Prepares a database: runs the migrations as its owner and makes the role that the API connects as, which owns nothing
 * and is bound by row-level security. Safe to run again, and by several processes at once.
 *
 * Environment: DATABASE_OWNER_URL (may create tables and roles), STRIDE_APP_PASSWORD (the role's password; without it
 * an existing role keeps its own).
 */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from './data-source';

export const APP_ROLE = 'stride_app';

/** Migrates and grants; answers the connection string of the app role. */
export async function migrateDatabase(ownerUrl: string, appPassword: string): Promise<{ appUrl: string }> {
  const source = new DataSource(databaseOptions(ownerUrl, 2));
  await source.initialize();
  try {
    const runner = source.createQueryRunner();
    try {
      // Two launchers at once take turns; this connection is the owner's and never serves a request.
      await runner.query('select pg_advisory_lock(724501)');
      await source.runMigrations({ transaction: 'all' });
      await grant(source, appPassword);
    } finally {
      await runner.query('select pg_advisory_unlock(724501)');
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = encodeURIComponent(appPassword);
  return { appUrl: url.href };
}

async function grant(source: DataSource, appPassword: string): Promise<void> {
  const quoted = `'${appPassword.replaceAll("'", "''")}'`;
  const [role] = await source.query<unknown[]>('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  if (role === undefined)
    await source.query(
      `create role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password ${quoted}`,
    );
  else await source.query(`alter role ${APP_ROLE} password ${quoted}`);
  const [database] = await source.query<{ name: string }[]>('select current_database() as name');
  await source.query(
    `grant connect on database "${(database?.name ?? '').replaceAll('"', '""')}" to ${APP_ROLE}`,
  );
  await source.query(`grant usage on schema public to ${APP_ROLE}`);
  const grants: Readonly<Record<string, readonly string[]>> = {
    'select, insert': ['audit_event', 'assessment_change', 'flag_action', 'amendment', 'referral_event'],
    'select, insert, update': [
      'clinic',
      'practitioner',
      'login',
      'patient',
      'patient_counter',
      'episode',
      'assessment',
      'caseload_rollup',
      'caseload_day',
      'caseload_open',
      'audit_head',
      'plan',
      'referral',
    ],
    'select, insert, update, delete': ['session', 'sign_in_failure'],
    select: ['migration'],
  };
  for (const [rights, tables] of Object.entries(grants))
    await source.query(`grant ${rights} on ${tables.join(', ')} to ${APP_ROLE}`);
}
