import { ApiProperty } from '@nestjs/swagger';
import type { SignIn } from '@stride/contracts';
import { IsString, MaxLength } from 'class-validator';

export class SignInDto implements SignIn {
  @ApiProperty({ example: 'physio@demo.clinic' })
  @MaxLength(200)
  @IsString()
  email!: string;
  @ApiProperty({ example: 'demo-clinic-2026' })
  @MaxLength(200)
  @IsString()
  password!: string;
}
