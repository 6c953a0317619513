import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { catalogue, type Catalogue } from '@stride/clinical';
import { reason, validateCase, type Reasoning } from '@stride/assessment-engine';
import type { EpisodeSummary, Page } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import crypto from 'node:crypto';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiRefusals,
  invalidInput,
  UuidPipe,
  Who,
  type Principal,
} from '../platform';
import { EpisodesService } from './episodes.service';
import { CASE_EXAMPLE } from './examples';

/** The catalogue never changes while the process runs: its bytes and their tag are made once. */
const CATALOGUE_TAG = `"${crypto.createHash('sha256').update(JSON.stringify(catalogue)).digest('base64url').slice(0, 22)}"`;

@ApiTags('reasoning')
@Controller('api/v1')
export class ReasoningController {
  constructor(private readonly patientEpisodes: EpisodesService) {}

  @Get('catalogue')
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'The whole clinical catalogue with its version.' })
  @ApiOkResponse({
    schema: {
      example: {
        version: '1.0.2',
        domains: [],
        history: [],
        redFlags: [],
        causes: [],
        interventions: [],
        outcomeMeasures: [],
      },
    },
  })
  @ApiRefusals('not-signed-in')
  catalogue(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Catalogue | undefined {
    void reply.header('etag', CATALOGUE_TAG).header('cache-control', 'private, no-cache');
    if (known === CATALOGUE_TAG) {
      void reply.status(304);
      return undefined;
    }
    return catalogue;
  }

  @Post('reasoning')
  @HttpCode(200)
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'Reasons over a case; stores nothing.' })
  @ApiBody({ schema: { example: CASE_EXAMPLE } })
  @ApiOkResponse({
    schema: {
      example: {
        catalogueVersion: '1.0.2',
        urgency: 'none',
        redFlags: [],
        openQuestions: [],
        causes: [],
        plan: { blocked: false, blockedBecause: null, items: [], withheld: [] },
      },
    },
  })
  @ApiRefusals('malformed-json', 'not-signed-in', 'too-large', 'invalid-input')
  reasoning(@Body() body: unknown): Reasoning {
    const checked = validateCase(catalogue, body);
    if (!checked.ok) throw invalidInput(checked.errors);
    return reason(catalogue, checked.value);
  }

  @Get('patients/:id/episodes')
  @AccessRecord()
  @ApiOperation({ summary: 'A patient’s episodes with their assessments and plans.' })
  @ApiOkResponse({ schema: { example: { items: [], nextCursor: null } } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'reason-required', 'not-found', 'invalid-input')
  async episodes(
    @Who() who: Principal,
    @AccessReason() reason_: string | null,
    @Param('id', UuidPipe) id: string,
  ): Promise<Page<EpisodeSummary>> {
    return { items: await this.patientEpisodes.of(who, id, reason_), nextCursor: null };
  }
}
