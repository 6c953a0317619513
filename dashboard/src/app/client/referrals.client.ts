import { inject, Injectable } from '@angular/core';
import type { AssessmentReferrals, NewReferralEvent, Page, Referral, ReferralChange, ReferralCounts, ReferralKind, ReferralList, ReferralListItem } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class ReferralsClient {
  private readonly api = inject(Api);

  ofAssessment(assessmentId: string): Promise<AssessmentReferrals> {
    return this.api.get(`/assessments/${assessmentId}/referrals`);
  }
  /** The letters of one patient; more than a page of them nobody has. */
  async ofPatient(patientId: string): Promise<ReferralListItem[]> {
    return (await this.api.get<Page<ReferralListItem>>(`/referrals?limit=200&patientId=${patientId}`)).items;
  }
  list(list: ReferralList, cursor: string | null): Promise<Page<ReferralListItem>> {
    return this.api.get(`/referrals?limit=50&status=${list}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
  }
  counts(): Promise<ReferralCounts> {
    return this.api.get('/referrals/counts');
  }
  /** With `unlessTold` a signed letter that tells exactly the findings of now is answered, and none is drafted beside it. */
  draft(assessmentId: string, kind: ReferralKind, { unlessTold = false } = {}): Promise<Referral> {
    return this.api.post(`/assessments/${assessmentId}/referrals`, { kind, ...(unlessTold ? { unlessTold } : {}) });
  }
  get(id: string): Promise<Referral> {
    return this.api.get(`/referrals/${id}`);
  }
  /** Only when the letter is still at this version. */
  change(id: string, version: number, change: ReferralChange): Promise<Referral> {
    return this.api.patch(`/referrals/${id}`, change, { 'if-match': `"${version}"` });
  }
  sign(id: string, password: string, version: number): Promise<Referral> {
    return this.api.post(`/referrals/${id}/sign`, { password, version });
  }
  record(id: string, event: NewReferralEvent): Promise<Referral> {
    return this.api.post(`/referrals/${id}/events`, event);
  }
  withdraw(id: string, reason: string): Promise<Referral> {
    return this.api.post(`/referrals/${id}/withdraw`, { reason });
  }
  printUrl(id: string): string {
    return this.api.documentUrl(`/referrals/${id}/print`);
  }
}
