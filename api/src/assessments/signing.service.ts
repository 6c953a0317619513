import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import {
  AGE_RANGE,
  reason,
  validateHistoryTogether,
  whatStopsSigning,
  type Reasoning,
} from '@stride/assessment-engine';
import type { Assessment, ChangeOperation, FieldError } from '@stride/contracts';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import {
  addDays,
  AHEAD_MS,
  ClinicTransactions,
  Clock,
  dayOf,
  Deeds,
  invalidInput,
  ProblemError,
  type Principal,
} from '../platform';
import { IdentityService } from '../identity';
import { AssessmentsRepository } from './assessments.repository';
import { CaseloadRollup, countsOf, wasNew } from './caseload-rollup';
import { Corrections } from './corrections';
import { applyChange, signedContent, type Document } from './document';
import { caseOf, tellAssessment, type StoredRow } from './stored-assessment';

/** Signs, records what was done about danger, amends and withdraws. What is signed stays as it was, for ever. */
@Injectable()
export class SigningService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly rollup: CaseloadRollup,
    private readonly corrections: Corrections,
    private readonly identity: IdentityService,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /** Signs a draft: asks the password again, checks that nothing stops it, freezes document, reasoning and hash. */
  async sign(who: Principal, id: string, input: { password: string; version?: number }): Promise<Assessment> {
    await this.identity.confirm(who, input.password);
    return this.transactions.run(who.clinicId, async () => {
      const locked = await this.assessments.lock(who.clinicId, id);
      if (locked.status !== 'draft')
        throw new ProblemError('assessment-signed', 'The assessment is signed already.');
      if (input.version !== undefined && input.version !== locked.version)
        throw new ProblemError(
          'stale-version',
          `The assessment is at version ${locked.version}; review it again before signing.`,
        );
      const row = await this.assessments.read(who.clinicId, id);
      const actions = await this.assessments.flagActions(who.clinicId, id);
      const input_ = caseOf(row, row.document);
      const obstacles: FieldError[] = [
        ...whatStopsSigning(catalogue, input_, {
          domainReasons: row.document.domainReasons,
          flagsActedOn: actions.map((action) => action.flag),
          openConflicts: row.document.conflicts.map((conflict) => conflict.field),
        }),
        // Answers of two devices that did not know of each other.
        ...validateHistoryTogether(catalogue, row.document.history, '/history'),
        ...ageObstacles(row.age_years),
      ];
      if (obstacles.length > 0)
        throw new ProblemError(
          'assessment-not-ready',
          `${obstacles.length} ${obstacles.length === 1 ? 'thing stops' : 'things stop'} the signature.`,
          obstacles,
        );

      const reasoning = reason(catalogue, input_);
      const counts = countsOf(row.kind, reasoning, await this.isFirstOfEpisode(who, row.episode_id));
      const signedAt = this.clock.now();
      const signedOn = dayOf(signedAt);
      await this.transactions.query(
        `update assessment set status = 'signed', reasoning = $3, catalogue_version = $4, counts = $5, signed_at = $6, signed_on = $7, signed_by = $8, hash = $9, age_years = $10, sex = $11
          where clinic_id = $1 and id = $2 and status = 'draft'`,
        [
          who.clinicId,
          id,
          JSON.stringify(reasoning),
          catalogue.version,
          counts,
          signedAt,
          signedOn,
          who.practitionerId,
          hashOf(row, row.document),
          row.age_years,
          row.sex,
        ],
      );
      await this.rollup.add(who.clinicId, who.practitionerId, signedOn, counts);
      await this.followEpisode(who, row, reasoning, signedAt, signedOn);
      await this.deeds.record(who, 'assessment.signed', 'assessment', id, null, { version: row.version });
      return this.tell(who, id);
    });
  }

  /** Whether nothing of this episode was signed before; holds the episode until the signature is done. */
  private async isFirstOfEpisode(who: Principal, episodeId: string): Promise<boolean> {
    const [episode] = await this.transactions.query<{ first: boolean }>(
      'select first_signed_on is null as first from episode where clinic_id = $1 and id = $2 for update',
      [who.clinicId, episodeId],
    );
    return episode?.first === true;
  }

  /** Keeps the episode's place in the caseload: whose it is, when the review is due, whether it can end. */
  private async followEpisode(
    who: Principal,
    row: StoredRow,
    reasoning: Reasoning,
    signedAt: Date,
    signedOn: string,
  ): Promise<void> {
    const soon =
      reasoning.urgency === 'urgent' ||
      reasoning.urgency === 'emergency' ||
      reasoning.seekHelp.includes('SEEK-3');
    const ready =
      row.kind === 'review' &&
      reasoning.priorities.length === 0 &&
      (reasoning.urgency === 'none' || reasoning.urgency === 'routine');
    const ends = row.kind === 'discharge';
    await this.transactions.query(
      `update episode set practitioner_id = $3, first_signed_on = coalesce(first_signed_on, $4), last_signed_at = $5, review_due_on = $6, ready_to_discharge = $7, last_urgency = $9,
              status = case when $8 then 'closed' else status end, closed_at = case when $8 then $5 else closed_at end
        where clinic_id = $1 and id = $2`,
      [
        who.clinicId,
        row.episode_id,
        who.practitionerId,
        signedOn,
        signedAt,
        ends ? null : addDays(signedOn, soon ? REVIEW_SOON_DAYS : REVIEW_DAYS),
        ready,
        ends,
        reasoning.urgency,
      ],
    );
  }

  /** Records what was done about an urgent or emergency flag, or why it is overridden. */
  recordFlagAction(
    who: Principal,
    id: string,
    input: { flag: string; action?: string; takenBy?: string; at?: string; overrideReason?: string },
  ): Promise<Assessment> {
    if (input.at !== undefined && Date.parse(input.at) > this.clock.now().getTime() + AHEAD_MS)
      throw invalidInput([
        { pointer: '/at', code: 'out-of-range', detail: 'What was done has happened: give its time.' },
      ]);
    return this.transactions.run(who.clinicId, async () => {
      await this.assessments.lock(who.clinicId, id);
      const row = await this.assessments.read(who.clinicId, id);
      const latest = (await this.assessments.amendments(who.clinicId, id)).at(-1);
      const reasoning = latest?.reasoning ?? row.reasoning ?? reason(catalogue, caseOf(row, row.document));
      const raised = reasoning.redFlags.map((flag) => flag.id);
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
        { flag: input.flag },
      );
      return this.tell(who, id);
    });
  }

  /** Corrects a signed record: reason and changes are kept, the original stays readable, the caseload follows. */
  amend(
    who: Principal,
    id: string,
    reasonText: string,
    changes: readonly ChangeOperation[],
  ): Promise<Assessment> {
    return this.transactions.run(who.clinicId, async () => {
      const locked = await this.assessments.lock(who.clinicId, id);
      if (locked.status === 'draft')
        throw new ProblemError('assessment-not-signed', 'The assessment is a draft: change it directly.');
      if (locked.status === 'entered-in-error')
        throw new ProblemError('assessment-signed', 'The assessment is withdrawn and takes no amendment.');
      const row = await this.assessments.read(who.clinicId, id);
      const before = await this.assessments.amendments(who.clinicId, id);
      const document = structuredClone(before.at(-1)?.document ?? row.document);
      const at = this.clock.now();
      const version = row.version + before.length + 1;
      for (const change of changes)
        applyChange(document, change, {
          seq: 0,
          device: 'amendment',
          by: who.practitionerId,
          at: at.toISOString(),
          baseVersion: version,
          version,
        });
      const together = validateHistoryTogether(catalogue, document.history, '/history');
      if (together.length > 0)
        throw invalidInput(together.map((error) => ({ ...error, pointer: `/changes${error.pointer}` })));
      const reasoning = reason(catalogue, caseOf(row, document));
      const counted = before.at(-1)?.counts ?? row.counts ?? [];
      const counts = countsOf(row.kind, reasoning, wasNew(counted));
      await this.transactions.query(
        `insert into amendment (clinic_id, id, assessment_id, number, reason, changes, document, reasoning, counts, hash, amended_by, amended_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          who.clinicId,
          uuidv7(),
          id,
          before.length + 1,
          reasonText,
          JSON.stringify(changes),
          JSON.stringify(document),
          JSON.stringify(reasoning),
          counts,
          hashOf(row, document, row.hash),
          who.practitionerId,
          at,
        ],
      );
      await this.rollup.add(
        who.clinicId,
        row.signed_by ?? who.practitionerId,
        row.signed_on ?? dayOf(at),
        counts.map((count, index) => count - (counted[index] ?? 0)),
      );
      await this.deeds.record(who, 'assessment.amended', 'assessment', id, null, {
        number: before.length + 1,
      });
      await this.corrections.tell(who, { assessmentId: id, blocked: reasoning.plan.blocked });
      return this.tell(who, id);
    });
  }

  /** Withdraws a signed record that was entered in error; it stays readable and no longer counts. */
  async withdraw(
    who: Principal,
    id: string,
    input: { reason: string; password: string },
  ): Promise<Assessment> {
    await this.identity.confirm(who, input.password);
    return this.transactions.run(who.clinicId, async () => {
      const locked = await this.assessments.lock(who.clinicId, id);
      if (locked.status === 'draft')
        throw new ProblemError('assessment-not-signed', 'The assessment is a draft: change it directly.');
      if (locked.status === 'entered-in-error')
        throw new ProblemError('assessment-signed', 'The assessment is withdrawn already.');
      const row = await this.assessments.read(who.clinicId, id);
      const before = await this.assessments.amendments(who.clinicId, id);
      const latest = before.at(-1);
      const counted = latest?.counts ?? row.counts ?? [];
      await this.transactions.query(
        `insert into amendment (clinic_id, id, assessment_id, number, reason, changes, document, reasoning, counts, hash, amended_by, withdraws) values ($1, $2, $3, $4, $5, '[]', $6, $7, $8, $9, $10, true)`,
        [
          who.clinicId,
          uuidv7(),
          id,
          before.length + 1,
          input.reason,
          JSON.stringify(latest?.document ?? row.document),
          JSON.stringify(latest?.reasoning ?? row.reasoning),
          counted.map(() => 0),
          latest?.hash ?? row.hash,
          who.practitionerId,
        ],
      );
      await this.transactions.query(
        "update assessment set status = 'entered-in-error' where clinic_id = $1 and id = $2",
        [who.clinicId, id],
      );
      await this.rollup.add(
        who.clinicId,
        row.signed_by ?? who.practitionerId,
        row.signed_on ?? dayOf(this.clock.now()),
        counted.map((count) => -count),
      );
      await this.deeds.record(who, 'assessment.withdrawn', 'assessment', id, null);
      await this.corrections.tell(who, { assessmentId: id, blocked: true });
      return this.tell(who, id);
    });
  }

  private async tell(who: Principal, id: string): Promise<Assessment> {
    const row = await this.assessments.read(who.clinicId, id);
    return tellAssessment(
      row,
      await this.assessments.amendments(who.clinicId, id),
      await this.assessments.flagActions(who.clinicId, id),
    );
  }
}

/** The tests are made for these ages; a birth date may have been corrected since the visit began. */
const ageObstacles = (age: number): FieldError[] =>
  age >= AGE_RANGE[0] && age <= AGE_RANGE[1]
    ? []
    : [
        {
          pointer: '/patientAgeYears',
          code: 'out-of-range',
          detail: `The patient is ${age} years old; the assessment is made for ${AGE_RANGE[0]} to ${AGE_RANGE[1]}.`,
          allowed: `${AGE_RANGE[0]}..${AGE_RANGE[1]}`,
        },
      ];

/** A review follows within four weeks (M-01), within two when something is urgent or worsening (SEEK-3). */
const REVIEW_DAYS = 28;
const REVIEW_SOON_DAYS = 14;

/** SHA-256 over the canonical JSON of what is signed; an amendment also binds the hash of the original. */
function hashOf(row: StoredRow, document: Document, original: string | null = null): string {
  const content = {
    id: row.id,
    patientId: row.patient_id,
    kind: row.kind,
    startedAt: row.started_at.toISOString(),
    catalogueVersion: catalogue.version,
    ...signedContent(document),
    ...(original === null ? {} : { original }),
  };
  return crypto
    .createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}
