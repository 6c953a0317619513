import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters as documents of their own. A signed one is frozen and can only be withdrawn; what became of it is written
 * beside it, append-only, and only beside one that is signed.
 */
export class Referrals1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const TABLES = ['referral', 'referral_event'];

const STATEMENTS = [
  `create table referral (clinic_id uuid not null, id uuid not null, assessment_id uuid not null, patient_id uuid not null, kind text not null, status text not null, version integer not null default 1,
     recipient text not null, opening text not null, own_words text not null default '', flags jsonb not null, created_at timestamptz not null default now(), created_by uuid not null,
     signed_at timestamptz, signed_by uuid, printed jsonb, hash text, withdrawn_at timestamptz, withdrawn_by uuid, withdrawn_reason text, constraint pk_referral primary key (clinic_id, id),
     constraint fk_referral_assessment foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
     constraint fk_referral_patient foreign key (clinic_id, patient_id) references patient (clinic_id, id))`,
  `alter table referral add constraint ck_referral_signed check (status <> 'signed' or (signed_at is not null and signed_by is not null and printed is not null and hash is not null))`,
  `alter table referral add constraint ck_referral_withdrawn check ((status = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason is not null))`,
  "create unique index ix_referral_draft on referral (clinic_id, assessment_id, kind) where status = 'draft'",
  'create index ix_referral_assessment on referral (clinic_id, assessment_id, created_at)',
  'create index ix_referral_patient on referral (clinic_id, patient_id, created_at)',
  'create index ix_referral_list on referral (clinic_id, status, created_at, id)',
  `create table referral_event (clinic_id uuid not null, id uuid not null, referral_id uuid not null, kind text not null, at timestamptz not null, said_by text not null, note text,
     recorded_by uuid not null, recorded_at timestamptz not null default now(), constraint pk_referral_event primary key (clinic_id, id),
     constraint fk_referral_event_referral foreign key (clinic_id, referral_id) references referral (clinic_id, id))`,
  'create index ix_referral_event_referral on referral_event (clinic_id, referral_id, at)',
  ...TABLES.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy clinic_wall on ${table} using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
       with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)`,
    `create trigger never_truncated before truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger never_truncated`,
  ]),
  `create function guard_referral() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then raise exception 'a letter is never deleted' using errcode = 'restrict_violation'; end if;
     if old.status = 'draft' then return new; end if;
     if old.status = 'signed' and new.status = 'withdrawn' and (to_jsonb(new) - array['status', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason'])
        = (to_jsonb(old) - array['status', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason']) then return new; end if;
     raise exception 'a signed letter is frozen' using errcode = 'restrict_violation';
   end $$`,
  'create trigger frozen before update or delete on referral for each row execute function guard_referral()',
  'alter table referral enable always trigger frozen',
  'create trigger append_only before update or delete on referral_event for each row execute function refuse_change()',
  'alter table referral_event enable always trigger append_only',
  `create function guard_referral_event() returns trigger language plpgsql as $$
   begin
     if exists (select 1 from referral r where r.clinic_id = new.clinic_id and r.id = new.referral_id and r.status = 'signed') then return new; end if;
     raise exception 'only a signed letter has news' using errcode = 'restrict_violation';
   end $$`,
  'create trigger signed_only before insert on referral_event for each row execute function guard_referral_event()',
  'alter table referral_event enable always trigger signed_only',
];
