import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Caseload } from '@stride/contracts';
import { BarRows, type BarFill, type BarRow } from '../ui/bar-rows';
import { keepCsv } from '../ui/csv';
import type { OpenedNumber } from './number-list';

const LEVELS: readonly { key: 'likely' | 'possible' | 'unlikely' | 'notAssessed'; level: string; name: string; fill: BarFill }[] = [
  { key: 'likely', level: 'likely', name: 'Likely', fill: 'solid' },
  { key: 'possible', level: 'possible', name: 'Possible', fill: 'pale' },
  { key: 'unlikely', level: 'unlikely', name: 'Unlikely', fill: 'white' },
  { key: 'notAssessed', level: 'not_assessed', name: 'Not assessed', fill: 'none' },
];

/** The mix of contributing factors in the catalogue's order; what was not assessed stands beside every figure. */
@Component({
  selector: 'stride-cause-table',
  imports: [BarRows],
  template: `<div class="legend">
      @for (level of levels; track level.key) {
        <span><i [class]="'swatch ' + level.fill"></i>{{ level.name }}</span>
      }
      <span class="sp"></span>
      <button class="btn" type="button" aria-label="CSV, contributing factors" (click)="keep()">CSV</button>
    </div>
    <stride-bar-rows id="causes" [rows]="bars()" [summary]="summary()" />
    <div class="scroll" tabindex="0" role="group" aria-label="Contributing factors by level">
      <table>
        <thead><tr><th scope="col">Contributing factor</th>@for (level of levels; track level.key) {<th scope="col" class="r">{{ level.name }}</th>}<th scope="col" class="r">Missing</th></tr></thead>
        <tbody>
          @for (cause of causes(); track cause.ref) {
            <tr><th scope="row">{{ cause.name }}</th>@for (level of levels; track level.key) {<td class="r" [attr.data-name]="level.name"><button class="number" type="button" [attr.aria-label]="cause.name + ', ' + level.name + ': ' + cause[level.key]" (click)="open(cause, level)">{{ cause[level.key] }}</button></td>}<td class="r" data-name="Missing">{{ missing(cause) }} %</td></tr>
          }
        </tbody>
      </table>
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CauseTable {
  readonly causes = input.required<Caseload['causes']>();
  readonly opened = output<OpenedNumber>();
  protected readonly levels = LEVELS;
  protected readonly bars = computed<BarRow[]>(() => this.causes().map((cause) => ({ label: cause.name, parts: LEVELS.map(({ key, name, fill }) => ({ name, fill, value: cause[key] })) })));
  protected readonly summary = computed(() => `Assessments in which a factor was likely or possible: ${this.causes().map((cause) => `${cause.name} ${cause.likely} and ${cause.possible}`).join('; ')}.`);

  protected open(cause: Caseload['causes'][number], { level, name }: (typeof LEVELS)[number]): void {
    this.opened.emit({ measure: 'signed', name: `${cause.name}, ${name.toLowerCase()}`, narrowing: { cause: cause.ref, level } });
  }
  protected missing(cause: Caseload['causes'][number]): number {
    const all = cause.likely + cause.possible + cause.unlikely + cause.notAssessed;
    return all === 0 ? 0 : Math.round((cause.notAssessed / all) * 100);
  }
  protected keep(): void {
    keepCsv('contributing-factors', [['factor', ...LEVELS.map(({ name }) => name)], ...this.causes().map((cause) => [cause.name, ...LEVELS.map(({ key }) => cause[key])])]);
  }
}
