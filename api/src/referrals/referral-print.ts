import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { editedLetter, LETTER_VERSION, letterDocument, markedWithdrawn } from '@stride/printed-plan';
import { ClinicTransactions, Deeds, localTime, ProblemError, type Principal } from '../platform';
import { LetterSource, patientOnPaper, Typesetter } from '../plans';
import type { PrintedLetter } from './referral.entity';
import { ReferralReader } from './referral-reader';
import type { ReferralRead } from './referral-row';

/** Prints letters: a draft as it reads now, a signed one in the words that were frozen with it. */
@Injectable()
export class ReferralPrint {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly referrals: ReferralReader,
    private readonly letters: LetterSource,
    private readonly typesetter: Typesetter,
    private readonly deeds: Deeds,
  ) {}

  /**
   * The letter as a tagged PDF; a signed one prints the same bytes for as long as the layout has its version, and names
   * both versions after that. One that was withdrawn says so.
   */
  print(who: Principal, id: string, reason: string | null): Promise<Buffer> {
    return this.transactions.run(who.clinicId, async () => {
      const row = await this.referrals.read(who.clinicId, id);
      await this.deeds.record(who, 'referral.printed', 'referral', id, reason, {
        version: row.version,
        letterVersion: LETTER_VERSION,
        ...(row.printed === null ? {} : { signedAsVersion: row.printed.version ?? 0 }),
      });
      const { content, date, version = 0 } = row.printed ?? (await this.words(who, row, null));
      return this.typesetter.print(
        letterDocument(row.status === 'withdrawn' ? markedWithdrawn(content) : content, date, version),
      );
    });
  }

  /** What a letter prints that is signed now by this practitioner. Throws where no page can be set of it. */
  async kept(who: Principal, row: ReferralRead, signedAt: Date): Promise<PrintedLetter> {
    const kept = await this.words(who, row, signedAt);
    try {
      this.typesetter.proof(letterDocument(kept.content, kept.date));
      return kept;
    } catch {
      throw new ProblemError(
        'conflict',
        'This letter cannot be set as a page; nothing was signed. Shorten its words and try again.',
      );
    }
  }

  private async words(who: Principal, row: ReferralRead, signedAt: Date | null): Promise<PrintedLetter> {
    const source = await this.letters.gather(who.clinicId, row.assessment_id, row.flags);
    const { time_zone: zone } = await patientOnPaper(this.transactions, who.clinicId, row.patient_id);
    const dated = localTime(signedAt ?? row.created_at, zone);
    const content = editedLetter(catalogue, source, {
      kind: row.kind,
      recipient: row.recipient,
      opening: row.opening,
      ownWords: row.own_words,
      dated,
      signed: signedAt === null ? null : { by: who.name, at: dated },
    });
    return { version: LETTER_VERSION, content, date: dated.date };
  }
}
