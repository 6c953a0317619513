import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The tenant: one clinic with its own patients. */
@Entity('clinic')
export class Clinic {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_clinic' })
  clinicId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', default: '' })
  contact!: string;
  @Column({ type: 'boolean' })
  demo!: boolean;
}

/** Someone who works in the clinic: physiotherapist, manager or administrator. */
@Entity('practitioner')
@Index('ix_practitioner_email', ['clinicId', 'email'], { unique: true })
export class PractitionerRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_practitioner' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_practitioner' })
  id!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  email!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ type: 'boolean' })
  active!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Column({ name: 'last_signed_in_at', type: 'timestamptz', nullable: true })
  lastSignedInAt!: Date | null;
}
