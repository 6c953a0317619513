import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Caseload } from '@stride/contracts';
import { BarRows, type BarFill, type BarRow } from '../ui/bar-rows';
import { keepCsv } from '../ui/csv';
import type { OpenedNumber } from './number-list';

const KINDS: readonly { key: 'initial' | 'review' | 'discharge' | 'mini'; name: string; fill: BarFill }[] = [
  { key: 'initial', name: 'First', fill: 'solid' },
  { key: 'review', name: 'Review', fill: 'pale' },
  { key: 'discharge', name: 'Discharge', fill: 'white' },
  { key: 'mini', name: 'Mini', fill: 'none' },
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-11` as `Nov 2026`. */
export const monthInWords = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1] ?? month.slice(5)} ${month.slice(0, 4)}`;

/** Signed assessments by month, stacked by kind, with its table. */
@Component({
  selector: 'stride-month-chart',
  imports: [BarRows],
  template: `<div class="legend">
      @for (kind of kinds; track kind.key) {
        <span><i [class]="'swatch ' + kind.fill"></i>{{ kind.name }}</span>
      }
      <span class="sp"></span>
      <button class="btn" type="button" [attr.aria-pressed]="table()" (click)="table.set(!table())">{{ table() ? 'Chart' : 'Table' }}</button>
      <button class="btn" type="button" aria-label="CSV, signed assessments by month" (click)="keep()">CSV</button>
    </div>
    @if (!table()) {
      <stride-bar-rows class="on-screen" id="months" [rows]="rows()" [summary]="summary()" />
    }
    <div class="scroll" [class.on-paper]="!table()" tabindex="0" role="group" aria-label="Signed assessments by month">
      <table>
        <thead><tr><th scope="col">Month</th>@for (kind of kinds; track kind.key) {<th scope="col" class="r">{{ kind.name }}</th>}</tr></thead>
        <tbody>@for (month of months(); track month.month) {<tr><th scope="row">{{ words(month.month) }}</th>@for (kind of kinds; track kind.key) {<td class="r" [attr.data-name]="kind.name"><button class="number" type="button" [attr.aria-label]="kind.name + ', ' + words(month.month) + ': ' + month[kind.key]" (click)="open(month.month, kind)">{{ month[kind.key] }}</button></td>}</tr>}</tbody>
      </table>
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthChart {
  readonly months = input.required<Caseload['months']>();
  readonly opened = output<OpenedNumber>();
  protected readonly kinds = KINDS;
  protected readonly table = signal(false);
  protected readonly words = monthInWords;
  protected readonly rows = computed<BarRow[]>(() => this.months().map((month) => ({ label: monthInWords(month.month), parts: KINDS.map(({ key, name, fill }) => ({ name, fill, value: month[key] })) })));
  protected readonly summary = computed(() => `Signed assessments by month: ${this.rows().map((row) => `${row.label} ${row.parts.reduce((all, part) => all + part.value, 0)}`).join(', ')}.`);

  protected open(month: string, { key, name }: (typeof KINDS)[number]): void {
    this.opened.emit({ measure: 'signed', name: `${name}, signed in ${monthInWords(month)}`, narrowing: { month, kind: key } });
  }
  protected keep(): void {
    keepCsv('signed-by-month', [['month', ...KINDS.map(({ name }) => name)], ...this.months().map((month) => [month.month, ...KINDS.map(({ key }) => month[key])])]);
  }
}
