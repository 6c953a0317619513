import type { Reasoning } from '@stride/assessment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Document } from './document';
import type { DraftDanger } from './draft-danger';

/** One structured examination. A draft is written by changes; signed, it is frozen by the database itself. */
@Entity('assessment')
@Index('ix_assessment_patient', ['clinicId', 'patientId', 'startedAt'])
@Index('ix_assessment_drafts', ['clinicId', 'practitionerId', 'startedAt'], { where: "status = 'draft'" })
@Index('ix_assessment_signed', ['clinicId', 'signedOn', 'practitionerId'], { where: 'signed_on is not null' })
@Check(
  'ck_assessment_signed',
  "status = 'draft' or (reasoning is not null and counts is not null and signed_at is not null and signed_on is not null and signed_by is not null and hash is not null)",
)
@Check('ck_assessment_draft_danger', "draft_danger in ('none', 'urgent', 'emergency', 'unread')")
@Check('ck_assessment_draft_told', "status <> 'draft' or draft_danger is not null")
@ForeignKey('PatientRow', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'fk_assessment_patient' })
@ForeignKey('Episode', ['clinicId', 'episodeId'], ['clinicId', 'id'], { name: 'fk_assessment_episode' })
export class AssessmentRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_assessment' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_assessment' })
  id!: string;
  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;
  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  status!: string;
  @Column({ type: 'integer' })
  version!: number;
  @Column({ name: 'catalogue_version', type: 'text' })
  catalogueVersion!: string;
  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;
  @Column({ name: 'age_years', type: 'smallint' })
  ageYears!: number;
  @Column({ type: 'text' })
  sex!: string;
  @Column({ type: 'jsonb' })
  document!: Document;
  /** How dangerous the answers of a draft are so far; null once it is signed. */
  @Column({ name: 'draft_danger', type: 'text', nullable: true })
  draftDanger!: DraftDanger | null;
  /** Frozen at signing. */
  @Column({ type: 'jsonb', nullable: true })
  reasoning!: Reasoning | null;
  /** What this assessment adds to the caseload rollup. */
  @Column({ type: 'integer', array: true, nullable: true })
  counts!: number[] | null;
  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;
  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn!: string | null;
  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;
  /** The core set that the clinic had chosen when it was signed; null is the catalogue's. */
  @Column({ name: 'core_tests', type: 'text', array: true, nullable: true })
  coreTests!: string[] | null;
  @Column({ type: 'text', nullable: true })
  hash!: string | null;
}
