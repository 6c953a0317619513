import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { CatalogueClient } from '../client/catalogue.client';
import { pointsInWords, sourceInWords } from '../ui/cutoff';
import { Icon } from '../ui/icon';
import type { Factor } from './factor-lines';

/** Every finding of a factor by family: what was found, what is the norm, what it counts and since which value, and where that is known from. */
@Component({
  selector: 'stride-factor-evidence',
  imports: [Icon],
  template: `<table class="factor-table">
    <caption class="sr">Findings and points, {{ of() }}</caption>
    <thead><tr><th scope="col">Family</th><th scope="col">Finding</th><th scope="col">Side</th><th scope="col" class="r">Value</th><th scope="col" class="r">Norm</th><th scope="col" class="r">Points</th><th scope="col" class="r">Source</th></tr></thead>
    @for (family of rows(); track family.id) {
      <tbody>
        @for (line of family.lines; track line.id; let first = $first) {
          <tr class="found" [class.opened]="line.isOpen">
            @if (first) {
              <th scope="rowgroup" class="family" [attr.rowspan]="family.span"><b>{{ family.title }}</b>&ngsp;<span class="q"><b class="num">{{ family.told }}</b> of {{ family.range }}</span></th>
            }
            <td class="name">{{ line.name }} <span class="q cut">cut-off: {{ line.cutoff }}</span></td>
            <td class="q side">{{ line.side === '' ? '–' : line.side }}</td>
            <td class="r v">@if (line.mark !== null) {<span class="st o"><stride-icon [name]="line.mark" /><span class="sr">{{ line.mark === 'below' ? 'below norm' : 'outside norm' }}</span></span>&nbsp;}{{ line.value }}</td>
            <td class="r q norm"><span class="only-narrow">norm </span>{{ line.norm }}</td>
            <td class="r points"><b>{{ points(line.points) }}</b><span class="only-narrow"> points</span></td>
            <td class="r source-cell"><button type="button" class="mark" [attr.aria-expanded]="line.isOpen" [attr.aria-label]="'Source of ' + line.name + ': ' + line.sources.join(', ')" (click)="toggle(line.id)">@for (source of line.sources; track source) {<span class="nw">{{ source }}{{ $last ? '' : ',' }}</span>&ngsp;}</button></td>
          </tr>
          @if (line.isOpen) {
            <tr class="refs"><td colspan="6">@for (source of line.sources; track source) {<p class="break">{{ reference(source) }}</p>}</td></tr>
          }
        } @empty {
          <tr class="found nothing"><th scope="rowgroup" class="family"><b>{{ family.title }}</b>&ngsp;<span class="q">{{ family.points === null ? '' : points(family.points) + ' ' }}of {{ family.range }}</span></th><td colspan="6" class="q">{{ live() ? 'Nothing of this is recorded.' : 'Nothing of this counted.' }}</td></tr>
        }
      </tbody>
    }
    <tfoot><tr class="sum"><th scope="row" colspan="5">Sum <span class="q">possible from {{ factor().possibleAt }}, likely from {{ factor().likelyAt }}</span></th><td class="r"><b>{{ points(factor().points) }}</b></td><td></td></tr></tfoot>
  </table>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactorEvidence {
  readonly factor = input.required<Factor>();
  /** The factor and its side in words. */
  readonly of = input.required<string>();
  /** A draft shows also what counted nothing; a signed record kept what counted. */
  readonly live = input.required<boolean>();
  private readonly references = signal<Readonly<Record<string, string>>>({});
  private readonly open = signal<ReadonlySet<string>>(new Set());
  protected readonly points = (points: number): string => pointsInWords(Math.round(points * 100) / 100);
  protected readonly rows = computed(() =>
    this.factor().families.map((family) => {
      const lines = family.lines.map((line, index) => {
        const id = `${this.factor().key} ${family.id} ${index}`;
        return { ...line, id, isOpen: this.open().has(id) };
      });
      return {
        ...family,
        lines,
        span: lines.length + lines.filter(({ isOpen }) => isOpen).length,
        told: family.points === null ? '–' : this.points(family.points),
        range: `${this.points(family.floor)} to ${this.points(family.cap)}`,
      };
    }),
  );

  constructor() {
    void inject(CatalogueClient).references().then((references) => this.references.set(references));
  }

  protected reference(mark: string): string {
    return sourceInWords(mark, this.references());
  }
  protected toggle(id: string): void {
    this.open.update((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }
}
