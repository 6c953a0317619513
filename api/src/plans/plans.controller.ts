import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PLAN_STATUSES, type Page, type Plan, type PlanListItem } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiAnswer,
  ApiFile,
  ApiGiven,
  ApiPages,
  ApiReads,
  ApiRefusals,
  ApiWord,
  etag,
  id as idSchema,
  oneWordOf,
  pageSize,
  queryText,
  queryWord,
  sendPdf,
  UuidPipe,
  versionFrom,
  Who,
  type Principal,
} from '../platform';
import { SHEET_INKS, SHEET_VARIANTS } from '@stride/printed-plan';
import { SignatureDto } from '../identity';
import { checkPlanChange, LANGUAGES } from './plan-edit';
import { ISSUED_PLAN_EXAMPLE, LISTED_PLAN_EXAMPLE, PLAN_CHANGE_EXAMPLE, PLAN_EXAMPLE } from './plan.schemas';
import { PlanReader } from './plan-reader';
import { PlansService } from './plans.service';
import { RecordPrint } from './record-print';
import { SheetSource } from './sheet-source';

@ApiTags('plans')
@Controller('api/v1')
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly reader: PlanReader,
    private readonly sheets: SheetSource,
    private readonly records: RecordPrint,
  ) {}

  @Post('assessments/:id/plan')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Drafts the plan of a signed assessment.' })
  @ApiAnswer(201, 'Plan', PLAN_EXAMPLE)
  @ApiRefusals('assessment-not-signed', 'plan-blocked')
  draft(@Who() who: Principal, @Param('id', UuidPipe) id: string): Promise<Plan> {
    return this.plans.draft(who, id);
  }

  @Get('assessments/:id/referral-letter')
  @AccessRecord()
  @ApiOperation({ summary: 'The referral letter with the findings that raised each flag, as PDF.' })
  @ApiFile('application/pdf', 'The letter.')
  @ApiRefusals('conflict')
  async letter(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.sheets.letter(who, id, reason), 'referral-letter');
  }

  @Get('assessments/:id/print')
  @AccessRecord()
  @ApiOperation({ summary: 'The whole record of an assessment with its amendments, as a tagged PDF.' })
  @ApiFile('application/pdf', 'The record.')
  async record(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.records.print(who, id, reason), 'assessment');
  }

  @Get('plans')
  @AccessRecord()
  @ApiOperation({ summary: 'Plans, newest first.' })
  @ApiWord('status', oneWordOf(PLAN_STATUSES))
  @ApiWord('patientId', idSchema)
  @ApiPages()
  @ApiAnswer(200, 'PlanPage', { items: [LISTED_PLAN_EXAMPLE], nextCursor: null })
  list(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Query() query: Record<string, unknown>,
  ): Promise<Page<PlanListItem>> {
    return this.reader.list(who, {
      status: queryWord(query, 'status', PLAN_STATUSES),
      patientId: queryText(query, 'patientId', 36),
      limit: pageSize(queryText(query, 'limit', 10)),
      cursor: queryText(query, 'cursor', 1000),
      reason,
    });
  }

  @Get('plans/:id')
  @AccessRecord()
  @ApiOperation({ summary: 'One plan with its reasons.' })
  @ApiAnswer(200, 'Plan', PLAN_EXAMPLE, { tagged: true })
  async get(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Plan> {
    const plan = await this.reader.get(who, id, reason);
    void reply.header('etag', etag(plan.version));
    return plan;
  }

  @Patch('plans/:id')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Edits a draft plan. `items` is the whole list in its new order.' })
  @ApiReads('If-Match', 'The ETag that was read: refused with 412 when somebody else was faster.')
  @ApiGiven('PlanChange', PLAN_CHANGE_EXAMPLE)
  @ApiAnswer(200, 'Plan', { ...PLAN_EXAMPLE, version: 2 }, { tagged: true })
  @ApiRefusals('plan-issued', 'stale-version', 'precondition-failed')
  async change(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Plan> {
    const plan = await this.plans.change(who, id, checkPlanChange(body), versionFrom(ifMatch));
    void reply.header('etag', etag(plan.version));
    return plan;
  }

  @Post('plans/:id/issue')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Issues a draft with the password: frozen and hashed.' })
  @ApiGiven(SignatureDto, { password: 'demo-clinic-2026', version: 1 })
  @ApiAnswer(200, 'Plan', ISSUED_PLAN_EXAMPLE)
  @ApiRefusals(
    'wrong-password',
    'plan-issued',
    'plan-blocked',
    'plan-outdated',
    'plan-unprintable',
    'stale-version',
    'too-many-requests',
  )
  issue(@Who() who: Principal, @Param('id', UuidPipe) id: string, @Body() body: SignatureDto): Promise<Plan> {
    return this.plans.issue(who, id, body);
  }

  @Get('plans/:id/print')
  @AccessRecord()
  @ApiOperation({ summary: 'The patient’s sheet as a tagged PDF.' })
  @ApiWord('lang', oneWordOf(LANGUAGES), { description: '`en` without it.' })
  @ApiWord('variant', oneWordOf(SHEET_VARIANTS), { description: '`standard` without it.' })
  @ApiWord('ink', oneWordOf(SHEET_INKS), { description: '`colour` without it.' })
  @ApiFile('application/pdf', 'The sheet.')
  @ApiRefusals('plan-blocked')
  async print(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const options = {
      language: queryWord(query, 'lang', LANGUAGES) ?? 'en',
      variant: queryWord(query, 'variant', SHEET_VARIANTS) ?? 'standard',
      ink: queryWord(query, 'ink', SHEET_INKS) ?? 'colour',
    } as const;
    await sendPdf(reply, await this.sheets.print(who, id, options, reason), 'plan');
  }
}
