import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person whose back hurts when walking: who they are, and nothing clinical. */
@Entity('patient')
@Index('ix_patient_number', ['clinicId', 'clinicNumber'], { unique: true })
@Index('ix_patient_name', ['clinicId', 'sortName', 'id'])
@Index('ix_patient_birth', ['clinicId', 'birthDate'])
export class PatientRow {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_patient' })
  clinicId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_patient' })
  id!: string;
  @Column({ name: 'clinic_number', type: 'text' })
  clinicNumber!: string;
  @Column({ name: 'given_name', type: 'text' })
  givenName!: string;
  @Column({ name: 'family_name', type: 'text' })
  familyName!: string;
  @Column({ name: 'birth_date', type: 'date' })
  birthDate!: string;
  @Column({ type: 'text' })
  sex!: string;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  /** Family and given name without accents and case: what lists are sorted by. */
  @Column({ name: 'sort_name', type: 'text' })
  sortName!: string;
  /** Every word of the names without accents and case, each after a space: what searching reads. */
  @Column({ name: 'search_words', type: 'text' })
  searchWords!: string;
  @Column({ type: 'integer', default: 1 })
  version!: number;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}

/** The clinic's next patient number. */
@Entity('patient_counter')
export class PatientCounter {
  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'pk_patient_counter' })
  clinicId!: string;
  @Column({ type: 'integer' })
  last!: number;
}
