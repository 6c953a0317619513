import { inject, Injectable } from '@angular/core';
import type { Clinic, ClinicChange } from '@stride/contracts';
import { Api } from './api';

/** What the clinic of whoever is signed in has decided for itself. */
@Injectable({ providedIn: 'root' })
export class ClinicClient {
  private readonly api = inject(Api);

  get(): Promise<Clinic> {
    return this.api.get('/clinic');
  }
  change(change: ClinicChange): Promise<Clinic> {
    return this.api.patch('/clinic', change);
  }
}
