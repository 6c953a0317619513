import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page, Practitioner } from '@stride/contracts';
import { Access, ApiAnswer, ApiGiven, UuidPipe, Who, type Principal } from '../platform';
import { NewPractitionerDto, PractitionerChangeDto } from './dto/practitioner.dto';
import { PRACTITIONER_EXAMPLE } from './identity.schemas';
import { PractitionersService } from './practitioners.service';

@ApiTags('practitioners')
@Controller('api/v1/practitioners')
export class PractitionersController {
  constructor(private readonly practitioners: PractitionersService) {}

  @Get()
  @Access('administrator', 'manager')
  @ApiOperation({ summary: 'Everyone who works in the clinic.' })
  @ApiAnswer(200, 'PractitionerPage', { items: [PRACTITIONER_EXAMPLE], nextCursor: null })
  async list(@Who() who: Principal): Promise<Page<Practitioner>> {
    return { items: await this.practitioners.list(who), nextCursor: null };
  }

  @Post()
  @Access('administrator')
  @ApiOperation({ summary: 'Adds a practitioner with a login.' })
  @ApiGiven(NewPractitionerDto, {
    name: 'Demo Physiotherapist',
    email: 'physio@demo.clinic',
    role: 'physiotherapist',
    password: 'a long pass phrase',
  })
  @ApiAnswer(201, 'Practitioner', PRACTITIONER_EXAMPLE)
  create(@Who() who: Principal, @Body() body: NewPractitionerDto): Promise<Practitioner> {
    return this.practitioners.create(who, body);
  }

  @Patch(':id')
  @Access('administrator')
  @ApiOperation({ summary: 'Changes name, role or password, or disables the login; ends the sessions.' })
  @ApiGiven(PractitionerChangeDto, { active: false })
  @ApiAnswer(200, 'Practitioner', { ...PRACTITIONER_EXAMPLE, active: false })
  change(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: PractitionerChangeDto,
  ): Promise<Practitioner> {
    return this.practitioners.change(who, id, body);
  }
}
