import { computed, inject, Injectable, signal } from '@angular/core';
import type { Position } from '@stride/clinical';
import type { ChangeOperation } from '@stride/contracts';
import { Recorder } from './recorder';
import { PLACE_NAMES, testsAt, type Place } from './words';

/** What was marked within norm together just now: it stays named, with its undo, until something else is recorded. */
@Injectable()
export class BulkMark {
  private readonly recorder = inject(Recorder);
  private readonly last = signal<{ position: Position; undo: readonly ChangeOperation[] } | null>(null);
  private readonly latest = computed(() => {
    const last = this.last();
    return last !== null && last.undo === this.recorder.latest() ? last : null;
  });

  readonly position = computed(() => this.latest()?.position ?? null);

  /** Marks the rest of a position. */
  mark(position: Position): void {
    this.recorder.restWithinNorm(position);
    const undo = this.recorder.latest();
    this.last.set(undo === null ? null : { position, undo });
  }

  /** In a sentence for the page of a place: how many fields were marked, of which tests, and where it was not here. Empty after anything else. */
  sentenceAt(place: Place): string {
    const latest = this.latest();
    if (latest === null) return '';
    const codes = new Set(latest.undo.flatMap((operation) => operation.clear?.finding?.test ?? operation.set?.finding?.test ?? []));
    const names = testsAt(latest.position, this.recorder.coreSet.chosen()).core.filter(({ code }) => codes.has(code)).map(({ name }) => name.toLowerCase());
    return `${latest.position === place ? '' : `${PLACE_NAMES[latest.position]}: `}${latest.undo.length} marked within norm: ${names.join(', ')}.`;
  }
}
