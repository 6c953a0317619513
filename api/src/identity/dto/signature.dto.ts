import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import { Given, SecretField } from '../../platform';

/** What a signature takes: the password once more, and the version that was looked at. */
export class SignatureDto {
  @ApiProperty({ example: 'demo-clinic-2026' })
  @SecretField()
  password!: string;
  @ApiProperty({ required: false, type: 'integer', minimum: 0, description: 'The version that was reviewed.' })
  @Given()
  @IsInt({ message: 'A whole number is needed.' })
  @Min(0)
  version?: number;
}
