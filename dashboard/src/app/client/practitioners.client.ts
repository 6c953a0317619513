import { inject, Injectable } from '@angular/core';
import type { NewPractitioner, Page, Practitioner, PractitionerChange } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class PractitionersClient {
  private readonly api = inject(Api);

  async list(): Promise<Practitioner[]> {
    return (await this.api.get<Page<Practitioner>>('/practitioners')).items;
  }
  create(practitioner: NewPractitioner): Promise<Practitioner> {
    return this.api.post('/practitioners', practitioner);
  }
  change(id: string, change: PractitionerChange): Promise<Practitioner> {
    return this.api.patch(`/practitioners/${id}`, change);
  }
}
