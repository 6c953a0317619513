import type { RaisedFlag } from '@stride/assessment-engine';
import type { LetterContent } from '@stride/printed-plan';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a signed letter prints, whatever happens to the record afterwards: its words, and the day it bears. */
export interface PrintedLetter {
  /** Of the layout that it was signed in; none before layouts had versions. */
  version?: number;
  content: LetterContent;
  /** `YYYY-MM-DD` */
  date: string;
}

/** A letter: drafted from the flags of an assessment, edited, signed and then frozen. */
@Entity('referral')
@Index('ix_referral_draft', ['clinicId', 'assessmentId', 'kind'], { unique: true, where: "status = 'draft'" })
@Index('ix_referral_assessment', ['clinicId', 'assessmentId', 'createdAt'])
@Index('ix_referral_patient', ['clinicId', 'patientId', 'createdAt'])
@Index('ix_referral_list', ['clinicId', 'status', 'createdAt', 'id'])
@Check(
  'ck_referral_signed',
  "status <> 'signed' or (signed_at is not null and signed_by is not null and printed is not null and hash is not null)",
)
@Check(
  'ck_referral_withdrawn',
  "(status = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason is not null)",
)
@ForeignKey('AssessmentRow', ['clinicId', 'assessmentId'], ['clinicId', 'id'], {
  name: 'fk_referral_assessment',
})
@ForeignKey('PatientRow', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'fk_referral_patient' })
export class ReferralRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_referral' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_referral' })
  id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;
  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  status!: string;
  @Column({ type: 'integer', default: 1 })
  version!: number;
  @Column({ type: 'text' })
  recipient!: string;
  @Column({ type: 'text' })
  opening!: string;
  @Column({ name: 'own_words', type: 'text', default: '' })
  ownWords!: string;
  /** The flags that it tells, each with the findings that raised it when it was drafted. */
  @Column({ type: 'jsonb' })
  flags!: RaisedFlag[];
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;
  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;
  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;
  @Column({ type: 'jsonb', nullable: true })
  printed!: PrintedLetter | null;
  @Column({ type: 'text', nullable: true })
  hash!: string | null;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy!: string | null;
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason!: string | null;
}

/** What became of a signed letter: sent, no answer, acknowledged, its outcome. Written beside it and never changed. */
@Entity('referral_event')
@Index('ix_referral_event_referral', ['clinicId', 'referralId', 'at'])
@ForeignKey('ReferralRow', ['clinicId', 'referralId'], ['clinicId', 'id'], {
  name: 'fk_referral_event_referral',
})
export class ReferralEventRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_referral_event' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_referral_event' })
  id!: string;
  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
  @Column({ name: 'said_by', type: 'text' })
  saidBy!: string;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;
}
