import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Reasoning } from '@stride/assessment-engine';
import {
  ASSESSMENT_STATUSES,
  type Assessment,
  type ChangesAccepted,
  type FieldError,
} from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiAnswer,
  ApiGiven,
  ApiPages,
  ApiRefusals,
  ApiWord,
  etag,
  invalidInput,
  isObject,
  oneWordOf,
  pageSize,
  queryText,
  queryWord,
  unknownFields,
  UuidPipe,
  Who,
  yesNo,
  type Principal,
} from '../platform';
import { SignatureDto } from '../identity';
import {
  AssessmentListService,
  type AssessmentListPage,
  type PreviousAssessment,
} from './assessment-list.service';
import { CorrectionsService } from './corrections.service';
import { checkOperations } from './change-check';
import { FlagActionDto, NewAssessmentDto, WithdrawDto } from './dto/assessment.dto';
import { DraftsService } from './drafts.service';
import {
  ACCEPTED_EXAMPLE,
  AMENDMENT_EXAMPLE,
  ASSESSMENT_EXAMPLE,
  CHANGES_EXAMPLE,
  FLAG_ACTION_EXAMPLE,
  LISTED_EXAMPLE,
  NEW_ASSESSMENT_EXAMPLE,
  PREVIOUS_EXAMPLE,
  REASONING_EXAMPLE,
  SIGNED_EXAMPLE,
} from './examples';
import { FlagActionsService } from './flag-actions.service';
import { SigningService } from './signing.service';

@ApiTags('assessments')
@Controller('api/v1/assessments')
export class AssessmentsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly signing: SigningService,
    private readonly corrections: CorrectionsService,
    private readonly flagActions: FlagActionsService,
    private readonly lists: AssessmentListService,
  ) {}

  @Get()
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Assessments of the clinic, newest first: today’s and unsigned ones.' })
  @ApiWord('status', oneWordOf(ASSESSMENT_STATUSES))
  @ApiWord('mine', yesNo, { description: '`true`: only one’s own' })
  @ApiPages()
  @ApiAnswer(200, 'AssessmentPage', { items: [LISTED_EXAMPLE], nextCursor: null })
  list(@Who() who: Principal, @Query() query: Record<string, unknown>): Promise<AssessmentListPage> {
    return this.lists.list(who, {
      status: queryWord(query, 'status', ASSESSMENT_STATUSES),
      mine: queryText(query, 'mine', 5) === 'true',
      limit: pageSize(queryText(query, 'limit', 10)),
      cursor: queryText(query, 'cursor', 1000),
    });
  }

  @Put(':id')
  @Access('physiotherapist')
  @ApiOperation({
    summary: 'Begins an assessment under an id made by the client; sent twice it begins once.',
  })
  @ApiGiven(NewAssessmentDto, NEW_ASSESSMENT_EXAMPLE)
  @ApiAnswer(201, 'Assessment', ASSESSMENT_EXAMPLE, { tagged: true })
  @ApiAnswer(200, 'Assessment', ASSESSMENT_EXAMPLE, { tagged: true })
  @ApiRefusals('conflict')
  async begin(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: NewAssessmentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    const { created, assessment } = await this.drafts.begin(who, id, {
      ...body,
      patientId: body.patientId.toLowerCase(),
    });
    void reply.status(created ? 201 : 200).header('etag', etag(assessment.version));
    return assessment;
  }

  @Get(':id')
  @AccessRecord()
  @ApiOperation({ summary: 'One assessment with every answer, who recorded it and when.' })
  @ApiAnswer(200, 'Assessment', ASSESSMENT_EXAMPLE, { tagged: true })
  async get(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    const assessment = await this.drafts.get(who, id, reason);
    void reply.header('etag', etag(assessment.version));
    return assessment;
  }

  @Get(':id/previous')
  @AccessRecord()
  @ApiOperation({ summary: 'The last signed assessment before this one, to compare with.' })
  @ApiAnswer(200, 'PreviousAssessment', PREVIOUS_EXAMPLE)
  @ApiNoContentResponse({ description: 'This is the first visit of its episode.' })
  async previous(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PreviousAssessment | undefined> {
    const previous = await this.lists.previous(who, id, reason);
    if (previous === null) void reply.code(204);
    return previous ?? undefined;
  }

  @Get(':id/reasoning')
  @AccessRecord()
  @ApiOperation({ summary: 'What the stored findings support; frozen once signed.' })
  @ApiAnswer(200, 'Reasoning', REASONING_EXAMPLE)
  reasoning(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
  ): Promise<Reasoning> {
    return this.drafts.reasoningOf(who, id, reason);
  }

  @Post(':id/changes')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({
    summary:
      'Writes a draft: a batch of numbered changes from one device, applied once however often it is sent.',
    description:
      'With `seen`, the version that the device shows, the answer also has `others`: what other devices wrote since, and `openConflicts`: all that wait for a decision. Only then has the device seen the answered `version`, and may build on it. Without changes it only looks; a look that finds nothing new is cheap and leaves no trace. With `X-Unattended: 1`, sent when no hand asked for it, it does not keep the session from growing idle.',
  })
  @ApiGiven('ChangeBatch', CHANGES_EXAMPLE)
  @ApiAnswer(200, 'ChangesAccepted', ACCEPTED_EXAMPLE)
  @ApiRefusals('assessment-signed')
  changes(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: unknown,
  ): Promise<ChangesAccepted> {
    return this.drafts.change(who, id, body);
  }

  @Post(':id/flag-actions')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({
    summary:
      'What was done about an urgent or emergency flag, or why it is overridden; after signing for a flag that an amendment raised.',
  })
  @ApiGiven(FlagActionDto, FLAG_ACTION_EXAMPLE)
  @ApiAnswer(200, 'Assessment', ASSESSMENT_EXAMPLE)
  @ApiRefusals('assessment-signed')
  flagAction(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: FlagActionDto,
  ): Promise<Assessment> {
    const overridden = body.overrideReason !== undefined;
    const missing = (['action', 'takenBy', 'at'] as const).filter((field) => body[field] === undefined);
    if (!overridden && missing.length > 0)
      throw invalidInput(
        missing.map((field) => ({
          pointer: `/${field}`,
          code: 'required',
          detail: 'What was done, by whom and when, or overrideReason.',
        })),
      );
    if (overridden && missing.length < 3)
      throw invalidInput([
        { pointer: '/overrideReason', code: 'inconsistent', detail: 'Either an action or an override.' },
      ]);
    return this.flagActions.record(who, id, body);
  }

  @Post(':id/sign')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Signs with the password: freezes the record, its reasoning and its hash.' })
  @ApiGiven(SignatureDto, { password: 'demo-clinic-2026', version: 3 })
  @ApiAnswer(200, 'Assessment', SIGNED_EXAMPLE)
  @ApiRefusals(
    'wrong-password',
    'assessment-not-ready',
    'assessment-signed',
    'stale-version',
    'too-many-requests',
  )
  sign(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: SignatureDto,
  ): Promise<Assessment> {
    return this.signing.sign(who, id, body);
  }

  @Post(':id/amendments')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Corrects a signed record with a reason; the original stays readable.' })
  @ApiGiven('NewAmendment', AMENDMENT_EXAMPLE)
  @ApiAnswer(201, 'Assessment', SIGNED_EXAMPLE)
  @ApiRefusals('assessment-not-signed', 'assessment-signed')
  amend(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: unknown,
  ): Promise<Assessment> {
    const { reason, changes, ...rest } = isObject(body) ? body : {};
    const errors: FieldError[] = [];
    unknownFields(rest, ['reason', 'changes'], '', errors);
    if (typeof reason !== 'string' || reason.trim() === '' || reason.length > 2000)
      errors.push({
        pointer: '/reason',
        code: reason === undefined ? 'required' : 'wrong-type',
        detail: 'Why is the record corrected? (1 to 2000 characters)',
      });
    if (errors.length > 0) throw invalidInput(errors);
    return this.corrections.amend(who, id, String(reason).trim(), checkOperations(changes, '/changes'));
  }

  @Post(':id/entered-in-error')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({
    summary: 'Withdraws a signed record that was entered in error; it stays readable and no longer counts.',
  })
  @ApiGiven(WithdrawDto, { reason: 'Recorded for the wrong patient.', password: 'demo-clinic-2026' })
  @ApiAnswer(200, 'Assessment', { ...SIGNED_EXAMPLE, status: 'entered-in-error' })
  @ApiRefusals('wrong-password', 'assessment-not-signed', 'assessment-signed', 'too-many-requests')
  withdraw(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawDto,
  ): Promise<Assessment> {
    return this.corrections.withdraw(who, id, body);
  }
}
