import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which object, when, and why. Written in the transaction of the deed; never changed. */
@Entity('audit_event')
@Index('ix_audit_event_object', ['clinicId', 'objectId', 'at'])
@Index('ix_audit_event_at', ['clinicId', 'at'])
@Index('ux_audit_event_chain', ['clinicId', 'chain', 'position'], { unique: true })
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
  /** Which of the clinic's chains it is in, where, and the hash over it and the one before: set by the database. */
  @Column({ type: 'smallint' })
  chain!: number;
  @Column({ type: 'bigint' })
  position!: string;
  @Column({ type: 'text' })
  hash!: string;
}

/** The end of each chain: how long it is and its last hash. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_audit_head' })
  clinicId!: string;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_audit_head' })
  chain!: number;
  @Column({ type: 'bigint' })
  length!: string;
  @Column({ type: 'text' })
  hash!: string;
}
