/** The tests that this clinic does with everybody, for every screen of the examination. */
import { inject, Injectable, signal } from '@angular/core';
import { ClinicClient } from '../client/clinic.client';
import { Copies } from '../tablet/copies';

/** Codes of the chosen tests; null is the catalogue's core set. */
export type CoreChoice = readonly string[] | null;

/** Under this the tablet keeps the choice, with its copies of the drafts. */
const COPY = 'core-set';

@Injectable({ providedIn: 'root' })
export class CoreSet {
  private readonly clinic = inject(ClinicClient);
  private readonly copies = inject(Copies);
  readonly chosen = signal<CoreChoice>(null);

  /** Asks the clinic; while it is away, what it said last on this tablet to whoever is signed in. Never fails. */
  async load(): Promise<void> {
    try {
      const { coreTests } = await this.clinic.get();
      this.chosen.set(coreTests);
      void this.copies.keep<CoreChoice>(COPY, coreTests);
    } catch {
      this.chosen.set((await this.copies.read<CoreChoice>(COPY))?.value ?? null);
    }
  }
}
