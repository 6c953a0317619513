import { inject, Injectable } from '@angular/core';
import type { EpisodeSummary, NewPatient, Page, Patient, PatientChange, PatientListItem, PatientWorklist, PatientWorklistCounts, PossibleDuplicates } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class PatientsClient {
  private readonly api = inject(Api);

  list(query: string, worklist: PatientWorklist | null, cursor: string | null): Promise<Page<PatientListItem>> {
    return this.api.get(`/patients?limit=50&query=${encodeURIComponent(query)}${worklist === null ? '' : `&worklist=${worklist}`}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
  }
  worklists(): Promise<PatientWorklistCounts> {
    return this.api.get('/patients/worklists');
  }
  get(id: string): Promise<Patient> {
    return this.api.get(`/patients/${id}`);
  }
  create(patient: NewPatient): Promise<Patient> {
    return this.api.post('/patients', patient);
  }
  /** Only when the patient is still at this version. */
  change(id: string, version: number, change: PatientChange): Promise<Patient> {
    return this.api.patch(`/patients/${id}`, change, { 'if-match': `"${version}"` });
  }
  duplicates(patient: Pick<NewPatient, 'givenName' | 'familyName' | 'birthDate'>): Promise<PossibleDuplicates> {
    const query = new URLSearchParams({ givenName: patient.givenName, familyName: patient.familyName, birthDate: patient.birthDate });
    return this.api.get(`/patients/duplicates?${query.toString()}`);
  }
  async episodes(id: string): Promise<EpisodeSummary[]> {
    return (await this.api.get<Page<EpisodeSummary>>(`/patients/${id}/episodes`)).items;
  }
}
