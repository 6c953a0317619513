import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { HOME_ZONE } from '../platform';

/** The tenant: one clinic with its own patients. */
@Entity('clinic')
@Check('ck_clinic_core_tests', 'cardinality(core_tests) > 0')
@Check(
  'ck_clinic_time_zone',
  "time_zone ~ '^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$' and timezone(time_zone, timestamptz '2026-01-01 00:00:00+00') is not null",
)
export class Clinic {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_clinic' })
  clinicId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', default: '' })
  contact!: string;
  @Column({ type: 'boolean' })
  demo!: boolean;
  /** The name of the zone in which its paper tells the time. */
  @Column({ name: 'time_zone', type: 'text', default: HOME_ZONE })
  timeZone!: string;
  /** Codes of the tests that it does with everybody; null is the catalogue's core set. */
  @Column({ name: 'core_tests', type: 'text', array: true, nullable: true })
  coreTests!: string[] | null;
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
