import { inject, Injectable } from '@angular/core';
import type { Page, Plan, PlanChange, PlanListItem } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class PlansClient {
  private readonly api = inject(Api);

  get(id: string): Promise<Plan> {
    return this.api.get(`/plans/${id}`);
  }
  /** A patient's plans, newest first. */
  async ofPatient(patientId: string): Promise<PlanListItem[]> {
    return (await this.api.get<Page<PlanListItem>>(`/plans?limit=50&patientId=${patientId}`)).items;
  }
  change(id: string, change: PlanChange): Promise<Plan> {
    return this.api.patch(`/plans/${id}`, change);
  }
  issue(id: string, password: string, version: number): Promise<Plan> {
    return this.api.post(`/plans/${id}/issue`, { password, version });
  }
  /** The sheet as a PDF: in this language, layout and ink. */
  printUrl(id: string, { language, variant, ink }: { language: string; variant: string; ink: string }): string {
    return this.api.documentUrl(`/plans/${id}/print?${new URLSearchParams({ lang: language, variant, ink }).toString()}`);
  }
}
