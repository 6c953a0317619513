import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { URGENCIES } from '@stride/clinical';
import { ASSESSMENT_KINDS, type CaseloadListItem, type Page } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import { LEVELS } from '../assessments';
import { Access, ApiRefusals, invalidInput, pageSize, queryText, Who, type Principal } from '../platform';
import { caseloadCsv } from './caseload-csv';
import { LIST_MEASURES, type ListMeasure } from './caseload-lists';
import { readNarrowing } from './caseload-narrowing';
import type { Period } from './caseload-read';
import { CaseloadService, readPeriod } from './caseload.service';

const EXAMPLE = {
  from: '2025-12-01',
  to: '2026-11-23',
  generatedAt: '2026-11-23T10:02:11.120Z',
  totals: { assessments: 120, patients: 41, unsigned: 2, openEmergencies: 0 },
  practitioners: [
    {
      practitionerId: '0190d2c0-0000-7000-8000-000000000001',
      name: 'Demo Physiotherapist',
      new: 40,
      active: 25,
      reviewOverdue: 4,
      readyToDischarge: 3,
      unsigned: 2,
      signed: 120,
    },
  ],
  months: [{ month: '2026-11', initial: 4, review: 6, discharge: 1, mini: 0 }],
  causes: [
    {
      ref: 'C1',
      name: 'Tight hip flexors with forward pelvic tilt',
      likely: 20,
      possible: 9,
      unlikely: 60,
      notAssessed: 31,
    },
  ],
  urgency: [{ urgency: 'none', assessments: 101 }],
};

@ApiTags('reports')
@Controller('api/v1/reports')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  @Get('caseload')
  @Access('manager', 'physiotherapist')
  @ApiOperation({
    summary:
      'Who carries what: new, active, overdue, ready to discharge, unsigned; by month, factor and urgency. A physiotherapist sees the own caseload.',
  })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'to', required: false })
  @ApiQuery({ name: 'practitionerId', required: false })
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('not-signed-in', 'not-allowed', 'invalid-input')
  async report(
    @Who() who: Principal,
    @Query() query: Record<string, unknown>,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const report = await this.caseload.report(who, this.period(who, query));
    void reply.header('vary', 'accept');
    if (!/\btext\/csv\b/.test(accept ?? '')) return report;
    void reply
      .header('content-disposition', `attachment; filename="caseload-${report.from}-${report.to}.csv"`)
      .type('text/csv; charset=utf-8');
    return caseloadCsv(report);
  }

  @Get('caseload/list')
  @Access('manager', 'physiotherapist')
  @ApiOperation({
    summary:
      'The records behind a number of the caseload; no clinical content. Month, kind, cause with level, and urgency narrow what was signed to one number of a table.',
  })
  @ApiQuery({ name: 'measure', enum: LIST_MEASURES })
  @ApiQuery({ name: 'month', required: false, example: '2026-11' })
  @ApiQuery({ name: 'kind', required: false, enum: ASSESSMENT_KINDS })
  @ApiQuery({ name: 'cause', required: false, example: 'C1' })
  @ApiQuery({ name: 'level', required: false, enum: LEVELS })
  @ApiQuery({ name: 'urgency', required: false, enum: URGENCIES })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'to', required: false })
  @ApiQuery({ name: 'practitionerId', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiOkResponse({
    schema: {
      example: {
        items: [
          {
            patientId: '0190d2c0-0000-7000-8000-000000000010',
            clinicNumber: '00001',
            assessmentId: null,
            startedAt: null,
            practitionerName: 'Demo Physiotherapist',
            ageDays: 3,
          },
        ],
        nextCursor: null,
      },
    },
  })
  @ApiRefusals('not-signed-in', 'not-allowed', 'invalid-input')
  list(@Who() who: Principal, @Query() query: Record<string, unknown>): Promise<Page<CaseloadListItem>> {
    const measure = queryText(query, 'measure', 40) ?? '';
    if (!(LIST_MEASURES as readonly string[]).includes(measure))
      throw invalidInput([
        {
          pointer: '/query/measure',
          code: 'not-allowed',
          detail: 'Not one of the measures.',
          allowed: LIST_MEASURES,
        },
      ]);
    const narrowing = readNarrowing(query, measure as ListMeasure);
    return this.caseload.list(who, measure as ListMeasure, narrowing, this.period(who, query), {
      limit: pageSize(queryText(query, 'limit', 10)),
      cursor: queryText(query, 'cursor', 300),
    });
  }

  /** A physiotherapist's own caseload, whoever is asked for; a manager may ask for anybody's. */
  private period(who: Principal, query: Record<string, unknown>): Period {
    const period = readPeriod({
      from: queryText(query, 'from', 10),
      to: queryText(query, 'to', 10),
      practitionerId: queryText(query, 'practitionerId', 36),
    });
    return who.role === 'manager' ? period : { ...period, practitionerId: who.practitionerId };
  }
}
