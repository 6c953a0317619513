import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { Caseload } from '@stride/contracts';

const KINDS = [
  { key: 'initial', name: 'First', fill: 'c1' },
  { key: 'review', name: 'Review', fill: 'c2' },
  { key: 'discharge', name: 'Discharge', fill: 'c3' },
  { key: 'mini', name: 'Mini', fill: 'c4' },
] as const;
const HEIGHT = 180;

/** Signed assessments by month, stacked by kind, with its table. */
@Component({
  selector: 'stride-month-chart',
  template: `<p class="legend">@for (kind of kinds; track kind.key) {<span><i [class]="'swatch ' + kind.fill"></i>{{ kind.name }}</span>}
      <button class="btn" type="button" [attr.aria-pressed]="table()" (click)="table.set(!table())">{{ table() ? 'Chart' : 'Table' }}</button></p>
    @if (!table()) {
      <svg class="chart" [attr.viewBox]="'0 0 ' + width() + ' 230'" role="img" [attr.aria-label]="summary()">
        @for (bar of bars(); track bar.month) {
          @for (part of bar.parts; track part.fill) {
            <rect [attr.x]="bar.x" [attr.y]="part.y" width="36" [attr.height]="part.h" [attr.class]="part.fill" />
          }
          <text [attr.x]="bar.x + 18" [attr.y]="bar.top - 5" text-anchor="middle">{{ bar.total }}</text>
          <text [attr.x]="bar.x + 18" y="222" text-anchor="middle">{{ bar.label }}</text>
        }
        <line x1="0" [attr.x2]="width()" y1="204" y2="204" class="axis" />
      </svg>
    } @else {
      <div class="scroll" tabindex="0" role="group" aria-label="Signed assessments by month">
        <table>
          <thead><tr><th scope="col">Month</th>@for (kind of kinds; track kind.key) {<th scope="col" class="r">{{ kind.name }}</th>}</tr></thead>
          <tbody>@for (month of months(); track month.month) {<tr><th scope="row">{{ month.month }}</th>@for (kind of kinds; track kind.key) {<td class="r">{{ month[kind.key] }}</td>}</tr>}</tbody>
        </table>
      </div>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthChart {
  readonly months = input.required<Caseload['months']>();
  protected readonly kinds = KINDS;
  protected readonly table = signal(false);
  protected readonly width = computed(() => Math.max(120, this.months().length * 56));
  protected readonly bars = computed(() => {
    const totals = this.months().map((month) => KINDS.reduce((all, { key }) => all + month[key], 0));
    const most = Math.max(1, ...totals);
    return this.months().map((month, index) => {
      let y = 204;
      const parts = KINDS.map(({ key, fill }) => {
        const h = (month[key] / most) * HEIGHT;
        y -= h;
        return { y, h, fill };
      });
      return { month: month.month, label: `${month.month.slice(5)}/${month.month.slice(2, 4)}`, x: index * 56 + 10, parts, top: y, total: totals[index] ?? 0 };
    });
  });
  protected readonly summary = computed(() => `Signed assessments by month: ${this.bars().map((bar) => `${bar.month} ${bar.total}`).join(', ')}.`);
}
