import { Injectable } from '@nestjs/common';
import { ClinicTransactions, ProblemError, type Principal } from '../platform';

/** No exercise goes to a patient whose last signed visit was an emergency, whichever visit the plan was drawn from. */
@Injectable()
export class LaterVisits {
  constructor(private readonly transactions: ClinicTransactions) {}

  /** Throws plan-blocked where the last signed visit of the record's episode is an emergency; in the running transaction. */
  async refuseEmergency(who: Principal, assessmentId: string): Promise<void> {
    const [last] = await this.transactions.query<{ last_urgency: string | null }>(
      'select e.last_urgency from assessment a join episode e on e.clinic_id = a.clinic_id and e.id = a.episode_id where a.clinic_id = $1 and a.id = $2',
      [who.clinicId, assessmentId],
    );
    if (last?.last_urgency === 'emergency')
      throw new ProblemError('plan-blocked', 'A later visit of this patient is an emergency and blocks every plan: hand the patient over.');
  }
}
