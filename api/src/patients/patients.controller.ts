import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
  ApiAnswer,
  ApiGiven,
  ApiPages,
  ApiReads,
  ApiRefusals,
  ApiWord,
  civilDate,
  etag,
  oneWordOf,
  pageSize,
  queryText,
  queryWord,
  text,
  UuidPipe,
  versionFrom,
  Who,
  type Principal,
} from '../platform';
import { NewPatientDto, PatientChangeDto } from './dto/patient.dto';
import { LISTED_PATIENT_EXAMPLE, NEW_PATIENT_EXAMPLE, PATIENT_EXAMPLE } from './patients.schemas';
import { PatientListService } from './patient-list.service';
import { PatientsService } from './patients.service';

@ApiTags('patients')
@Controller('api/v1/patients')
export class PatientsController {
  constructor(
    private readonly patients: PatientsService,
    private readonly lists: PatientListService,
  ) {}

  @Post()
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Adds a patient.' })
  @ApiGiven(NewPatientDto, NEW_PATIENT_EXAMPLE)
  @ApiAnswer(201, 'Patient', PATIENT_EXAMPLE, { tagged: true })
  @ApiRefusals('conflict')
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
  @ApiWord('query', text(200))
  @ApiWord('worklist', oneWordOf(PATIENT_WORKLISTS))
  @ApiPages()
  @ApiAnswer(200, 'PatientPage', { items: [LISTED_PATIENT_EXAMPLE], nextCursor: null })
  list(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Query() query: Record<string, unknown>,
  ): Promise<Page<PatientListItem>> {
    return this.lists.list(
      who,
      {
        query: queryText(query, 'query', 200) ?? '',
        // An empty word is no word: the list of everybody.
        worklist: query['worklist'] === '' ? undefined : queryWord(query, 'worklist', PATIENT_WORKLISTS),
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
  @ApiAnswer(200, 'PatientWorklistCounts', { mine: 12, draft: 2, overdue: 3, flagged: 1 })
  worklists(@Who() who: Principal): Promise<PatientWorklistCounts> {
    return this.lists.worklists(who);
  }

  @Get('duplicates')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'People who may be the same as the one about to be added.' })
  @ApiWord('givenName', text(100))
  @ApiWord('familyName', text(100))
  @ApiWord('birthDate', civilDate)
  @ApiAnswer(200, 'PossibleDuplicates', { items: [LISTED_PATIENT_EXAMPLE] })
  async duplicates(
    @Who() who: Principal,
    @Query() query: Record<string, unknown>,
  ): Promise<PossibleDuplicates> {
    return {
      items: await this.lists.duplicates(who, {
        givenName: queryText(query, 'givenName', 100) ?? '',
        familyName: queryText(query, 'familyName', 100) ?? '',
        birthDate: queryText(query, 'birthDate', 10) ?? '',
      }),
    };
  }

  @Get(':id')
  @AccessRecord()
  @ApiOperation({ summary: 'One patient.' })
  @ApiAnswer(200, 'Patient', PATIENT_EXAMPLE, { tagged: true })
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
  @ApiReads('If-Match', 'The ETag that was read: refused with 412 when somebody else was faster.')
  @ApiGiven(PatientChangeDto, { phone: '01 555 0103' })
  @ApiAnswer(200, 'Patient', { ...PATIENT_EXAMPLE, phone: '01 555 0103', version: 2 }, { tagged: true })
  @ApiRefusals('precondition-failed')
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
