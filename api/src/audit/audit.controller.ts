import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  Access,
  ApiRefusals,
  ClinicTransactions,
  decodeCursor,
  encodeCursor,
  foreignCursor,
  invalidInput,
  isUuid,
  pageSize,
  Who,
  type Principal,
} from '../platform';

interface Row {
  id: string;
  at: Date;
  practitioner_id: string;
  practitioner: string;
  deed: string;
  object_kind: string;
  object_id: string;
  reason: string | null;
}

@ApiTags('audit')
@Controller('api/v1/audit-events')
export class AuditController {
  constructor(private readonly transactions: ClinicTransactions) {}

  @Get()
  @Access('administrator')
  @ApiOperation({ summary: 'Who did what to which record, newest first; no clinical content.' })
  @ApiQuery({ name: 'objectId', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiOkResponse({
    schema: {
      example: {
        items: [
          {
            id: '0190d2c0-0000-7000-8000-000000000001',
            at: '2026-11-23T10:02:11.120Z',
            practitionerId: '0190d2c0-0000-7000-8000-000000000002',
            practitioner: 'Demo Physiotherapist',
            deed: 'assessment.signed',
            objectKind: 'assessment',
            objectId: '0190d2c0-0000-7000-8000-000000000003',
            reason: null,
          },
        ],
        nextCursor: null,
      },
    },
  })
  @ApiRefusals('not-signed-in', 'not-allowed', 'invalid-input')
  async list(@Who() who: Principal, @Query() query: Record<string, string>) {
    const limit = pageSize(query['limit']);
    const cursor = decodeCursor(query['cursor'], 1);
    const objectId = query['objectId'];
    if (objectId !== undefined && !isUuid(objectId))
      throw invalidInput([{ pointer: '/query/objectId', code: 'wrong-type', detail: 'A UUID is needed.' }]);
    if (cursor !== null && !isUuid(cursor[0])) throw foreignCursor();
    const rows = await this.transactions.run(who.clinicId, () =>
      this.transactions.query<Row>(
        `select e.id, e.at, e.practitioner_id, p.name as practitioner, e.deed, e.object_kind, e.object_id, e.reason
           from audit_event e join practitioner p on p.clinic_id = e.clinic_id and p.id = e.practitioner_id
          where e.clinic_id = $1 and ($2::uuid is null or e.object_id = $2) and ($3::uuid is null or e.id < $3)
          order by e.id desc limit $4`,
        [who.clinicId, objectId ?? null, cursor?.[0] ?? null, limit + 1],
      ),
    );
    const items = rows.slice(0, limit).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      practitionerId: row.practitioner_id,
      practitioner: row.practitioner,
      deed: row.deed,
      objectKind: row.object_kind,
      objectId: row.object_id,
      reason: row.reason,
    }));
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.id]) : null };
  }
}
