import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CaseloadRow } from '@stride/contracts';
import { BarRows, type BarRow } from '../ui/bar-rows';
import { keepCsv } from '../ui/csv';
import { MEASURES, type Measure } from './measures';
import type { OpenedNumber } from './number-list';

/** Who carries what: open episodes with the overdue ones marked, and every count opening its list. By name, never by rank. */
@Component({
  selector: 'stride-practitioner-table',
  imports: [BarRows],
  template: `<div class="legend">
      <span><i class="swatch late"></i>review overdue</span><span><i class="swatch solid"></i>other open episodes</span>
      <span class="sp"></span>
      <button class="btn" type="button" aria-label="CSV, by practitioner" (click)="keep()">CSV</button>
    </div>
    <stride-bar-rows id="practitioners" [rows]="bars()" [summary]="summary()" />
    <div class="scroll" tabindex="0" role="group" aria-label="By practitioner">
      <table>
        <thead><tr><th scope="col">Practitioner</th>@for (column of columns; track column.key) {<th scope="col" class="r">{{ column.name }}</th>}</tr></thead>
        <tbody>
          @for (row of rows(); track row.practitionerId) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (column of columns; track column.key) {
                <td class="r" [attr.data-name]="column.name"><button class="number" type="button" (click)="open(column, row)" [attr.aria-label]="column.name + ', ' + row.name + ': ' + row[column.key]">{{ row[column.key] }}</button></td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PractitionerTable {
  readonly rows = input.required<readonly CaseloadRow[]>();
  readonly opened = output<OpenedNumber>();
  protected readonly columns = MEASURES;
  protected readonly bars = computed<BarRow[]>(() =>
    this.rows().map((row) => ({ label: row.name, parts: [{ name: 'overdue', value: row.reviewOverdue, fill: 'late' }, { name: 'other', value: Math.max(0, row.active - row.reviewOverdue), fill: 'solid' }] })),
  );
  protected readonly summary = computed(() => `Open episodes: ${this.rows().map((row) => `${row.name} ${row.active}, of these ${row.reviewOverdue} with an overdue review`).join('; ')}.`);

  protected open({ measure, name }: Measure, row: CaseloadRow): void {
    this.opened.emit({ measure, name: `${name}, ${row.name}`, narrowing: { practitionerId: row.practitionerId } });
  }
  protected keep(): void {
    keepCsv('caseload-by-practitioner', [['practitioner', ...MEASURES.map(({ name }) => name)], ...this.rows().map((row) => [row.name, ...MEASURES.map(({ key }) => row[key])])]);
  }
}
