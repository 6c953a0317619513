import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { IdentityModule } from '../identity';
import { PlansModule } from '../plans';
import { RaisedFlags } from './raised-flags';
import { ReferralPrint } from './referral-print';
import { ReferralReader } from './referral-reader';
import { ReferralsController } from './referrals.controller';
import { ReferralsService } from './referrals.service';
import { ReferralWithdrawals } from './referral-withdrawals';

@Module({
  imports: [IdentityModule, AssessmentsModule, PlansModule],
  controllers: [ReferralsController],
  providers: [RaisedFlags, ReferralPrint, ReferralReader, ReferralsService, ReferralWithdrawals],
  exports: [ReferralReader, ReferralsService],
})
export class ReferralsModule {}
