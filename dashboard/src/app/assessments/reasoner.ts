/** The reasoning on this tablet. It comes right after the form, with the knowledge it needs; the form does not wait for it. */
import { computed, inject, Injectable, signal } from '@angular/core';
import type { AssessmentCase } from '@stride/assessment-engine';
import type { Urgency } from '@stride/clinical';
import { PageAnew } from '../ui/page-anew';
import { emergencyView, reasoningPart, urgentBar } from './parts';

type ReasoningPart = Awaited<ReturnType<typeof reasoningPart>>;

@Injectable({ providedIn: 'root' })
export class Reasoner {
  private readonly page = inject(PageAnew);
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

  async loadAgain(): Promise<void> {
    await this.load();
    if (this.failed()) await this.page.whereSafe();
  }

  protected async fetch(): Promise<ReasoningPart> {
    const [part] = await Promise.all([reasoningPart(), emergencyView(), urgentBar()]);
    return part;
  }

  /** How pressing a case is, at a fifth of the cost of all that it adds up to. */
  urgencyIn(input: AssessmentCase | null): Urgency | 'unknown' {
    return input === null ? 'none' : (this.part()?.urgency(input) ?? 'unknown');
  }

  nameOfFactor(ref: string): string {
    return this.part()?.factorNames.get(ref) ?? ref;
  }
}
