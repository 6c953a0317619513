import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENT_KINDS, type AssessmentKind, type NewAssessment } from '@stride/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { Given, IsInstant, SecretField, TextField } from '../../platform';

export class NewAssessmentDto implements NewAssessment {
  @ApiProperty({ format: 'uuid', example: '0190d2c0-0000-7000-8000-000000000010' })
  @IsUUID(undefined, { message: 'A UUID is needed.' })
  patientId!: string;
  @ApiProperty({ enum: ASSESSMENT_KINDS })
  @IsIn(ASSESSMENT_KINDS, { message: 'One of mini, initial, review, discharge.' })
  kind!: AssessmentKind;
  @ApiProperty({ example: '2026-11-23T10:00:00.000Z' })
  @IsInstant()
  startedAt!: string;
}

export class FlagActionDto {
  @ApiProperty({ example: 'RF-U3-FRACTURE' })
  @TextField(60)
  flag!: string;
  @ApiProperty({ required: false, example: 'Phoned the GP; X-ray tomorrow.' })
  @Given()
  @TextField(2000)
  action?: string;
  @ApiProperty({ required: false, example: 'Demo Physiotherapist' })
  @Given()
  @TextField(200)
  takenBy?: string;
  @ApiProperty({ required: false, example: '2026-11-23T10:20:00.000Z' })
  @Given()
  @IsInstant()
  at?: string;
  @ApiProperty({ required: false, example: 'Long-standing and investigated in May.' })
  @Given()
  @TextField(2000)
  overrideReason?: string;
}

export class WithdrawDto {
  @ApiProperty({ example: 'Recorded for the wrong patient.' })
  @TextField(2000)
  reason!: string;
  @ApiProperty({ example: 'demo-clinic-2026' })
  @SecretField()
  password!: string;
}
