import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Caseload } from '@stride/contracts';
import { keepCsv } from '../ui/csv';
import type { OpenedNumber } from './number-list';

const WORDS: Readonly<Record<string, string>> = { none: 'No flag', routine: 'Routine', urgent: 'Urgent', emergency: 'Emergency' };

/** The highest flag of each signed assessment; every count opens its list. */
@Component({
  selector: 'stride-urgency-table',
  template: `<div class="legend"><span class="sp"></span><button class="btn" type="button" aria-label="CSV, urgency" (click)="keep()">CSV</button></div>
    <div class="scroll" tabindex="0" role="group" aria-label="Urgency">
      <table>
        <thead><tr><th scope="col">Highest flag</th><th scope="col" class="r">Assessments</th></tr></thead>
        <tbody>
          @for (row of rows(); track row.urgency) {
            <tr><th scope="row">{{ row.name }}</th><td class="r" data-name="Assessments"><button class="number" type="button" [attr.aria-label]="row.name + ': ' + row.assessments" (click)="opened.emit(row.opens)">{{ row.assessments }}</button></td></tr>
          }
        </tbody>
      </table>
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UrgencyTable {
  readonly urgency = input.required<Caseload['urgency']>();
  readonly opened = output<OpenedNumber>();
  protected readonly rows = computed(() =>
    this.urgency().map((row) => {
      const name = WORDS[row.urgency] ?? row.urgency;
      return { ...row, name, opens: { measure: 'signed', name: `Highest flag: ${name.toLowerCase()}`, narrowing: { urgency: row.urgency } } };
    }),
  );

  protected keep(): void {
    keepCsv('urgency', [['highest flag', 'assessments'], ...this.rows().map((row) => [row.name, row.assessments])]);
  }
}
