import { ApiProperty } from '@nestjs/swagger';
import type { SignIn } from '@stride/contracts';
import { IsDefined, IsString, MaxLength } from 'class-validator';
import { SecretField } from '../../platform';

export class SignInDto implements SignIn {
  @ApiProperty({ example: 'physio@demo.clinic', maxLength: 200 })
  @IsDefined({ message: 'The e-mail address is needed.' })
  @MaxLength(200)
  @IsString()
  email!: string;
  @ApiProperty({ example: 'demo-clinic-2026' })
  @SecretField()
  password!: string;
}
