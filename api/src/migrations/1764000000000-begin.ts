import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables, their walls and their locks. Written by hand and read twice: what the entities cannot say (row-level
 * security, grants, triggers that refuse) is what keeps one clinic's records from another and a signed record as it was.
 */
export class Begin1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of CLINIC_TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy clinic_wall on ${table} using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
           with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)`,
      );
    }
    for (const statement of LOCKS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('Records are not taken away: restore a backup instead.');
  }
}

const CLINIC_TABLES = [
  'clinic',
  'practitioner',
  'audit_event',
  'patient',
  'patient_counter',
  'episode',
  'assessment',
  'assessment_change',
  'flag_action',
  'amendment',
  'caseload_rollup',
  'plan',
];

const TABLES = [
  `create table clinic (clinic_id uuid not null, name text not null, contact text not null default '', demo boolean not null, constraint pk_clinic primary key (clinic_id))`,
  `create table practitioner (clinic_id uuid not null, id uuid not null, name text not null, email text not null, role text not null, active boolean not null,
     created_at timestamptz not null, last_signed_in_at timestamptz, constraint pk_practitioner primary key (clinic_id, id))`,
  'create unique index ix_practitioner_email on practitioner (clinic_id, email)',
  `create table login (email text not null, clinic_id uuid not null, practitioner_id uuid not null, password_hash text not null, active boolean not null, constraint pk_login primary key (email))`,
  'create unique index ix_login_practitioner on login (clinic_id, practitioner_id)',
  `create table session (key text not null, clinic_id uuid not null, practitioner_id uuid not null, name text not null, role text not null, clinic_name text not null, demo boolean not null,
     created_at timestamptz not null, last_seen_at timestamptz not null, constraint pk_session primary key (key))`,
  'create index ix_session_practitioner on session (clinic_id, practitioner_id)',
  `create table sign_in_failure (key text not null, failures integer not null, window_started_at timestamptz not null, constraint pk_sign_in_failure primary key (key))`,
  `create table audit_event (clinic_id uuid not null, id uuid not null, at timestamptz not null default now(), practitioner_id uuid not null, deed text not null, object_kind text not null,
     object_id uuid not null, reason text, facts jsonb not null default '{}', constraint pk_audit_event primary key (clinic_id, id))`,
  'create index ix_audit_event_object on audit_event (clinic_id, object_id, at)',
  'create index ix_audit_event_at on audit_event (clinic_id, at)',
  `create table patient (clinic_id uuid not null, id uuid not null, clinic_number text not null, given_name text not null, family_name text not null, birth_date date not null, sex text not null,
     phone text, email text, note text, sort_name text not null, search_words text not null, version integer not null default 1, created_at timestamptz not null default now(),
     constraint pk_patient primary key (clinic_id, id))`,
  'create unique index ix_patient_number on patient (clinic_id, clinic_number)',
  'create index ix_patient_name on patient (clinic_id, sort_name, id)',
  'create index ix_patient_birth on patient (clinic_id, birth_date)',
  'create table patient_counter (clinic_id uuid not null, last integer not null, constraint pk_patient_counter primary key (clinic_id))',
  `create table episode (clinic_id uuid not null, id uuid not null, patient_id uuid not null, status text not null, opened_at timestamptz not null, closed_at timestamptz, practitioner_id uuid not null,
     first_signed_on date, last_signed_at timestamptz, review_due_on date, ready_to_discharge boolean not null default false, constraint pk_episode primary key (clinic_id, id),
     constraint fk_episode_patient foreign key (clinic_id, patient_id) references patient (clinic_id, id))`,
  'create index ix_episode_patient on episode (clinic_id, patient_id)',
  "create unique index ix_episode_open_patient on episode (clinic_id, patient_id) where status = 'open'",
  'create index ix_episode_caseload on episode (clinic_id, status, practitioner_id, review_due_on)',
  `create table assessment (clinic_id uuid not null, id uuid not null, patient_id uuid not null, episode_id uuid not null, practitioner_id uuid not null, kind text not null, status text not null,
     version integer not null, catalogue_version text not null, started_at timestamptz not null, age_years smallint not null, sex text not null, document jsonb not null, reasoning jsonb, counts integer[],
     signed_at timestamptz, signed_on date, signed_by uuid, hash text, constraint pk_assessment primary key (clinic_id, id),
     constraint fk_assessment_patient foreign key (clinic_id, patient_id) references patient (clinic_id, id),
     constraint fk_assessment_episode foreign key (clinic_id, episode_id) references episode (clinic_id, id))`,
  'create index ix_assessment_patient on assessment (clinic_id, patient_id, started_at)',
  "create index ix_assessment_drafts on assessment (clinic_id, practitioner_id, started_at) where status = 'draft'",
  'create index ix_assessment_signed on assessment (clinic_id, signed_on, practitioner_id) where signed_on is not null',
  `create table assessment_change (clinic_id uuid not null, id uuid not null, assessment_id uuid not null, device_id uuid not null, seq bigint not null, entered_at timestamptz not null,
     stored_at timestamptz not null default now(), practitioner_id uuid not null, base_version integer not null, version integer not null, operation jsonb not null, applied boolean not null,
     constraint pk_assessment_change primary key (clinic_id, id), constraint fk_assessment_change_assessment foreign key (clinic_id, assessment_id) references assessment (clinic_id, id))`,
  'create unique index ix_assessment_change_device on assessment_change (clinic_id, assessment_id, device_id, seq)',
  `create table flag_action (clinic_id uuid not null, id uuid not null, assessment_id uuid not null, flag text not null, action text, taken_by text, taken_at timestamptz, override_reason text,
     recorded_by uuid not null, recorded_at timestamptz not null default now(), constraint pk_flag_action primary key (clinic_id, id),
     constraint fk_flag_action_assessment foreign key (clinic_id, assessment_id) references assessment (clinic_id, id))`,
  'create index ix_flag_action_assessment on flag_action (clinic_id, assessment_id)',
  `create table amendment (clinic_id uuid not null, id uuid not null, assessment_id uuid not null, number integer not null, reason text not null, changes jsonb not null, document jsonb not null,
     reasoning jsonb not null, counts integer[] not null, hash text not null, amended_by uuid not null, amended_at timestamptz not null default now(), withdraws boolean not null default false,
     constraint pk_amendment primary key (clinic_id, id), constraint fk_amendment_assessment foreign key (clinic_id, assessment_id) references assessment (clinic_id, id))`,
  'create unique index ix_amendment_assessment on amendment (clinic_id, assessment_id, number)',
  `create table caseload_rollup (clinic_id uuid not null, month date not null, practitioner_id uuid not null, shard smallint not null, counts integer[] not null,
     constraint pk_caseload_rollup primary key (clinic_id, month, practitioner_id, shard))`,
  `create table plan (clinic_id uuid not null, id uuid not null, assessment_id uuid not null, patient_id uuid not null, status text not null, version integer not null default 1, catalogue_version text not null,
     items jsonb not null, withheld jsonb not null, note text, next_visit date, language text not null default 'en', created_at timestamptz not null default now(), created_by uuid not null,
     issued_at timestamptz, issued_by uuid, sheet jsonb, hash text, constraint pk_plan primary key (clinic_id, id),
     constraint fk_plan_assessment foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
     constraint fk_plan_patient foreign key (clinic_id, patient_id) references patient (clinic_id, id))`,
  'create index ix_plan_patient on plan (clinic_id, patient_id, created_at)',
  "create unique index ix_plan_draft on plan (clinic_id, assessment_id) where status = 'draft'",
  'create index ix_plan_list on plan (clinic_id, status, created_at, id)',
];

/**
 * What the database itself refuses, whoever asks. ENABLE ALWAYS triggers fire even with session_replication_role set to
 * replica, so not even a superuser's ordinary session rewrites a signed record by accident.
 */
const LOCKS = [
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$`,
  ...['assessment_change', 'flag_action', 'amendment', 'audit_event'].flatMap((table) => [
    `create trigger append_only before update or delete on ${table} for each row execute function refuse_change()`,
    `alter table ${table} enable always trigger append_only`,
    `create trigger never_truncated before truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger never_truncated`,
  ]),
  `create function guard_assessment() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then raise exception 'an assessment is never deleted' using errcode = 'restrict_violation'; end if;
     if old.status = 'draft' then return new; end if;
     if old.status = 'signed' and new.status = 'entered-in-error' and (to_jsonb(new) - 'status') = (to_jsonb(old) - 'status')
        and exists (select 1 from amendment m where m.clinic_id = old.clinic_id and m.assessment_id = old.id and m.withdraws) then return new; end if;
     raise exception 'a signed assessment is frozen' using errcode = 'restrict_violation';
   end $$`,
  'create trigger frozen before update or delete on assessment for each row execute function guard_assessment()',
  'alter table assessment enable always trigger frozen',
  `create function guard_plan() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then raise exception 'a plan is never deleted' using errcode = 'restrict_violation'; end if;
     if old.status = 'draft' then return new; end if;
     if old.status = 'issued' and new.status = 'superseded' and (to_jsonb(new) - 'status') = (to_jsonb(old) - 'status') then return new; end if;
     raise exception 'an issued plan is frozen' using errcode = 'restrict_violation';
   end $$`,
  'create trigger frozen before update or delete on plan for each row execute function guard_plan()',
  'alter table plan enable always trigger frozen',
  ...['assessment', 'plan'].flatMap((table) => [
    `create trigger never_truncated before truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger never_truncated`,
  ]),
];
