import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Evidence } from '@stride/assessment-engine';
import { CatalogueClient } from '../client/catalogue.client';
import { cutoffInWords, pointsInWords, sourceInWords } from '../ui/cutoff';
import { factorOf, findingName, findingValue } from './plan-words';

/** Why: each finding with its value, its points, the cut-off it met, what it points to and where that is known from. */
@Component({
  selector: 'stride-evidence',
  template: `<table class="evidence">
    <caption class="sr">Findings behind {{ of() }}</caption>
    <thead><tr><th scope="col">Found</th><th scope="col" class="r">Value</th><th scope="col" class="r">Cut-off</th><th scope="col" class="r">Points</th><th scope="col">Points to, and source</th></tr></thead>
    <tbody>
      @for (line of lines(); track $index) {
        <tr>
          <th scope="row">{{ line.name }}</th>
          <td class="r" data-name="Value"><b>{{ line.value }}</b></td>
          <td class="r" data-name="Cut-off">{{ line.cutoff }}</td>
          <td class="r" data-name="Points">{{ line.points }}</td>
          <td data-name="Points to">{{ line.factor }} @for (source of line.sources; track $index) {<span class="source">{{ source }}</span>}</td>
        </tr>
      }
    </tbody>
  </table>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EvidenceTable {
  readonly because = input.required<readonly Evidence[]>();
  /** What the findings speak for, in words. */
  readonly of = input.required<string>();
  private readonly references = signal<Readonly<Record<string, string>>>({});
  protected readonly lines = computed(() =>
    this.because().map((entry) => ({
      name: findingName(entry),
      value: findingValue(entry),
      cutoff: cutoffInWords(entry.cutoff),
      points: pointsInWords(entry.points),
      factor: factorOf(entry.rule),
      sources: entry.sources.map((mark) => sourceInWords(mark, this.references())),
    })),
  );

  constructor() {
    void inject(CatalogueClient).references().then((references) => this.references.set(references));
  }
}
