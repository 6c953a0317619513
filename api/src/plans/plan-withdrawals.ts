import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Corrections, type Correction } from '../assessments';
import { ClinicTransactions, Deeds, type Principal } from '../platform';

/**
 * Takes plans out of force when the record they were drawn from becomes an emergency or is withdrawn: the issued one and
 * the draft, in the transaction of the correction. A corrected record gets a new draft.
 */
@Injectable()
export class PlanWithdrawals implements OnModuleInit {
  constructor(
    private readonly corrections: Corrections,
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  onModuleInit(): void {
    this.corrections.follow((who, correction) => this.follow(who, correction));
  }

  private async follow(who: Principal, { assessmentId, blocked }: Correction): Promise<void> {
    if (!blocked) return;
    const plans = await this.transactions.query<{ id: string }>(
      "update plan set status = 'superseded' where clinic_id = $1 and assessment_id = $2 and status in ('draft', 'issued') returning id",
      [who.clinicId, assessmentId],
    );
    for (const { id } of plans) await this.deeds.record(who, 'plan.superseded', 'plan', id, null);
  }
}
