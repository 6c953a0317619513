import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { ClinicTransactions, Deeds, type ObjectKind, type Principal } from '../platform';

/** Writes the audit trail. Call it inside the transaction of the deed: either both happen, or neither. */
@Injectable()
export class AuditTrail extends Deeds {
  constructor(private readonly transactions: ClinicTransactions) {
    super();
  }

  override async record(
    who: Pick<Principal, 'clinicId' | 'practitionerId'>,
    deed: string,
    kind: ObjectKind,
    objectId: string,
    reason: string | null,
    facts: Record<string, unknown> = {},
  ): Promise<void> {
    await this.transactions.query(AUDIT_INSERT, [
      who.clinicId,
      uuidv7(),
      who.practitionerId,
      deed,
      kind,
      objectId,
      reason,
      JSON.stringify(facts),
    ]);
  }
}

/** The insert, for rooms that join it to a statement of their own. */
export const AUDIT_INSERT =
  'insert into audit_event (clinic_id, id, practitioner_id, deed, object_kind, object_id, reason, facts) values ($1, $2, $3, $4, $5, $6, $7, $8)';
