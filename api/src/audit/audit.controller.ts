import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Page } from '@stride/contracts';
import {
  Access,
  ApiAnswer,
  ApiPages,
  ApiWord,
  ClinicTransactions,
  decodeCursor,
  foreignCursor,
  id,
  invalidInput,
  isUuid,
  pageSize,
  toPage,
  Who,
  type Principal,
} from '../platform';
import { AUDIT_EXAMPLE, type ToldEvent } from './audit.schemas';

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
  @ApiWord('objectId', id)
  @ApiPages()
  @ApiAnswer(200, 'AuditEventPage', AUDIT_EXAMPLE)
  async list(@Who() who: Principal, @Query() query: Record<string, string>): Promise<Page<ToldEvent>> {
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
    return toPage(
      rows,
      limit,
      (row) => ({
        id: row.id,
        at: row.at.toISOString(),
        practitionerId: row.practitioner_id,
        practitioner: row.practitioner,
        deed: row.deed,
        objectKind: row.object_kind,
        objectId: row.object_id,
        reason: row.reason,
      }),
      (last) => [last.id],
    );
  }
}
