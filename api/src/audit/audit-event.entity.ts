import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which object, when, and why. Written in the transaction of the deed; never changed. */
@Entity('audit_event')
@Index('ix_audit_event_object', ['clinicId', 'objectId', 'at'])
@Index('ix_audit_event_at', ['clinicId', 'at'])
export class AuditEvent {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_audit_event' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audit_event' })
  id!: string;
  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ type: 'text' })
  deed!: string;
  @Column({ name: 'object_kind', type: 'text' })
  objectKind!: string;
  @Column({ name: 'object_id', type: 'uuid' })
  objectId!: string;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  /** Sizes and versions, never clinical content. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  facts!: Record<string, unknown>;
}
