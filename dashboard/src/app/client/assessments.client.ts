import { inject, Injectable } from '@angular/core';
import type { Reasoning } from '@stride/assessment-engine';
import type { Assessment, ChangeBatch, ChangesAccepted, NewAmendment, NewAssessment, NewFlagAction, Plan, StoredFinding } from '@stride/contracts';
import { Api, UNATTENDED } from './api';

export interface PreviousAssessment {
  id: string;
  startedAt: string;
  history: Assessment['history'];
  findings: StoredFinding[];
}

@Injectable({ providedIn: 'root' })
export class AssessmentsClient {
  private readonly api = inject(Api);

  begin(id: string, assessment: NewAssessment): Promise<Assessment> {
    return this.api.put(`/assessments/${id}`, assessment);
  }
  get(id: string): Promise<Assessment> {
    return this.api.get(`/assessments/${id}`);
  }
  reasoning(id: string): Promise<Reasoning> {
    return this.api.get(`/assessments/${id}/reasoning`);
  }
  /** The last signed visit of the same episode, or null when this is the first. */
  async previous(id: string): Promise<PreviousAssessment | null> {
    return (await this.api.get<PreviousAssessment | undefined>(`/assessments/${id}/previous`)) ?? null;
  }
  change(id: string, batch: ChangeBatch): Promise<ChangesAccepted> {
    return this.api.post(`/assessments/${id}/changes`, batch);
  }
  /** What others wrote since the seen version; asked by the page and by no hand. */
  look(id: string, deviceId: string, seen: number): Promise<ChangesAccepted> {
    return this.api.post(`/assessments/${id}/changes`, { deviceId, changes: [], seen } satisfies ChangeBatch, UNATTENDED);
  }
  flagAction(id: string, action: NewFlagAction): Promise<Assessment> {
    return this.api.post(`/assessments/${id}/flag-actions`, action);
  }
  sign(id: string, password: string, version: number): Promise<Assessment> {
    return this.api.post(`/assessments/${id}/sign`, { password, version });
  }
  amend(id: string, amendment: NewAmendment): Promise<Assessment> {
    return this.api.post(`/assessments/${id}/amendments`, amendment);
  }
  draftPlan(id: string): Promise<Plan> {
    return this.api.post(`/assessments/${id}/plan`);
  }
  recordUrl(id: string): string {
    return this.api.documentUrl(`/assessments/${id}/print`);
  }
}
