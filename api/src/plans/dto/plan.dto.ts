import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

export class IssuePlanDto {
  @ApiProperty({ example: 'demo-clinic-2026' })
  @IsDefined({ message: 'The password is needed.' })
  @IsString({ message: 'Text is needed.' })
  @MaxLength(200, { message: 'At most 200 characters.' })
  password!: string;
  @ApiProperty({ required: false })
  @IsOptional()
  @IsInt({ message: 'A whole number is needed.' })
  @Min(0)
  version?: number;
}
