import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every change ever sent, once: applied or in conflict, never lost. */
@Entity('assessment_change')
@Index('ix_assessment_change_device', ['clinicId', 'assessmentId', 'deviceId', 'seq'], { unique: true })
@ForeignKey('AssessmentRow', ['clinicId', 'assessmentId'], ['clinicId', 'id'], {
  name: 'fk_assessment_change_assessment',
})
export class AssessmentChange {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_assessment_change' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_assessment_change' })
  id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;
  @Column({ name: 'device_id', type: 'uuid' })
  deviceId!: string;
  @Column({ type: 'bigint' })
  seq!: string;
  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt!: Date;
  @Column({ name: 'stored_at', type: 'timestamptz', default: () => 'now()' })
  storedAt!: Date;
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ name: 'base_version', type: 'integer' })
  baseVersion!: number;
  /** The version this change made. */
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'jsonb' })
  operation!: Record<string, unknown>;
  @Column({ type: 'boolean' })
  applied!: boolean;
}

/** What was done about an urgent or emergency flag, or why it was overridden. */
@Entity('flag_action')
@Index('ix_flag_action_assessment', ['clinicId', 'assessmentId'])
@ForeignKey('AssessmentRow', ['clinicId', 'assessmentId'], ['clinicId', 'id'], {
  name: 'fk_flag_action_assessment',
})
export class FlagActionRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_flag_action' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_flag_action' })
  id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;
  @Column({ type: 'text' })
  flag!: string;
  @Column({ type: 'text', nullable: true })
  action!: string | null;
  @Column({ name: 'taken_by', type: 'text', nullable: true })
  takenBy!: string | null;
  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt!: Date | null;
  @Column({ name: 'override_reason', type: 'text', nullable: true })
  overrideReason!: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;
}

/** A correction after signing: the reason, what changed, and the whole record as it reads from then on. */
@Entity('amendment')
@Index('ix_amendment_assessment', ['clinicId', 'assessmentId', 'number'], { unique: true })
@ForeignKey('AssessmentRow', ['clinicId', 'assessmentId'], ['clinicId', 'id'], {
  name: 'fk_amendment_assessment',
})
export class AmendmentRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_amendment' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_amendment' })
  id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;
  @Column({ type: 'integer' })
  number!: number;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'jsonb' })
  changes!: unknown[];
  @Column({ type: 'jsonb' })
  document!: Record<string, unknown>;
  @Column({ type: 'jsonb' })
  reasoning!: Record<string, unknown>;
  @Column({ type: 'integer', array: true })
  counts!: number[];
  @Column({ type: 'text' })
  hash!: string;
  @Column({ name: 'amended_by', type: 'uuid' })
  amendedBy!: string;
  @Column({ name: 'amended_at', type: 'timestamptz', default: () => 'now()' })
  amendedAt!: Date;
  /** The record was entered in error and is withdrawn, for this reason. */
  @Column({ type: 'boolean', default: false })
  withdraws!: boolean;
}
