import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

export class IssuePlanDto {
  @ApiProperty({ example: 'demo-clinic-2026' })
  @MaxLength(200, { message: 'At most 200 characters.' })
  @IsString({ message: 'Text is needed.' })
  password!: string;
  @ApiProperty({ required: false })
  @IsOptional()
  @Min(0)
  @IsInt({ message: 'A whole number is needed.' })
  version?: number;
}
