import { applyDecorators, Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { catalogue, URGENCIES } from '@stride/clinical';
import { ASSESSMENT_KINDS, type CaseloadListItem, type Page } from '@stride/contracts';
import type { FastifyReply } from 'fastify';
import { LEVELS } from '../assessments';
import {
  Access,
  ApiAnswer,
  ApiPages,
  ApiReads,
  ApiWord,
  civilDate,
  id,
  invalidInput,
  oneWordOf,
  pageSize,
  queryText,
  queryWord,
  Who,
  type Principal,
} from '../platform';
import { caseloadCsv } from './caseload-csv';
import { LIST_MEASURES } from './caseload-lists';
import { readNarrowing } from './caseload-narrowing';
import type { Period } from './caseload-read';
import { CASELOAD_EXAMPLE, CASELOAD_LIST_EXAMPLE, month } from './caseload.schemas';
import { CaseloadService, readPeriod } from './caseload.service';

/** The query words of a period, and whose caseload. */
const ApiPeriod = (): MethodDecorator =>
  applyDecorators(
    ApiWord('from', civilDate, { description: 'Eleven months before the month of `to` without it.' }),
    ApiWord('to', civilDate, { description: 'Today without it; both days are included.' }),
    ApiWord('practitionerId', id),
  );

@ApiTags('reports')
@Controller('api/v1/reports')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  @Get('caseload')
  @Access('manager', 'physiotherapist')
  @ApiOperation({
    summary:
      'Who carries what: new, active, overdue, ready to discharge, unsigned; by month, factor and urgency. A physiotherapist sees the own caseload. The same numbers as CSV with `Accept: text/csv`.',
  })
  @ApiPeriod()
  @ApiReads('Accept', '`text/csv` for the numbers as a table.')
  @ApiResponse({
    status: 200,
    description: 'The caseload.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Caseload' }, example: CASELOAD_EXAMPLE },
      'text/csv': { schema: { type: 'string' } },
    },
  })
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
  @ApiWord('measure', oneWordOf(LIST_MEASURES), { required: true })
  @ApiWord('month', month)
  @ApiWord('kind', oneWordOf(ASSESSMENT_KINDS))
  @ApiWord('cause', oneWordOf(catalogue.causes.map((cause) => cause.ref)))
  @ApiWord('level', oneWordOf(LEVELS))
  @ApiWord('urgency', oneWordOf(URGENCIES))
  @ApiPeriod()
  @ApiPages()
  @ApiAnswer(200, 'CaseloadListPage', CASELOAD_LIST_EXAMPLE)
  list(@Who() who: Principal, @Query() query: Record<string, unknown>): Promise<Page<CaseloadListItem>> {
    const measure = queryWord(query, 'measure', LIST_MEASURES);
    if (measure === undefined)
      throw invalidInput([
        {
          pointer: '/query/measure',
          code: 'required',
          detail: 'Which number is asked for?',
          allowed: LIST_MEASURES,
        },
      ]);
    const narrowing = readNarrowing(query, measure);
    return this.caseload.list(who, measure, narrowing, this.period(who, query), {
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
