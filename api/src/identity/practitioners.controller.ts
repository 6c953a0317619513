import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page, Practitioner } from '@stride/contracts';
import { Access, ApiRefusals, UuidPipe, Who, type Principal } from '../platform';
import { NewPractitionerDto, PractitionerChangeDto } from './dto/practitioner.dto';
import { PractitionersService } from './practitioners.service';

const EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000001',
  name: 'Demo Physiotherapist',
  email: 'physio@demo.clinic',
  role: 'physiotherapist',
  active: true,
  lastSignedInAt: null,
};

@ApiTags('practitioners')
@Controller('api/v1/practitioners')
export class PractitionersController {
  constructor(private readonly practitioners: PractitionersService) {}

  @Get()
  @Access('administrator', 'manager')
  @ApiOperation({ summary: 'Everyone who works in the clinic.' })
  @ApiOkResponse({ schema: { example: { items: [EXAMPLE], nextCursor: null } } })
  @ApiRefusals('not-signed-in', 'not-allowed')
  async list(@Who() who: Principal): Promise<Page<Practitioner>> {
    return { items: await this.practitioners.list(who), nextCursor: null };
  }

  @Post()
  @Access('administrator')
  @ApiOperation({ summary: 'Adds a practitioner with a login.' })
  @ApiCreatedResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('malformed-json', 'not-signed-in', 'not-allowed', 'conflict', 'invalid-input')
  create(@Who() who: Principal, @Body() body: NewPractitionerDto): Promise<Practitioner> {
    return this.practitioners.create(who, body);
  }

  @Patch(':id')
  @Access('administrator')
  @ApiOperation({ summary: 'Changes name, role or password, or disables the login; ends the sessions.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('malformed-json', 'not-signed-in', 'not-allowed', 'not-found', 'invalid-input')
  change(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: PractitionerChangeDto,
  ): Promise<Practitioner> {
    return this.practitioners.change(who, id, body);
  }
}
