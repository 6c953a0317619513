import { Injectable } from '@nestjs/common';
import type { NewReferral, NewReferralEvent, Referral, ReferralChange } from '@stride/contracts';
import { firstWords } from '@stride/printed-plan';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { AssessmentsRepository } from '../assessments';
import { IdentityService } from '../identity';
import {
  AHEAD_MS,
  ClinicTransactions,
  Clock,
  Deeds,
  invalidInput,
  notFound,
  ProblemError,
  type Principal,
} from '../platform';
import { BEFORE_SIGNING, RaisedFlags, tellTheSame } from './raised-flags';
import { ReferralPrint } from './referral-print';
import { ReferralReader } from './referral-reader';
import type { ReferralRead } from './referral-row';

/** A moment is typed by the minute: what happened in the minute of the signature did not happen before it. */
const MINUTE_MS = 60_000;

/** Letters: drafted from the flags of an assessment, edited, signed and then frozen; what became of them beside them. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly referrals: ReferralReader,
    private readonly assessments: AssessmentsRepository,
    private readonly raised: RaisedFlags,
    private readonly prints: ReferralPrint,
    private readonly identity: IdentityService,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /**
   * Drafts a letter; while a draft of its kind is open, the same one again, drawn anew where the record reads otherwise
   * by now: what somebody wrote over the findings stays. Throws conflict where no flag of its kind is raised, and
   * assessment-not-signed for a letter that waits for the record's signature. With `unlessTold`, a signed letter that
   * tells exactly these findings is answered and none is drafted beside it.
   */
  draft(who: Principal, assessmentId: string, { kind, unlessTold = false }: NewReferral): Promise<Referral> {
    return this.transactions.run(who.clinicId, async () => {
      const { status, patient_id: patientId } = await this.assessments.lock(who.clinicId, assessmentId);
      const flags = await this.raised.of(who.clinicId, assessmentId, kind);
      if (flags.length === 0)
        throw new ProblemError('conflict', 'No flag is raised that this letter tells: there is nothing to refer.');
      if (status === 'draft' && !BEFORE_SIGNING.includes(kind))
        throw new ProblemError('assessment-not-signed', 'Sign the assessment first: only an emergency or urgent letter goes before.');
      const told = unlessTold ? await this.raised.telling(who.clinicId, assessmentId, kind, flags) : null;
      if (told !== null) {
        await this.deeds.record(who, 'referral.opened', 'referral', told, null);
        return this.referrals.tell(who, told);
      }
      const [open] = await this.transactions.query<{ id: string; flags: typeof flags }>(
        "select id, flags from referral where clinic_id = $1 and assessment_id = $2 and kind = $3 and status = 'draft' for update",
        [who.clinicId, assessmentId, kind],
      );
      if (open !== undefined && tellTheSame(open.flags, flags)) {
        await this.deeds.record(who, 'referral.opened', 'referral', open.id, null);
        return this.referrals.tell(who, open.id);
      }
      const id = open?.id ?? uuidv7();
      const { recipient, opening } = firstWords(kind);
      if (open === undefined)
        await this.transactions.query(
          `insert into referral (clinic_id, id, assessment_id, patient_id, kind, status, recipient, opening, flags, created_by, created_at) values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $10)`,
          [who.clinicId, id, assessmentId, patientId, kind, recipient, opening, JSON.stringify(flags), who.practitionerId, this.clock.now()],
        );
      else
        await this.transactions.query(
          'update referral set flags = $3, version = version + 1 where clinic_id = $1 and id = $2',
          [who.clinicId, id, JSON.stringify(flags)],
        );
      await this.deeds.record(who, open === undefined ? 'referral.drafted' : 'referral.redrawn', 'referral', id, null, {
        kind,
        flags: flags.map((flag) => flag.id),
      });
      return this.referrals.tell(who, id);
    });
  }

  /** Edits what is written over the findings of a draft. */
  change(who: Principal, id: string, change: ReferralChange, ifMatch: number | null): Promise<Referral> {
    return this.transactions.run(who.clinicId, async () => {
      const row = await this.locked(who, id);
      refuseUnlessDraft(row);
      if (ifMatch !== null && ifMatch !== row.version)
        throw new ProblemError('precondition-failed', `The letter was changed meanwhile, on another page or device (it is at version ${row.version}): read it again.`);
      const fields = (['recipient', 'opening', 'ownWords'] as const).filter((field) => change[field] !== undefined);
      if (fields.length === 0) {
        await this.deeds.record(who, 'referral.opened', 'referral', id, null);
        return this.referrals.tell(who, id);
      }
      await this.transactions.query(
        'update referral set recipient = $3, opening = $4, own_words = $5, version = version + 1 where clinic_id = $1 and id = $2',
        [who.clinicId, id, change.recipient ?? row.recipient, change.opening ?? row.opening, change.ownWords ?? row.own_words],
      );
      await this.deeds.record(who, 'referral.changed', 'referral', id, null, { version: row.version + 1, fields });
      return this.referrals.tell(who, id);
    });
  }

  /**
   * Signs a draft with the password: freezes it with what it prints, and hashes it. Throws referral-outdated where the
   * record reads otherwise than the letter tells it.
   */
  async sign(who: Principal, id: string, input: { password: string; version?: number }): Promise<Referral> {
    await this.identity.confirm(who, input.password);
    return this.transactions.run(who.clinicId, async () => {
      // The record before the letter, as a correction takes them: neither waits for the other.
      const { assessment_id: assessmentId } = await this.referrals.read(who.clinicId, id);
      await this.assessments.lock(who.clinicId, assessmentId);
      const row = await this.locked(who, id);
      refuseUnlessDraft(row);
      if (input.version !== undefined && input.version !== row.version)
        throw new ProblemError('stale-version', `The letter was changed meanwhile, on another page or device (it is at version ${row.version}): look at it again before signing.`);
      if (await this.referrals.isOutdated(who.clinicId, row))
        throw new ProblemError(
          'referral-outdated',
          'The assessment reads otherwise since this letter was drafted: draft the letter again and look at it before signing.',
        );
      const signedAt = this.clock.now();
      const printed = await this.prints.kept(who, row, signedAt);
      const hash = crypto
        .createHash('sha256')
        .update(canonicalize({ id, assessmentId, kind: row.kind, flags: row.flags, printed }) ?? '')
        .digest('hex');
      await this.transactions.query(
        "update referral set status = 'signed', signed_at = $3, signed_by = $4, printed = $5, hash = $6 where clinic_id = $1 and id = $2",
        [who.clinicId, id, signedAt, who.practitionerId, JSON.stringify(printed), hash],
      );
      await this.deeds.record(who, 'referral.signed', 'referral', id, null, {
        version: row.version,
        letterVersion: printed.version,
      });
      return this.referrals.tell(who, id);
    });
  }

  /** Writes down what became of a signed letter. It is sent before anything else can come of it. */
  record(who: Principal, id: string, input: NewReferralEvent): Promise<Referral> {
    const note = input.note === undefined || input.note === '' ? null : input.note;
    if (input.kind === 'outcome' && note === null)
      throw invalidInput([{ pointer: '/note', code: 'required', detail: 'Say what came of it.' }]);
    const at = Date.parse(input.at);
    if (at > this.clock.now().getTime() + AHEAD_MS)
      throw invalidInput([{ pointer: '/at', code: 'out-of-range', detail: 'It has happened: give its time.' }]);
    return this.transactions.run(who.clinicId, async () => {
      const row = await this.locked(who, id);
      if (row.status === 'withdrawn') throw withdrawnAlready();
      if (row.signed_at === null) throw new ProblemError('referral-not-signed', 'Sign the letter first.');
      if (at + MINUTE_MS <= row.signed_at.getTime())
        throw invalidInput([{ pointer: '/at', code: 'out-of-range', detail: 'The letter was not signed by then.' }]);
      if (row.standing === 'unsent' && input.kind !== 'sent')
        throw new ProblemError('conflict', 'Record first that the letter was sent.');
      await this.transactions.query(
        'insert into referral_event (clinic_id, id, referral_id, kind, at, said_by, note, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [who.clinicId, uuidv7(), id, input.kind, input.at, input.saidBy, note, who.practitionerId, this.clock.now()],
      );
      await this.deeds.record(who, 'referral.news', 'referral', id, null, { kind: input.kind });
      return this.referrals.tell(who, id);
    });
  }

  /** Withdraws a letter that should not stand: it stays readable, says so, and waits for nobody. */
  withdraw(who: Principal, id: string, reason: string): Promise<Referral> {
    return this.transactions.run(who.clinicId, async () => {
      const row = await this.locked(who, id);
      if (row.status === 'withdrawn') throw withdrawnAlready();
      await this.transactions.query(
        "update referral set status = 'withdrawn', withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5 where clinic_id = $1 and id = $2",
        [who.clinicId, id, this.clock.now(), who.practitionerId, reason],
      );
      await this.deeds.record(who, 'referral.withdrawn', 'referral', id, null, { version: row.version });
      return this.referrals.tell(who, id);
    });
  }

  private async locked(who: Principal, id: string): Promise<ReferralRead> {
    const rows = await this.transactions.query('select 1 from referral where clinic_id = $1 and id = $2 for update', [
      who.clinicId,
      id,
    ]);
    if (rows.length === 0) throw notFound();
    return this.referrals.read(who.clinicId, id);
  }
}

const withdrawnAlready = (): ProblemError => new ProblemError('referral-withdrawn', 'The letter was withdrawn.');

function refuseUnlessDraft({ status }: ReferralRead): void {
  if (status === 'withdrawn') throw withdrawnAlready();
  if (status === 'signed')
    throw new ProblemError('referral-signed', 'A signed letter is frozen; withdraw it and draft a new one.');
}
