import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  PATIENT_WORKLISTS,
  type Page,
  type Patient,
  type PatientListItem,
  type PatientWorklistCounts,
  type PossibleDuplicates,
} from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiRefusals,
  etag,
  pageSize,
  queryText,
  UuidPipe,
  versionFrom,
  Who,
  type Principal,
} from '../platform';
import { NewPatientDto, PatientChangeDto } from './dto/patient.dto';
import { PatientsService } from './patients.service';

const EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000010',
  clinicNumber: '00001',
  givenName: 'Rowan',
  familyName: 'Demo-Alder',
  birthDate: '1978-04-05',
  ageYears: 48,
  sex: 'female',
  phone: null,
  email: null,
  note: null,
  version: 1,
  createdAt: '2026-11-23T10:02:11.120Z',
};

@ApiTags('patients')
@Controller('api/v1/patients')
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  @Post()
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Adds a patient.' })
  @ApiCreatedResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('malformed-json', 'not-signed-in', 'not-allowed', 'conflict', 'too-large', 'invalid-input')
  async create(
    @Who() who: Principal,
    @Body() body: NewPatientDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Patient> {
    const patient = await this.patients.create(who, body);
    void reply.header('location', `/api/v1/patients/${patient.id}`).header('etag', etag(patient.version));
    return patient;
  }

  @Get()
  @AccessRecord()
  @ApiOperation({ summary: 'Finds patients by the beginning of their names, birth date or clinic number.' })
  @ApiQuery({ name: 'query', required: false })
  @ApiQuery({ name: 'worklist', required: false, enum: PATIENT_WORKLISTS })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiOkResponse({ schema: { example: { items: [EXAMPLE], nextCursor: null } } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'invalid-input')
  list(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Query() query: Record<string, unknown>,
  ): Promise<Page<PatientListItem>> {
    return this.patients.list(
      who,
      {
        query: queryText(query, 'query', 200) ?? '',
        worklist: queryText(query, 'worklist', 20),
        limit: pageSize(queryText(query, 'limit', 10)),
        cursor: queryText(query, 'cursor', 1000),
      },
      reason,
    );
  }

  @Get('worklists')
  @Access('physiotherapist')
  @ApiOperation({
    summary: 'How many patients are one’s own, have a draft, an overdue review or a red flag.',
  })
  @ApiOkResponse({ schema: { example: { mine: 12, draft: 2, overdue: 3, flagged: 1 } } })
  @ApiRefusals('not-signed-in', 'not-allowed')
  worklists(@Who() who: Principal): Promise<PatientWorklistCounts> {
    return this.patients.worklists(who);
  }

  @Get('duplicates')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'People who may be the same as the one about to be added.' })
  @ApiQuery({ name: 'givenName' })
  @ApiQuery({ name: 'familyName' })
  @ApiQuery({ name: 'birthDate' })
  @ApiOkResponse({ schema: { example: { items: [EXAMPLE] } } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'invalid-input')
  async duplicates(
    @Who() who: Principal,
    @Query() query: Record<string, unknown>,
  ): Promise<PossibleDuplicates> {
    return {
      items: await this.patients.duplicates(who, {
        givenName: queryText(query, 'givenName', 100) ?? '',
        familyName: queryText(query, 'familyName', 100) ?? '',
        birthDate: queryText(query, 'birthDate', 10) ?? '',
      }),
    };
  }

  @Get(':id')
  @AccessRecord()
  @ApiOperation({ summary: 'One patient.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'not-found', 'invalid-input')
  async get(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Patient> {
    const patient = await this.patients.get(who, id, reason);
    void reply.header('etag', etag(patient.version));
    return patient;
  }

  @Patch(':id')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Changes what is given; with If-Match only when nobody else was faster.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals(
    'malformed-json',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'precondition-failed',
    'invalid-input',
  )
  async change(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: PatientChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Patient> {
    const patient = await this.patients.change(who, id, body, versionFrom(ifMatch));
    void reply.header('etag', etag(patient.version));
    return patient;
  }
}
