import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { reason, validateHistoryTogether } from '@stride/assessment-engine';
import type { Assessment, ChangeOperation } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
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
import { applyChange } from './document';
import { EpisodeStanding } from './episode-standing';
import { hashOf } from './record-hash';
import { caseOf } from './stored-assessment';

/** Amends and withdraws signed records: the original stays readable, caseload, episode and plans follow. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly rollup: CaseloadRollup,
    private readonly episodes: EpisodeStanding,
    private readonly corrections: Corrections,
    private readonly identity: IdentityService,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

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
      await this.episodes.follow(who.clinicId, row.episode_id);
      await this.corrections.tell(who, { assessmentId: id, blocked: reasoning.plan.blocked });
      return this.assessments.tell(who.clinicId, id);
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
      await this.episodes.follow(who.clinicId, row.episode_id);
      await this.corrections.tell(who, { assessmentId: id, blocked: true });
      return this.assessments.tell(who.clinicId, id);
    });
  }
}
