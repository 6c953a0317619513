import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who may sign in. Not walled by clinic, because the clinic is not known yet; it holds nothing of any patient. */
@Entity('login')
@Index('ix_login_practitioner', ['clinicId', 'practitionerId'], { unique: true })
export class Login {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_login' })
  email!: string;
  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId!: string;
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;
  @Column({ type: 'boolean' })
  active!: boolean;
}

/** A signed-in browser. Only the SHA-256 of its cookie is kept, so a stolen table opens nothing. */
@Entity('session')
@Index('ix_session_practitioner', ['clinicId', 'practitionerId'])
export class Session {
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'pk_session' })
  key!: string;
  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId!: string;
  @Column({ name: 'practitioner_id', type: 'uuid' })
  practitionerId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ name: 'clinic_name', type: 'text' })
  clinicName!: string;
  @Column({ type: 'boolean' })
  demo!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;
}

/** Failed attempts to sign in, by account and address; guessing is slowed without locking the owner out for good. */
@Entity('sign_in_failure')
export class SignInFailure {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sign_in_failure' })
  key!: string;
  @Column({ type: 'integer' })
  failures!: number;
  @Column({ name: 'window_started_at', type: 'timestamptz' })
  windowStartedAt!: Date;
}
