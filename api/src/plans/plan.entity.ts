import type { PlanGoal, PlanItem, PlanJudgements } from '@stride/contracts';
import type { WithheldItem } from '@stride/assessment-engine';
import type { IssuedSheet } from '@stride/printed-plan';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step-by-step plan: drafted from a signed assessment, edited by the physiotherapist, issued and then frozen. */
@Entity('plan')
@Index('ix_plan_patient', ['clinicId', 'patientId', 'createdAt'])
@Index('ix_plan_draft', ['clinicId', 'assessmentId'], { unique: true, where: "status = 'draft'" })
@Index('ix_plan_list', ['clinicId', 'status', 'createdAt', 'id'])
@ForeignKey('AssessmentRow', ['clinicId', 'assessmentId'], ['clinicId', 'id'], { name: 'fk_plan_assessment' })
@ForeignKey('PlanRow', ['clinicId', 'previousId'], ['clinicId', 'id'], { name: 'fk_plan_previous' })
@ForeignKey('PatientRow', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'fk_plan_patient' })
export class PlanRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_plan' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_plan' })
  id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId!: string;
  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;
  @Column({ type: 'text' })
  status!: string;
  @Column({ type: 'integer', default: 1 })
  version!: number;
  @Column({ name: 'catalogue_version', type: 'text' })
  catalogueVersion!: string;
  /** Hash of the record that the items were drawn from, amendments included. */
  @Column({ name: 'drawn_from', type: 'text' })
  drawnFrom!: string;
  @Column({ type: 'jsonb' })
  items!: PlanItem[];
  @Column({ type: 'jsonb' })
  withheld!: WithheldItem[];
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  /** What the patient wants to be able to do again. */
  @Column({ type: 'jsonb', default: [] })
  goals!: PlanGoal[];
  /** What the physiotherapist judged of the criteria to advance, by the id of the criterion. */
  @Column({ type: 'jsonb', default: {} })
  judgements!: PlanJudgements;
  /** The last judgement of each criterion at an earlier visit, as it was when this plan was drawn. */
  @Column({ name: 'judged_before', type: 'jsonb', default: {} })
  judgedBefore!: PlanJudgements;
  /** The issued plan of the same episode that this one started from. */
  @Column({ name: 'previous_id', type: 'uuid', nullable: true })
  previousId!: string | null;
  @Column({ name: 'next_visit', type: 'date', nullable: true })
  nextVisit!: string | null;
  @Column({ type: 'text', default: 'en' })
  language!: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;
  @Column({ name: 'issued_at', type: 'timestamptz', nullable: true })
  issuedAt!: Date | null;
  @Column({ name: 'issued_by', type: 'uuid', nullable: true })
  issuedBy!: string | null;
  /** What the sheet is made from, frozen at issue: names, items and reasons as they were. */
  @Column({ type: 'jsonb', nullable: true })
  sheet!: Record<string, unknown> | null;
  /** What the sheet says, frozen at issue: its words and the version of its layout. Null for plans issued before it was kept. */
  @Column({ type: 'jsonb', nullable: true })
  printed!: IssuedSheet | null;
  @Column({ type: 'text', nullable: true })
  hash!: string | null;
}
