import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { AGE_RANGE, reason, validateHistoryTogether, whatStopsSigning } from '@stride/assessment-engine';
import type { Assessment, FieldError } from '@stride/contracts';
import { ClinicTransactions, Clock, dayOf, Deeds, ProblemError, type Principal } from '../platform';
import { IdentityService } from '../identity';
import { AssessmentsRepository } from './assessments.repository';
import { CaseloadRollup, countsOf } from './caseload-rollup';
import { EpisodeStanding } from './episode-standing';
import { hashOf } from './record-hash';
import { caseOf } from './stored-assessment';

/** Signs. What is signed stays as it was, for ever. */
@Injectable()
export class SigningService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly rollup: CaseloadRollup,
    private readonly episodes: EpisodeStanding,
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
        `update assessment set status = 'signed', reasoning = $3, catalogue_version = $4, counts = $5, signed_at = $6, signed_on = $7, signed_by = $8, hash = $9, age_years = $10, sex = $11, core_tests = $12, draft_danger = null
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
          row.core_tests,
        ],
      );
      await this.rollup.add(who.clinicId, who.practitionerId, signedOn, counts);
      await this.episodes.follow(who.clinicId, row.episode_id);
      await this.deeds.record(who, 'assessment.signed', 'assessment', id, null, { version: row.version });
      return this.assessments.tell(who.clinicId, id);
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
