import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A course of care for one patient: opened by the first assessment, closed by a signed discharge. */
@Entity('episode')
@Index('ix_episode_patient', ['clinicId', 'patientId'])
@Index('ix_episode_open_patient', ['clinicId', 'patientId'], { unique: true, where: "status = 'open'" })
// Everything the caseload asks of an open episode, so that the report reads the index alone.
@Index('ix_episode_open', ['clinicId', 'practitionerId', 'reviewDueOn', 'readyToDischarge', 'lastUrgency'], {
  where: "status = 'open' and last_signed_at is not null",
})
@ForeignKey('PatientRow', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'fk_episode_patient' })
export class Episode {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_episode' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_episode' })
  id!: string;
  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;
  @Column({ type: 'text' })
  status!: string;
  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  /** Who signed last: whose caseload the episode is on. */
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ name: 'first_signed_on', type: 'date', nullable: true })
  firstSignedOn!: string | null;
  @Column({ name: 'last_signed_at', type: 'timestamptz', nullable: true })
  lastSignedAt!: Date | null;
  @Column({ name: 'review_due_on', type: 'date', nullable: true })
  reviewDueOn!: string | null;
  /** Of what was signed last; an emergency stays open until a later visit finds none. */
  @Column({ name: 'last_urgency', type: 'text', nullable: true })
  lastUrgency!: string | null;
  @Column({ name: 'ready_to_discharge', type: 'boolean', default: false })
  readyToDischarge!: boolean;
}
