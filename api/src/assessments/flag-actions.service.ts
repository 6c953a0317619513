import { Injectable } from '@nestjs/common';
import type { Reasoning } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  AHEAD_MS,
  ClinicTransactions,
  Clock,
  Deeds,
  invalidInput,
  ProblemError,
  type Principal,
} from '../platform';
import { AssessmentsRepository } from './assessments.repository';

/** What was done, by whom and when; or why the flag is overridden. */
export interface GivenFlagAction {
  flag: string;
  action?: string;
  takenBy?: string;
  at?: string;
  overrideReason?: string;
}

/**
 * Records what was done about danger, beside the record and append-only. The signature freezes what was done about the
 * flags it was made with; a flag that an amendment raises afterwards still needs its action, and gets it here.
 */
@Injectable()
export class FlagActionsService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /** Throws assessment-signed for a flag that the signature covers, invalid-input for one that is not raised. */
  record(who: Principal, id: string, input: GivenFlagAction): Promise<Assessment> {
    if (input.at !== undefined && Date.parse(input.at) > this.clock.now().getTime() + AHEAD_MS)
      throw invalidInput([
        { pointer: '/at', code: 'out-of-range', detail: 'What was done has happened: give its time.' },
      ]);
    return this.transactions.run(who.clinicId, async () => {
      const { status } = await this.assessments.lock(who.clinicId, id);
      const raised = await this.openFlags(who, id, status === 'draft', input.flag);
      if (!raised.includes(input.flag))
        throw invalidInput([
          { pointer: '/flag', code: 'not-allowed', detail: 'This flag is not raised.', allowed: raised },
        ]);
      await this.transactions.query(
        'insert into flag_action (clinic_id, id, assessment_id, flag, action, taken_by, taken_at, override_reason, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [
          who.clinicId,
          uuidv7(),
          id,
          input.flag,
          input.action ?? null,
          input.takenBy ?? null,
          input.at ?? null,
          input.overrideReason ?? null,
          who.practitionerId,
        ],
      );
      await this.deeds.record(
        who,
        input.overrideReason === undefined ? 'assessment.flag-action' : 'assessment.flag-overridden',
        'assessment',
        id,
        null,
        { flag: input.flag, ...(status === 'draft' ? {} : { afterSigning: true }) },
      );
      return this.assessments.tell(who.clinicId, id);
    });
  }

  /** The flags that take an action just now: a draft's own, or those that amendments raised over what was signed. */
  private async openFlags(who: Principal, id: string, isDraft: boolean, asked: string): Promise<string[]> {
    if (isDraft) return flagsOf(await this.assessments.reasonOverDraft(who.clinicId, id));
    const signed = flagsOf((await this.assessments.read(who.clinicId, id)).reasoning);
    const present = await this.assessments.present(who.clinicId, id);
    const raisedSince =
      present.status === 'signed' ? flagsOf(present.reasoning).filter((flag) => !signed.includes(flag)) : [];
    if (raisedSince.length === 0 || signed.includes(asked))
      throw new ProblemError(
        'assessment-signed',
        'The assessment is signed: what was done belongs to the record that was signed; correct it with an amendment.',
      );
    return raisedSince;
  }
}

const flagsOf = (reasoning: Reasoning | null): string[] => (reasoning?.redFlags ?? []).map((flag) => flag.id);
