import { Injectable } from '@nestjs/common';
import { ClinicTransactions, ProblemError, type Principal } from '../platform';

/** No exercise goes to a patient with an emergency, whichever visit the plan was drawn from. */
@Injectable()
export class LaterVisits {
  constructor(private readonly transactions: ClinicTransactions) {}

  /**
   * Throws plan-blocked where the last signed visit of the record's episode is an emergency, or the answers of one that is
   * still being recorded are so far: danger does not wait for a signature. In the running transaction.
   */
  async refuseEmergency(who: Principal, assessmentId: string): Promise<void> {
    const [standing] = await this.transactions.query<{ last_urgency: string | null; is_open: boolean }>(
      `select e.last_urgency, exists (select 1 from assessment o where o.clinic_id = a.clinic_id and o.episode_id = a.episode_id and o.status = 'draft' and o.draft_danger = 'emergency') as is_open
         from assessment a join episode e on e.clinic_id = a.clinic_id and e.id = a.episode_id where a.clinic_id = $1 and a.id = $2`,
      [who.clinicId, assessmentId],
    );
    if (standing?.last_urgency === 'emergency')
      throw new ProblemError('plan-blocked', 'A later visit of this patient is an emergency and blocks every plan: hand the patient over.');
    if (standing?.is_open === true)
      throw new ProblemError('plan-blocked', 'A visit of this patient that is being recorded is an emergency and blocks every plan: hand the patient over.');
  }
}
