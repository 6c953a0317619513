/** The reasoning on this tablet. It comes right after the form, with the knowledge it needs; the form does not wait for it. */
import { computed, Injectable, signal } from '@angular/core';
import type { Reasoning } from '@stride/assessment-engine';
import { emergencyView, reasoningPart, urgentBar } from './parts';

/** The flags that nobody may overlook for a moment. */
export const urgentIn = (reasoning: Reasoning | null): string[] => (reasoning?.redFlags ?? []).filter(({ urgency }) => urgency !== 'routine').map(({ id }) => id);

type ReasoningPart = Awaited<ReturnType<typeof reasoningPart>>;

@Injectable({ providedIn: 'root' })
export class Reasoner {
  private readonly part = signal<ReasoningPart | null>(null);
  /** Says what a case adds up to; null until it is there. */
  readonly reason = computed(() => this.part()?.reasonOf ?? null);
  /** It could not be fetched: no danger is told before it is, and the page says so. */
  readonly failed = signal(false);

  /** Fetches it together with what a danger shows, so that the one is never there without the other. */
  async load(): Promise<void> {
    if (this.part() !== null) return;
    this.failed.set(false);
    try {
      this.part.set(await this.fetch());
    } catch {
      this.failed.set(true);
    }
  }

  protected async fetch(): Promise<ReasoningPart> {
    const [part] = await Promise.all([reasoningPart(), emergencyView(), urgentBar()]);
    return part;
  }

  nameOfFactor(ref: string): string {
    return this.part()?.factorNames.get(ref) ?? ref;
  }
}
