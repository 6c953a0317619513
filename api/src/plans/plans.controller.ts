import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { Language } from '@stride/clinical';
import type { Page, Plan, PlanListItem } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiRefusals,
  etag,
  invalidInput,
  pageSize,
  queryText,
  UuidPipe,
  versionFrom,
  Who,
  type Principal,
} from '../platform';
import { IssuePlanDto } from './dto/plan.dto';
import { checkPlanChange, LANGUAGES } from './plan-edit';
import { PlanReader } from './plan-reader';
import { PlansService } from './plans.service';
import { SheetSource } from './sheet-source';

const EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000040',
  assessmentId: '0190d2c0-0000-7000-8000-000000000020',
  patientId: '0190d2c0-0000-7000-8000-000000000010',
  status: 'draft',
  version: 1,
  catalogueVersion: '1.0.2',
  items: [
    {
      ref: 'H-01',
      side: 'left',
      phase: 2,
      dose: { holdSeconds: 30, sets: 3, perDay: 2 },
      queued: false,
      because: [],
      origin: 'suggested',
      removed: false,
      reason: null,
    },
  ],
  withheld: [],
  note: null,
  nextVisit: null,
  language: 'en',
  issuedAt: null,
  hash: null,
};

@ApiTags('plans')
@Controller('api/v1')
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly reader: PlanReader,
    private readonly sheets: SheetSource,
  ) {}

  @Post('assessments/:id/plan')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Drafts the plan of a signed assessment.' })
  @ApiCreatedResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'not-found', 'assessment-not-signed', 'plan-blocked')
  draft(@Who() who: Principal, @Param('id', UuidPipe) id: string): Promise<Plan> {
    return this.plans.draft(who, id);
  }

  @Get('assessments/:id/referral-letter')
  @AccessRecord()
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The referral letter with the findings that raised each flag, as PDF.' })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'not-found', 'conflict')
  async letter(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.sheets.letter(who, id, reason);
    await reply
      .header('content-disposition', 'inline; filename="referral-letter.pdf"')
      .type('application/pdf')
      .send(pdf);
  }

  @Get('plans')
  @AccessRecord()
  @ApiOperation({ summary: 'Plans, newest first.' })
  @ApiQuery({ name: 'status', required: false, enum: ['draft', 'issued', 'superseded'] })
  @ApiQuery({ name: 'patientId', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiOkResponse({ schema: { example: { items: [], nextCursor: null } } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'invalid-input')
  list(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Query() query: Record<string, unknown>,
  ): Promise<Page<PlanListItem>> {
    return this.reader.list(who, {
      status: queryText(query, 'status', 20),
      patientId: queryText(query, 'patientId', 36),
      limit: pageSize(queryText(query, 'limit', 10)),
      cursor: queryText(query, 'cursor', 1000),
      reason,
    });
  }

  @Get('plans/:id')
  @AccessRecord()
  @ApiOperation({ summary: 'One plan with its reasons.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'not-found', 'invalid-input')
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
  @ApiBody({
    schema: {
      example: {
        version: 1,
        items: [
          { ref: 'E-01' },
          { ref: 'H-01', dose: { holdSeconds: 20, sets: 3, perDay: 2 } },
          { ref: 'H-06', removed: true, reason: 'Too much for the first week.' },
        ],
      },
    },
  })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals(
    'malformed-json',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'plan-issued',
    'stale-version',
    'precondition-failed',
    'too-large',
    'invalid-input',
  )
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
  @ApiOkResponse({ schema: { example: { ...EXAMPLE, status: 'issued' } } })
  @ApiRefusals(
    'malformed-json',
    'not-signed-in',
    'not-allowed',
    'wrong-password',
    'not-found',
    'plan-issued',
    'plan-blocked',
    'plan-outdated',
    'plan-unprintable',
    'stale-version',
    'invalid-input',
    'too-many-requests',
  )
  issue(@Who() who: Principal, @Param('id', UuidPipe) id: string, @Body() body: IssuePlanDto): Promise<Plan> {
    return this.plans.issue(who, id, body);
  }

  @Get('plans/:id/print')
  @AccessRecord()
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The patient’s sheet as a tagged PDF.' })
  @ApiQuery({ name: 'lang', required: false, enum: ['en', 'ga', 'pl', 'pt-BR', 'ro', 'uk'] })
  @ApiRefusals(
    'not-signed-in',
    'not-allowed',
    'reason-required',
    'not-found',
    'plan-blocked',
    'invalid-input',
  )
  async print(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = queryText(query, 'lang', 10) ?? 'en';
    if (!LANGUAGES.includes(language as Language))
      throw invalidInput([
        {
          pointer: '/query/lang',
          code: 'not-allowed',
          detail: 'Not one of the languages.',
          allowed: LANGUAGES,
        },
      ]);
    const pdf = await this.sheets.print(who, id, language as Language, reason);
    await reply
      .header('content-disposition', 'inline; filename="plan.pdf"')
      .type('application/pdf')
      .send(pdf);
  }
}
