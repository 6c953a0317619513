import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Chains the audit trail: each event's hash covers the event and the hash before it, so that an edited, removed, added or
 * moved event shows. One chain for a clinic would make all its transactions wait for each other; there are eight, and a
 * practitioner always writes to the same one.
 */
export class ChainAudit1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const STATEMENTS = [
  `create table audit_head (clinic_id uuid not null, chain smallint not null, length bigint not null, hash text not null,
     constraint pk_audit_head primary key (clinic_id, chain))`,
  'alter table audit_event add column chain smallint, add column position bigint, add column hash text',
  `create function audit_hash(before text, id uuid, at timestamptz, practitioner_id uuid, deed text, object_kind text, object_id uuid, reason text, facts jsonb)
     returns text language sql stable as $$
     select encode(sha256(convert_to(jsonb_build_array(before, id, (extract(epoch from at) * 1000000)::bigint, practitioner_id, deed, object_kind, object_id, reason, facts)::text, 'UTF8')), 'hex') $$`,
  `create function chain_audit_event() returns trigger language plpgsql as $$
   begin
     new.chain := get_byte(uuid_send(new.practitioner_id), 15) % 8;
     insert into audit_head as h (clinic_id, chain, length, hash)
       values (new.clinic_id, new.chain, 1, audit_hash('', new.id, new.at, new.practitioner_id, new.deed, new.object_kind, new.object_id, new.reason, new.facts))
       on conflict (clinic_id, chain) do update set length = h.length + 1,
         hash = audit_hash(h.hash, new.id, new.at, new.practitioner_id, new.deed, new.object_kind, new.object_id, new.reason, new.facts)
       returning length, hash into new.position, new.hash;
     return new;
   end $$`,
  // What was written before there were chains is chained in its order.
  'alter table audit_event no force row level security',
  'alter table audit_event disable trigger append_only',
  `do $$ declare e audit_event; begin
     for e in select * from audit_event order by clinic_id, id loop
       insert into audit_head as h (clinic_id, chain, length, hash)
         values (e.clinic_id, get_byte(uuid_send(e.practitioner_id), 15) % 8, 1, audit_hash('', e.id, e.at, e.practitioner_id, e.deed, e.object_kind, e.object_id, e.reason, e.facts))
         on conflict (clinic_id, chain) do update set length = h.length + 1,
           hash = audit_hash(h.hash, e.id, e.at, e.practitioner_id, e.deed, e.object_kind, e.object_id, e.reason, e.facts)
         returning chain, length, hash into e.chain, e.position, e.hash;
       update audit_event set chain = e.chain, position = e.position, hash = e.hash where clinic_id = e.clinic_id and id = e.id;
     end loop; end $$`,
  'alter table audit_event enable always trigger append_only',
  'alter table audit_event force row level security',
  'alter table audit_event alter column chain set not null, alter column position set not null, alter column hash set not null',
  'create unique index ux_audit_event_chain on audit_event (clinic_id, chain, position)',
  'create trigger chained before insert on audit_event for each row execute function chain_audit_event()',
  'alter table audit_event enable always trigger chained',
  'alter table audit_head enable row level security',
  'alter table audit_head force row level security',
  `create policy clinic_wall on audit_head using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
     with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)`,
];
