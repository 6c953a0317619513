/**
 * What must hold before the first request: a PostgreSQL new enough and durable, and a role that row-level security
 * binds. Anything else is a sentence and no start.
 */
import type { DataSource } from 'typeorm';

export class BootRefused extends Error {}

/** Throws BootRefused with one sentence when the database is not safe to keep records in. */
export async function checkDatabase(
  dataSource: DataSource,
  { production, demo }: { production: boolean; demo: boolean },
): Promise<void> {
  const [row] = await dataSource.query<
    {
      version: string;
      super: boolean;
      bypass: boolean;
      owns: string;
      fsync: string;
      commit: string;
      pages: string;
      migrated: boolean;
    }[]
  >(`
    select current_setting('server_version_num') as version,
           (select rolsuper from pg_roles where rolname = current_user) as super,
           (select rolbypassrls from pg_roles where rolname = current_user) as bypass,
           (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')) as owns,
           current_setting('fsync') as fsync,
           current_setting('synchronous_commit') as commit,
           current_setting('full_page_writes') as pages,
           to_regclass('public.assessment') is not null as migrated`);
  if (row === undefined) throw new BootRefused('The database did not answer.');
  if (Number(row.version) < 150_000) throw new BootRefused('PostgreSQL 15 or newer is needed.');
  if (row.super)
    throw new BootRefused(
      'The database role is a superuser: row-level security would not bind it. Use the role stride_app.',
    );
  if (row.bypass)
    throw new BootRefused('The database role may bypass row-level security. Use the role stride_app.');
  if (Number(row.owns) > 0)
    throw new BootRefused(
      'The database role owns tables of the clinic: it could switch row-level security off. Use the role stride_app.',
    );
  if (row.fsync !== 'on')
    throw new BootRefused('fsync is off: a power cut would lose signed records. Switch it on.');
  if (row.commit === 'off')
    throw new BootRefused(
      'synchronous_commit is off: a crash would lose acknowledged changes. Switch it on.',
    );
  if (row.pages !== 'on')
    throw new BootRefused('full_page_writes is off: a crash could corrupt records. Switch it on.');
  if (!row.migrated) throw new BootRefused('The database has no tables yet: run the migrations first.');
  const open = await dataSource.query<{ relname: string }[]>(`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
       and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped)
       and c.relname not in ('login', 'session')`);
  if (open.length > 0)
    throw new BootRefused(
      `Row-level security is not forced on ${open.map((table) => table.relname).join(', ')}.`,
    );
  if (production || !demo) {
    const demoLogins = await dataSource.query<unknown[]>(
      "select 1 from login where email in ('physio@demo.clinic', 'manager@demo.clinic', 'admin@demo.clinic', 'physio@second.clinic') limit 1",
    );
    if (production && demoLogins.length > 0)
      throw new BootRefused('The demo logins are published: a production clinic refuses to start with them.');
  }
}
