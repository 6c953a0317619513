import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { catalogue, type Catalogue } from '@stride/clinical';
import { reason, validateCase, type Reasoning } from '@stride/assessment-engine';
import type { EpisodeSummary, Page } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import crypto from 'node:crypto';
import {
  Access,
  AccessReason,
  AccessRecord,
  ApiAnswer,
  ApiGiven,
  ApiReads,
  invalidInput,
  UuidPipe,
  Who,
  type Principal,
} from '../platform';
import { EpisodesService } from './episodes.service';
import { CASE_EXAMPLE, CATALOGUE_EXAMPLE, EPISODE_EXAMPLE, REASONING_EXAMPLE } from './examples';

/** The catalogue never changes while the process runs: its bytes and their tag are made once. */
const CATALOGUE_TAG = `"${crypto.createHash('sha256').update(JSON.stringify(catalogue)).digest('base64url').slice(0, 22)}"`;

@ApiTags('reasoning')
@Controller('api/v1')
export class ReasoningController {
  constructor(private readonly patientEpisodes: EpisodesService) {}

  @Get('catalogue')
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'The whole clinical catalogue with its version.' })
  @ApiReads(
    'If-None-Match',
    'The ETag of the catalogue that is known: answered with 304 while it is the same.',
  )
  @ApiAnswer(200, 'Catalogue', CATALOGUE_EXAMPLE, { tagged: true })
  @ApiResponse({ status: 304, description: 'Not changed since.' })
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
  @ApiGiven('AssessmentCase', CASE_EXAMPLE)
  @ApiAnswer(200, 'Reasoning', REASONING_EXAMPLE)
  reasoning(@Body() body: unknown): Reasoning {
    const checked = validateCase(catalogue, body);
    if (!checked.ok) throw invalidInput(checked.errors);
    return reason(catalogue, checked.value);
  }

  @Get('patients/:id/episodes')
  @AccessRecord()
  @ApiOperation({ summary: 'A patient’s episodes with their assessments and plans.' })
  @ApiAnswer(200, 'EpisodePage', { items: [EPISODE_EXAMPLE], nextCursor: null })
  async episodes(
    @Who() who: Principal,
    @AccessReason() reason_: string | null,
    @Param('id', UuidPipe) id: string,
  ): Promise<Page<EpisodeSummary>> {
    return { items: await this.patientEpisodes.of(who, id, reason_), nextCursor: null };
  }
}
