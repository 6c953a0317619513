import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Clinic } from '@stride/contracts';
import { Access, ApiAnswer, ApiGiven, Who, type Principal } from '../platform';
import { ClinicService } from './clinic.service';
import { ClinicChangeDto } from './dto/clinic.dto';
import { CLINIC_EXAMPLE } from './identity.schemas';

@ApiTags('clinic')
@Controller('api/v1/clinic')
export class ClinicController {
  constructor(private readonly clinic: ClinicService) {}

  @Get()
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'The clinic of whoever asks: its time zone and its core set of tests.' })
  @ApiAnswer(200, 'Clinic', CLINIC_EXAMPLE)
  read(@Who() who: Principal): Promise<Clinic> {
    return this.clinic.read(who);
  }

  @Patch()
  @Access('administrator')
  @ApiOperation({ summary: 'Changes the time zone or the core set; null gives the catalogue’s set back.' })
  @ApiGiven('ClinicChange', { timeZone: 'Europe/Dublin', coreTests: null })
  @ApiAnswer(200, 'Clinic', { ...CLINIC_EXAMPLE, coreTests: null })
  change(@Who() who: Principal, @Body() body: ClinicChangeDto): Promise<Clinic> {
    return this.clinic.change(who, body);
  }
}
