import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  REFERRAL_LISTS,
  type AssessmentReferrals,
  type Page,
  type Referral,
  type ReferralCounts,
  type ReferralListItem,
} from '@stride/contracts';
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
import { SignatureDto } from '../identity';
import { NewReferralDto, NewReferralEventDto, ReferralChangeDto, WithdrawReferralDto } from './dto/referral.dto';
import {
  LISTED_REFERRAL_EXAMPLE,
  REFERRAL_EVENT_EXAMPLE,
  REFERRAL_EXAMPLE,
  SENT_REFERRAL_EXAMPLE,
  SIGNED_REFERRAL_EXAMPLE,
  WITHDRAWN_REFERRAL_EXAMPLE,
} from './referral.schemas';
import { ReferralPrint } from './referral-print';
import { ReferralReader } from './referral-reader';
import { ReferralsService } from './referrals.service';

@ApiTags('referrals')
@Controller('api/v1')
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly reader: ReferralReader,
    private readonly prints: ReferralPrint,
  ) {}

  @Post('assessments/:id/referrals')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Drafts a letter with exactly the findings that raised its flags, or answers the one that tells them.' })
  @ApiGiven(NewReferralDto, { kind: 'urgent', unlessTold: true })
  @ApiAnswer(201, 'Referral', REFERRAL_EXAMPLE, { tagged: true })
  @ApiRefusals('conflict', 'assessment-not-signed')
  async draft(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: NewReferralDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Referral> {
    const referral = await this.referrals.draft(who, id, body);
    void reply.header('location', `/api/v1/referrals/${referral.id}`).header('etag', etag(referral.version));
    return referral;
  }

  @Get('assessments/:id/referrals')
  @AccessRecord()
  @ApiOperation({ summary: 'The letters of an assessment, and those that its flags call for.' })
  @ApiAnswer(200, 'AssessmentReferrals', {
    items: [LISTED_REFERRAL_EXAMPLE],
    offers: [{ kind: 'urgent', flags: ['Cancer history with spinal pain'], letterId: LISTED_REFERRAL_EXAMPLE.id }],
  })
  ofAssessment(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
  ): Promise<AssessmentReferrals> {
    return this.reader.ofAssessment(who, id, reason);
  }

  @Get('referrals')
  @AccessRecord()
  @ApiOperation({ summary: 'Letters, the most urgent first, then the oldest; `open` waits for an outcome.' })
  @ApiWord('status', oneWordOf(REFERRAL_LISTS))
  @ApiWord('patientId', idSchema)
  @ApiPages()
  @ApiAnswer(200, 'ReferralPage', { items: [LISTED_REFERRAL_EXAMPLE], nextCursor: null })
  list(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Query() query: Record<string, unknown>,
  ): Promise<Page<ReferralListItem>> {
    return this.reader.list(who, {
      status: queryWord(query, 'status', REFERRAL_LISTS),
      patientId: queryText(query, 'patientId', 36),
      limit: pageSize(queryText(query, 'limit', 10)),
      cursor: queryText(query, 'cursor', 1000),
      reason,
    });
  }

  @Get('referrals/counts')
  @Access('physiotherapist', 'manager')
  @ApiOperation({ summary: 'How many letters are not signed, not sent, or wait for an outcome.' })
  @ApiAnswer(200, 'ReferralCounts', { draft: 1, unsent: 0, sent: 3, 'no-answer': 1, acknowledged: 2 })
  counts(@Who() who: Principal): Promise<ReferralCounts> {
    return this.reader.counts(who);
  }

  @Get('referrals/:id')
  @AccessRecord()
  @ApiOperation({ summary: 'One letter with its findings and what became of it.' })
  @ApiAnswer(200, 'Referral', SENT_REFERRAL_EXAMPLE, { tagged: true })
  async get(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Referral> {
    const referral = await this.reader.get(who, id, reason);
    void reply.header('etag', etag(referral.version));
    return referral;
  }

  @Patch('referrals/:id')
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Edits the recipient, the opening and the own words of a draft.' })
  @ApiReads('If-Match', 'The ETag that was read: refused with 412 when somebody else was faster.')
  @ApiGiven(ReferralChangeDto, { recipient: 'Dr Demo-Byrne', ownWords: 'She would like to be rung.' })
  @ApiAnswer(200, 'Referral', { ...REFERRAL_EXAMPLE, version: 2 }, { tagged: true })
  @ApiRefusals('referral-signed', 'referral-withdrawn', 'precondition-failed')
  async change(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: ReferralChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Referral> {
    const referral = await this.referrals.change(who, id, body, versionFrom(ifMatch));
    void reply.header('etag', etag(referral.version));
    return referral;
  }

  @Post('referrals/:id/sign')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Signs a draft with the password: frozen with what it prints, and hashed.' })
  @ApiGiven(SignatureDto, { password: 'demo-clinic-2026', version: 1 })
  @ApiAnswer(200, 'Referral', SIGNED_REFERRAL_EXAMPLE)
  @ApiRefusals(
    'wrong-password',
    'conflict',
    'referral-signed',
    'referral-withdrawn',
    'referral-outdated',
    'stale-version',
    'too-many-requests',
  )
  sign(@Who() who: Principal, @Param('id', UuidPipe) id: string, @Body() body: SignatureDto): Promise<Referral> {
    return this.referrals.sign(who, id, body);
  }

  @Post('referrals/:id/events')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Writes down what became of a signed letter; an outcome closes its loop.' })
  @ApiGiven(NewReferralEventDto, REFERRAL_EVENT_EXAMPLE)
  @ApiAnswer(200, 'Referral', SENT_REFERRAL_EXAMPLE)
  @ApiRefusals('conflict', 'referral-not-signed', 'referral-withdrawn')
  record(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: NewReferralEventDto,
  ): Promise<Referral> {
    return this.referrals.record(who, id, body);
  }

  @Post('referrals/:id/withdraw')
  @HttpCode(200)
  @Access('physiotherapist')
  @ApiOperation({ summary: 'Withdraws a letter that should not stand, with the reason.' })
  @ApiGiven(WithdrawReferralDto, { reason: 'Written for the wrong clinic.' })
  @ApiAnswer(200, 'Referral', WITHDRAWN_REFERRAL_EXAMPLE)
  @ApiRefusals('referral-withdrawn')
  withdraw(
    @Who() who: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawReferralDto,
  ): Promise<Referral> {
    return this.referrals.withdraw(who, id, body.reason);
  }

  @Get('referrals/:id/print')
  @AccessRecord()
  @ApiOperation({ summary: 'The letter as a tagged PDF; a signed one in the words that were frozen with it.' })
  @ApiFile('application/pdf', 'The letter.')
  async print(
    @Who() who: Principal,
    @AccessReason() reason: string | null,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.prints.print(who, id, reason), 'referral');
  }
}
