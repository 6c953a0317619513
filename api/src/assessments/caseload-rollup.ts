/**
 * The caseload rollup: what signed assessments add up to, by clinic, month, practitioner and that practitioner's
 * one of eight shards, kept
 * in the transaction that signs. A report reads these few rows instead of a million documents.
 */
import { Injectable } from '@nestjs/common';
import { catalogue, URGENCIES } from '@stride/clinical';
import type { Level, Reasoning } from '@stride/assessment-engine';
import { ASSESSMENT_KINDS, type AssessmentKind } from '@stride/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClinicTransactions } from '../platform';

export const LEVELS: readonly Level[] = ['likely', 'possible', 'unlikely', 'not_assessed'];
/** What is counted, in the order of the array. New measures are added at the end, never in between. */
export const MEASURES: readonly string[] = [
  'assessments',
  ...ASSESSMENT_KINDS.map((kind) => `kind:${kind}`),
  ...URGENCIES.map((urgency) => `urgency:${urgency}`),
  ...catalogue.causes.flatMap((cause) => LEVELS.map((level) => `cause:${cause.ref}:${level}`)),
  // The first signed assessment of an episode: somebody new.
  'new',
];
const SHARDS = 8;
/** Element by element; a list from before a measure was added is shorter. */
const SUM =
  '(select array_agg(coalesce(a, 0) + coalesce(b, 0) order by i) from unnest(r.counts, excluded.counts) with ordinality as u (a, b, i))';

@Entity('caseload_rollup')
export class CaseloadRollupRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_rollup' })
  clinicId!: string;
  /** First day of the month of signing. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_caseload_rollup' })
  month!: string;
  @PrimaryColumn({ name: 'practitioner_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_rollup' })
  practitionerId!: string;
  /** One of eight, by practitioner: a table may be spread by it, and nobody waits for another's row. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_caseload_rollup' })
  shard!: number;
  @Column({ type: 'integer', array: true })
  counts!: number[];
}

/** The same by day, for the part of a month that a period begins or ends in. */
@Entity('caseload_day')
export class CaseloadDayRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_day' })
  clinicId!: string;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_caseload_day' })
  day!: string;
  @PrimaryColumn({ name: 'practitioner_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_day' })
  practitionerId!: string;
  @Column({ type: 'integer', array: true })
  counts!: number[];
}

/**
 * Open episodes by practitioner, day on which a review is due, readiness and urgency. A trigger on the episode keeps it,
 * so that no way of changing one is forgotten.
 */
@Entity('caseload_open')
export class CaseloadOpenRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_open' })
  clinicId!: string;
  @PrimaryColumn({ name: 'practitioner_id', type: 'uuid', primaryKeyConstraintName: 'pk_caseload_open' })
  practitionerId!: string;
  /** `infinity` where none is due. */
  @PrimaryColumn({ name: 'review_due_on', type: 'date', primaryKeyConstraintName: 'pk_caseload_open' })
  reviewDueOn!: string;
  @PrimaryColumn({
    name: 'ready_to_discharge',
    type: 'boolean',
    primaryKeyConstraintName: 'pk_caseload_open',
  })
  readyToDischarge!: boolean;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_caseload_open' })
  urgency!: string;
  @Column({ type: 'integer' })
  episodes!: number;
}

/** Whether a signed assessment was counted as somebody new; an amendment leaves that as it was. */
export const wasNew = (counts: readonly number[]): boolean => counts[MEASURES.indexOf('new')] === 1;

/** What one signed assessment adds, in the order of MEASURES. */
export function countsOf(kind: AssessmentKind, reasoning: Reasoning, isNew: boolean): number[] {
  const present = new Set<string>([
    'assessments',
    ...(isNew ? ['new'] : []),
    `kind:${kind}`,
    `urgency:${reasoning.urgency}`,
    ...reasoning.causes.map((cause) => `cause:${cause.ref}:${cause.level}`),
  ]);
  return MEASURES.map((measure) => (present.has(measure) ? 1 : 0));
}

/** The shard of a practitioner, by the last digits of the id. */
export const shardOf = (practitionerId: string): number =>
  Number.parseInt(practitionerId.slice(-2), 16) % SHARDS;

@Injectable()
export class CaseloadRollup {
  constructor(private readonly transactions: ClinicTransactions) {}

  /** Adds `delta` to the month of `signedOn`; call it in the transaction that signs or amends. */
  async add(
    clinicId: string,
    practitionerId: string,
    signedOn: string,
    delta: readonly number[],
  ): Promise<void> {
    if (delta.every((count) => count === 0)) return;
    await this.transactions.query(
      `with by_day as (
         insert into caseload_day as r (clinic_id, day, practitioner_id, counts) values ($1, $2::date, $3, $5)
         on conflict (clinic_id, day, practitioner_id) do update set counts = ${SUM}
       )
       insert into caseload_rollup as r (clinic_id, month, practitioner_id, shard, counts) values ($1, date_trunc('month', $2::date)::date, $3, $4, $5)
       on conflict (clinic_id, month, practitioner_id, shard) do update set counts = ${SUM}`,
      [clinicId, signedOn, practitionerId, shardOf(practitionerId), delta],
    );
  }
}
