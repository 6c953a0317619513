import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { reason, validateHistoryTogether, type Reasoning } from '@stride/assessment-engine';
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
import { applyChange, type Document } from './document';
import { EpisodeStanding } from './episode-standing';
import { hashOf } from './record-hash';
import { caseOf, type StoredRow } from './stored-assessment';

/** A signed record after all corrections so far, and the number and moment of the next one. */
interface Standing {
  row: StoredRow;
  document: Document;
  reasoning: Reasoning | null;
  counts: readonly number[];
  hash: string | null;
  number: number;
  at: Date;
}
/** How the record reads from now on, and why. */
interface Corrected extends Pick<Standing, 'document' | 'reasoning' | 'counts' | 'hash'> {
  reason: string;
  changes: readonly ChangeOperation[];
  withdraws: boolean;
}

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
    return this.correct(who, id, 'The assessment is withdrawn and takes no amendment.', (standing) => {
      const { row, number, at } = standing;
      const document = changed(standing, changes, who.practitionerId, at.toISOString());
      const reasoning = reason(catalogue, caseOf(row, document));
      keepsScreenComplete(standing.reasoning, reasoning);
      return {
        reason: reasonText,
        changes,
        document,
        reasoning,
        counts: countsOf(row.kind, reasoning, wasNew(standing.counts)),
        hash: hashOf(row, document, row.hash),
        withdraws: false,
        deed: ['assessment.amended', { number }],
      };
    });
  }

  /** Withdraws a signed record that was entered in error; it stays readable and no longer counts. */
  async withdraw(
    who: Principal,
    id: string,
    input: { reason: string; password: string },
  ): Promise<Assessment> {
    await this.identity.confirm(who, input.password);
    return this.correct(
      who,
      id,
      'The assessment is withdrawn already.',
      ({ document, reasoning, counts, hash }) => ({
        reason: input.reason,
        changes: [],
        document,
        reasoning,
        counts: counts.map(() => 0),
        hash,
        withdraws: true,
        deed: ['assessment.withdrawn', {}],
      }),
    );
  }

  /**
   * The one way in which a signed record is corrected: what it reads like from now on is added beside it, and whatever
   * was derived from it follows, in one transaction.
   */
  private correct(
    who: Principal,
    id: string,
    refusalOfWithdrawn: string,
    how: (standing: Standing) => Corrected & { deed: [name: string, facts: Record<string, unknown>] },
  ): Promise<Assessment> {
    return this.transactions.run(who.clinicId, async () => {
      const standing = await this.standing(who, id, refusalOfWithdrawn);
      const { row, at } = standing;
      const { deed, ...corrected } = how(standing);
      await this.store(who, standing, corrected);
      await this.rollup.add(
        who.clinicId,
        row.signed_by ?? who.practitionerId,
        row.signed_on ?? dayOf(at),
        corrected.counts.map((count, index) => count - (standing.counts[index] ?? 0)),
      );
      const [name, facts] = deed;
      await this.deeds.record(who, name, 'assessment', id, null, facts);
      await this.episodes.follow(who.clinicId, row.episode_id);
      const blocked = corrected.withdraws || corrected.reasoning?.plan.blocked === true;
      await this.corrections.tell(who, { assessmentId: id, blocked });
      return this.assessments.tell(who.clinicId, id);
    });
  }

  /** The signed record, locked; throws for a draft and for one that is withdrawn. */
  private async standing(who: Principal, id: string, refusalOfWithdrawn: string): Promise<Standing> {
    const { status } = await this.assessments.lock(who.clinicId, id);
    if (status === 'draft')
      throw new ProblemError('assessment-not-signed', 'The assessment is a draft: change it directly.');
    if (status === 'entered-in-error') throw new ProblemError('assessment-signed', refusalOfWithdrawn);
    const row = await this.assessments.read(who.clinicId, id);
    const before = await this.assessments.amendments(who.clinicId, id);
    const { document, reasoning, counts, hash } = before.at(-1) ?? row;
    const [number, at] = [before.length + 1, this.clock.now()];
    return { row, document, reasoning, counts: counts ?? [], hash, number, at };
  }

  private async store(who: Principal, { row, number, at }: Standing, corrected: Corrected): Promise<void> {
    const { withdraws } = corrected;
    await this.transactions.query(
      `insert into amendment (clinic_id, id, assessment_id, number, reason, changes, document, reasoning, counts, hash, amended_by, amended_at, withdraws) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        who.clinicId,
        uuidv7(),
        row.id,
        number,
        corrected.reason,
        JSON.stringify(corrected.changes),
        JSON.stringify(corrected.document),
        JSON.stringify(corrected.reasoning),
        corrected.counts,
        corrected.hash,
        who.practitionerId,
        at,
        withdraws,
      ],
    );
    // The database lets a record be withdrawn only once its withdrawal stands beside it.
    if (withdraws)
      await this.transactions.query(
        "update assessment set status = 'entered-in-error' where clinic_id = $1 and id = $2",
        [who.clinicId, row.id],
      );
  }
}

/** A red-flag screen that was complete when it was signed stays so: an answer is corrected by another answer. */
function keepsScreenComplete(before: Reasoning | null, after: Reasoning): void {
  const opened = after.openQuestions.filter((code) => !(before?.openQuestions ?? []).includes(code));
  if (opened.length === 0) return;
  throw invalidInput(
    opened.map((code) => ({
      pointer: `/changes/history/${code}`,
      code: 'required',
      detail: 'A red-flag question of a signed record is answered otherwise, never left open.',
    })),
  );
}

/** The document with these changes; throws invalid-input where its answers then contradict each other. */
function changed(
  { row, document: before, number }: Standing,
  changes: readonly ChangeOperation[],
  by: string,
  at: string,
): Document {
  const document = structuredClone(before);
  const version = row.version + number;
  for (const change of changes)
    applyChange(document, change, { seq: 0, device: 'amendment', by, at, baseVersion: version, version });
  const together = validateHistoryTogether(catalogue, document.history, '/history');
  if (together.length > 0)
    throw invalidInput(together.map((error) => ({ ...error, pointer: `/changes${error.pointer}` })));
  return document;
}
