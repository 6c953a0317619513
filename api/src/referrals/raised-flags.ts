import { Injectable } from '@nestjs/common';
import type { RaisedFlag } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import { REFERRAL_KINDS, type ReferralKind, type ReferralOffer } from '@stride/contracts';
import { referralKindOf } from '@stride/printed-plan';
import canonicalize from 'canonicalize';
import { AssessmentsRepository } from '../assessments';
import { LetterSource } from '../plans';
import { ClinicTransactions } from '../platform';

/** Letters that do not wait for the record's signature. */
export const BEFORE_SIGNING: readonly ReferralKind[] = ['emergency', 'urgent'];

/** Which flags of a record call for which letter, in the clinic's running transaction. */
@Injectable()
export class RaisedFlags {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly letters: LetterSource,
    private readonly transactions: ClinicTransactions,
  ) {}

  /** The flags that a letter of this kind tells, as the record reads now; none of a record that is withdrawn. */
  async of(clinicId: string, assessmentId: string, kind: ReferralKind): Promise<RaisedFlag[]> {
    return (await this.all(clinicId, assessmentId)).filter((flag) => referralKindOf(flag) === kind);
  }

  /** The letters that can be drafted now. */
  async offers(clinicId: string, assessmentId: string): Promise<ReferralOffer[]> {
    const { status } = await this.assessments.present(clinicId, assessmentId);
    const flags = await this.all(clinicId, assessmentId);
    const offers: ReferralOffer[] = [];
    for (const kind of REFERRAL_KINDS) {
      const told = flags.filter((flag) => referralKindOf(flag) === kind);
      if (told.length === 0 || (status === 'draft' && !BEFORE_SIGNING.includes(kind))) continue;
      const letterId = await this.telling(clinicId, assessmentId, kind, told);
      offers.push({ kind, flags: told.map(({ id }) => nameOf(id)), ...(letterId === null ? {} : { letterId }) });
    }
    return offers;
  }

  /** The letter that tells exactly these flags: the open draft, otherwise the last that was signed; null where none does. */
  async telling(clinicId: string, assessmentId: string, kind: ReferralKind, flags: readonly RaisedFlag[]): Promise<string | null> {
    const letters = await this.transactions.query<{ id: string; flags: RaisedFlag[] }>(
      `select id, flags from referral where clinic_id = $1 and assessment_id = $2 and kind = $3 and status in ('draft', 'signed')
        order by (status = 'draft') desc, signed_at desc, id desc`,
      [clinicId, assessmentId, kind],
    );
    return letters.find((letter) => tellTheSame(letter.flags, flags))?.id ?? null;
  }

  private async all(clinicId: string, assessmentId: string): Promise<readonly RaisedFlag[]> {
    const { status } = await this.assessments.present(clinicId, assessmentId);
    return status === 'entered-in-error' ? [] : (await this.letters.reasoningOf(clinicId, assessmentId)).redFlags;
  }
}

/** Whether two lists of flags tell the same, whatever the order of their fields. */
export const tellTheSame = (a: readonly RaisedFlag[], b: readonly RaisedFlag[]): boolean =>
  canonicalize(a) === canonicalize(b);

const nameOf = (id: string): string => catalogue.redFlags.find((flag) => flag.id === id)?.name ?? id;
