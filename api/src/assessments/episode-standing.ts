import { Injectable } from '@nestjs/common';
import type { Reasoning } from '@stride/assessment-engine';
import type { AssessmentKind } from '@stride/contracts';
import { addDays, ClinicTransactions } from '../platform';

/** A review follows within four weeks (M-01), within two when something is urgent or worsening (SEEK-3). */
const REVIEW_DAYS = 28;
const REVIEW_SOON_DAYS = 14;

/** What the last signed visit says of its episode: when the review is due, and whether care can end. */
export interface Standing {
  urgency: string;
  /** `YYYY-MM-DD`; null after a discharge. */
  reviewDueOn: string | null;
  ready: boolean;
}

export function standingAfter(
  kind: AssessmentKind,
  { urgency, seekHelp, priorities }: Pick<Reasoning, 'urgency' | 'seekHelp' | 'priorities'>,
  signedOn: string,
): Standing {
  const danger = urgency === 'urgent' || urgency === 'emergency';
  const soon = danger || seekHelp.includes('SEEK-3');
  return {
    urgency,
    reviewDueOn: kind === 'discharge' ? null : addDays(signedOn, soon ? REVIEW_SOON_DAYS : REVIEW_DAYS),
    ready: kind === 'review' && priorities.length === 0 && !danger,
  };
}

/** Keeps an episode's place in the caseload: whose it is, when the review is due, whether it can end or has ended. */
@Injectable()
export class EpisodeStanding {
  constructor(private readonly transactions: ClinicTransactions) {}

  /**
   * Reads the episode anew from its signed visits as they stand; call it in the transaction that signs, amends or
   * withdraws one. A discharge that is withdrawn opens the episode again, unless the patient's care goes on in another.
   */
  async follow(clinicId: string, episodeId: string): Promise<void> {
    // One after another, so that each reads what the one before it wrote.
    await this.transactions.query('select 1 from episode where clinic_id = $1 and id = $2 for update', [
      clinicId,
      episodeId,
    ]);
    const [last] = await this.transactions.query<{
      kind: AssessmentKind;
      signed_on: string;
      signed_at: Date;
      signed_by: string;
      reasoning: Reasoning;
      first_signed_on: string;
      discharged_at: Date | null;
    }>(
      `select a.kind, to_char(a.signed_on, 'YYYY-MM-DD') as signed_on, a.signed_at, a.signed_by,
              coalesce((select m.reasoning from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1), a.reasoning) as reasoning,
              to_char(o.first_signed_on, 'YYYY-MM-DD') as first_signed_on, o.discharged_at
         from assessment a
         cross join lateral (select min(b.signed_on) as first_signed_on, max(b.signed_at) filter (where b.kind = 'discharge') as discharged_at
                               from assessment b where b.clinic_id = a.clinic_id and b.patient_id = a.patient_id and b.episode_id = a.episode_id and b.status = 'signed') o
        where a.clinic_id = $1 and a.episode_id = $2 and a.status = 'signed'
          and a.patient_id = (select e.patient_id from episode e where e.clinic_id = $1 and e.id = $2)
        order by a.signed_at desc, a.id desc limit 1`,
      [clinicId, episodeId],
    );
    const standing = last === undefined ? null : standingAfter(last.kind, last.reasoning, last.signed_on);
    await this.transactions.query(
      `update episode e set practitioner_id = coalesce($3, practitioner_id), first_signed_on = $4, last_signed_at = $5, review_due_on = $6, ready_to_discharge = $7, last_urgency = $8,
              status = case when s.closed then 'closed' else 'open' end, closed_at = case when s.closed then coalesce($9, closed_at) end
         from (select $9::timestamptz is not null or exists (select 1 from episode i join episode f on f.clinic_id = i.clinic_id and f.patient_id = i.patient_id and f.id <> i.id and f.status = 'open'
                                                               where i.clinic_id = $1 and i.id = $2) as closed) s
        where e.clinic_id = $1 and e.id = $2`,
      [
        clinicId,
        episodeId,
        last?.signed_by ?? null,
        last?.first_signed_on ?? null,
        last?.signed_at ?? null,
        standing?.reviewDueOn ?? null,
        standing?.ready ?? false,
        standing?.urgency ?? null,
        last?.discharged_at ?? null,
      ],
    );
  }
}
