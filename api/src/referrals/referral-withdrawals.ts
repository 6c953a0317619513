import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsRepository, Corrections, type Correction } from '../assessments';
import { ClinicTransactions, Clock, Deeds, type Principal } from '../platform';

const ENTERED_IN_ERROR = 'The assessment was entered in error.';

/** Withdraws the letters of a record that is withdrawn, in its transaction. A correction leaves them: a draft then says that it is outdated. */
@Injectable()
export class ReferralWithdrawals implements OnModuleInit {
  constructor(
    private readonly corrections: Corrections,
    private readonly assessments: AssessmentsRepository,
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.corrections.follow((who, correction) => this.follow(who, correction));
  }

  private async follow(who: Principal, { assessmentId }: Correction): Promise<void> {
    const { status } = await this.assessments.present(who.clinicId, assessmentId);
    if (status !== 'entered-in-error') return;
    const letters = await this.transactions.query<{ id: string }>(
      "update referral set status = 'withdrawn', withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5 where clinic_id = $1 and assessment_id = $2 and status in ('draft', 'signed') returning id",
      [who.clinicId, assessmentId, this.clock.now(), who.practitionerId, ENTERED_IN_ERROR],
    );
    for (const { id } of letters) await this.deeds.record(who, 'referral.withdrawn', 'referral', id, null);
  }
}
