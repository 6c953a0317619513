import { inject, Injectable } from '@angular/core';
import { Api } from './api';

/** What only a reader wants of the catalogue, asked for when it is wanted. */
@Injectable({ providedIn: 'root' })
export class CatalogueClient {
  private readonly api = inject(Api);
  private asked: Promise<Readonly<Record<string, string>>> | undefined;

  /** The list of sources; empty when it cannot be read, and asked for again the next time. */
  async references(): Promise<Readonly<Record<string, string>>> {
    this.asked ??= this.api.get<{ references: Readonly<Record<string, string>> }>('/catalogue').then((catalogue) => catalogue.references);
    try {
      return await this.asked;
    } catch {
      this.asked = undefined;
      return {};
    }
  }
}
