import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type NewPractitioner, type PractitionerChange, type Role } from '@stride/contracts';
import { IsBoolean, IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Given, TextField } from '../../platform';

/** Long enough that guessing is hopeless at ten attempts in fifteen minutes. */
const SHORTEST_PASSWORD = 12;

export class NewPractitionerDto implements NewPractitioner {
  @ApiProperty({ example: 'Demo Practitioner' })
  @TextField(100)
  name!: string;
  @ApiProperty({ example: 'new@demo.clinic', format: 'email', maxLength: 200 })
  @IsEmail({}, { message: 'An e-mail address is needed.' })
  @MaxLength(200)
  email!: string;
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: 'One of physiotherapist, manager, administrator.' })
  role!: Role;
  @ApiProperty({ example: 'a long pass phrase', minLength: SHORTEST_PASSWORD, maxLength: 200 })
  @MinLength(SHORTEST_PASSWORD, { message: 'At least 12 characters.' })
  @MaxLength(200)
  @IsString()
  password!: string;
}

export class PractitionerChangeDto implements PractitionerChange {
  @ApiProperty({ required: false })
  @Given()
  @TextField(100)
  name?: string;
  @ApiProperty({ required: false, enum: ROLES })
  @Given()
  @IsIn(ROLES, { message: 'One of physiotherapist, manager, administrator.' })
  role?: Role;
  @ApiProperty({ required: false })
  @Given()
  @IsBoolean({ message: 'Yes or no is needed.' })
  active?: boolean;
  @ApiProperty({ required: false, minLength: SHORTEST_PASSWORD, maxLength: 200 })
  @Given()
  @MinLength(SHORTEST_PASSWORD, { message: 'At least 12 characters.' })
  @MaxLength(200)
  @IsString()
  password?: string;
}
