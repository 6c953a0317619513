import { inject, Injectable } from '@angular/core';
import type { Caseload, CaseloadListItem, Page } from '@stride/contracts';
import { Api } from './api';

export interface CaseloadQuery {
  from?: string;
  to?: string;
  practitionerId?: string;
}

@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly api = inject(Api);

  caseload(query: CaseloadQuery): Promise<Caseload> {
    return this.api.get(`/reports/caseload?${words(query)}`);
  }
  /** A part of the list behind a number; `cursor` asks for what follows a part. */
  list(measure: string, query: Readonly<Record<string, string>>, cursor: string | null = null): Promise<Page<CaseloadListItem>> {
    return this.api.get(`/reports/caseload/list?limit=100&measure=${measure}&${words({ ...query, ...(cursor === null ? {} : { cursor }) })}`);
  }
  /** The same numbers as a CSV file. */
  async csv(query: CaseloadQuery): Promise<Blob> {
    const response = await fetch(`/api/v1/reports/caseload?${words(query)}`, { headers: { accept: 'text/csv' }, credentials: 'same-origin' });
    if (!response.ok) throw new Error('The CSV file could not be made.');
    return response.blob();
  }
}

function words(query: CaseloadQuery | Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')).toString();
}
