import { ApiProperty } from '@nestjs/swagger';
import type { Sex } from '@stride/clinical';
import type { NewPatient, PatientChange } from '@stride/contracts';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Given, IsCivilDate, TextField } from '../../platform';

const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown'];
const OLDEST = '1900-01-01';

/** What may be known of a patient and may be taken away again: null or an empty text is nothing known. */
class PatientDetailsDto {
  @ApiProperty({ required: false, nullable: true, type: String })
  @IsOptional()
  @TextField(40, { blank: true })
  phone?: string | null;
  @ApiProperty({ required: false, nullable: true, type: String, maxLength: 200 })
  @ValidateIf((patient: PatientDetailsDto) => patient.email != null && patient.email !== '')
  @IsEmail({}, { message: 'An e-mail address is needed.' })
  @MaxLength(200)
  email?: string | null;
  @ApiProperty({ required: false, nullable: true, type: String })
  @IsOptional()
  @TextField(2000, { blank: true })
  note?: string | null;
}

export class NewPatientDto extends PatientDetailsDto implements NewPatient {
  @ApiProperty({ required: false, format: 'uuid', example: '0190d2c0-0000-7000-8000-000000000010' })
  @Given()
  @IsUUID(undefined, { message: 'A UUID is needed.' })
  id?: string;
  @ApiProperty({ example: 'Rowan' })
  @TextField(100)
  givenName!: string;
  @ApiProperty({ example: 'Demo-Alder' })
  @TextField(100)
  familyName!: string;
  @ApiProperty({ example: '1978-04-05' })
  @IsCivilDate({ min: OLDEST, max: 'today' })
  birthDate!: string;
  @ApiProperty({ enum: SEXES })
  @IsIn(SEXES, { message: 'One of female, male, other, unknown.' })
  sex!: Sex;
  @ApiProperty({ required: false })
  @Given()
  @IsBoolean({ message: 'Yes or no is needed.' })
  confirmedNotDuplicate?: boolean;
}

/** A change leaves out what stays; a name or birth date cannot be taken away, so null is refused there. */
export class PatientChangeDto extends PatientDetailsDto implements PatientChange {
  @ApiProperty({ required: false })
  @Given()
  @TextField(100)
  givenName?: string;
  @ApiProperty({ required: false })
  @Given()
  @TextField(100)
  familyName?: string;
  @ApiProperty({ required: false })
  @Given()
  @IsCivilDate({ min: OLDEST, max: 'today' })
  birthDate?: string;
  @ApiProperty({ required: false, enum: SEXES })
  @Given()
  @IsIn(SEXES, { message: 'One of female, male, other, unknown.' })
  sex?: Sex;
}
