/**
 * The caseload rollup: what signed assessments add up to, by clinic, month, practitioner and one of eight shards, kept
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
  /** Spreads the writes of a busy month over several rows. */
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

/** The shard of an assessment: the last digits of its id are random. */
export const shardOf = (assessmentId: string): number => Number.parseInt(assessmentId.slice(-2), 16) % SHARDS;

@Injectable()
export class CaseloadRollup {
  constructor(private readonly transactions: ClinicTransactions) {}

  /** Adds `delta` to the month of `signedOn`; call it in the transaction that signs or amends. */
  async add(
    clinicId: string,
    practitionerId: string,
    assessmentId: string,
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
      [clinicId, signedOn, practitionerId, shardOf(assessmentId), delta],
    );
  }
}
