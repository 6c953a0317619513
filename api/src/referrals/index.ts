/** Referrals: letters about what was found, from the flags of an assessment to their outcome. */
export { ReferralEventRow, ReferralRow } from './referral.entity';
export { REFERRAL_SCHEMAS } from './referral.schemas';
export { ReferralReader } from './referral-reader';
export { ReferralsModule } from './referrals.module';
export { ReferralsService } from './referrals.service';
