import { ApiProperty } from '@nestjs/swagger';
import type { IssuePlan } from '@stride/contracts';
import { IsInt, Min } from 'class-validator';
import { Given, SecretField } from '../../platform';

export class IssuePlanDto implements IssuePlan {
  @ApiProperty({ example: 'demo-clinic-2026' })
  @SecretField()
  password!: string;
  @ApiProperty({
    required: false,
    type: 'integer',
    minimum: 0,
    description: 'The version that was reviewed.',
  })
  @Given()
  @IsInt({ message: 'A whole number is needed.' })
  @Min(0)
  version?: number;
}
