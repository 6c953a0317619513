import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Caseload, CaseloadListItem, CaseloadRow } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { ReportsClient, type CaseloadQuery } from '../client/reports.client';
import { Session } from '../shell/session';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { MonthChart } from './month-chart';

const COLUMNS: readonly { key: keyof CaseloadRow; measure: string; name: string }[] = [
  { key: 'new', measure: 'new', name: 'New' },
  { key: 'active', measure: 'active', name: 'Active' },
  { key: 'reviewOverdue', measure: 'review-overdue', name: 'Review overdue' },
  { key: 'readyToDischarge', measure: 'ready-to-discharge', name: 'Ready to discharge' },
  { key: 'unsigned', measure: 'unsigned', name: 'Unsigned over 24 h' },
  { key: 'signed', measure: 'signed', name: 'Signed' },
];

/** The caseload: who carries what, what waits, and every number opening the list behind it. */
@Component({
  selector: 'stride-caseload',
  imports: [MonthChart, RouterLink, Icon],
  template: `<main id="main" class="page" tabindex="-1">
    <div class="head">
      <h1>{{ isManager() ? 'Caseload' : 'My caseload' }}</h1>
      <button class="btn" type="button" (click)="download()">CSV</button>
      <button class="btn" type="button" (click)="print()">Print</button>
    </div>
    <form class="formline filters" (submit)="apply($event, from.value, to.value)">
      <label class="field" for="from">From <input #from id="from" type="date" [value]="report()?.from ?? ''" /></label>
      <label class="field" for="to">To <input #to id="to" type="date" [value]="report()?.to ?? ''" /></label>
      <button class="btn" type="submit">Show</button>
    </form>
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p>
    }
    @if (report(); as r) {
      <p class="finding">{{ finding() }}</p>
      <p class="q">{{ day(r.from) }} to {{ day(r.to) }}; {{ r.totals.assessments }} signed assessments, {{ r.totals.patients }} patients in open episodes.</p>
      <section aria-labelledby="who-title">
        <h2 id="who-title">By practitioner</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="who-title">
          <table>
            <thead><tr><th scope="col">Practitioner</th>@for (column of columns; track column.key) {<th scope="col" class="r">{{ column.name }}</th>}</tr></thead>
            <tbody>
              @for (row of r.practitioners; track row.practitionerId) {
                <tr>
                  <th scope="row">{{ row.name }}</th>
                  @for (column of columns; track column.key) {
                    <td class="r"><button class="number" type="button" (click)="openList(column.measure, column.name, row)" [attr.aria-label]="column.name + ', ' + row.name + ': ' + row[column.key]">{{ row[column.key] }}</button></td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
      @if (list(); as l) {
        <section class="open-list" aria-labelledby="list-title">
          <h2 id="list-title" tabindex="-1">{{ l.name }}, {{ l.practitioner }}: {{ l.items.length }}</h2>
          <ul class="list">
            @for (item of l.items; track $index) {
              <li><a class="line" [routerLink]="['/patients', item.patientId]"><span class="main-word num">No. {{ item.clinicNumber }}</span><span>{{ item.startedAt === null ? '' : day(item.startedAt) }}</span><span class="q">{{ item.practitionerName }}</span><b class="num">{{ item.ageDays }} days</b></a></li>
            } @empty {
              <li class="q">None.</li>
            }
          </ul>
          <button class="btn" type="button" (click)="list.set(null)">Close the list</button>
        </section>
      }
      <section aria-labelledby="months-title">
        <h2 id="months-title">{{ monthFinding() }}</h2>
        <p class="q">Signed assessments by month and kind. n = {{ r.totals.assessments }}, missing 0.</p>
        <stride-month-chart [months]="r.months" />
      </section>
      <section aria-labelledby="causes-title">
        <h2 id="causes-title">{{ causeFinding() }}</h2>
        <p class="q">How often each contributing factor stood at which level, over all signed assessments. n = {{ r.totals.assessments }}.</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="causes-title">
          <table>
            <thead><tr><th scope="col">Contributing factor</th><th scope="col" class="r">Likely</th><th scope="col" class="r">Possible</th><th scope="col" class="r">Unlikely</th><th scope="col" class="r">Not assessed</th></tr></thead>
            <tbody>
              @for (cause of r.causes; track cause.ref) {
                <tr><th scope="row">{{ cause.name }}</th><td class="r">{{ cause.likely }}</td><td class="r">{{ cause.possible }}</td><td class="r">{{ cause.unlikely }}</td><td class="r">{{ cause.notAssessed }}</td></tr>
              }
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="urgency-title">
        <h2 id="urgency-title">Urgency</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="urgency-title">
          <table>
            <thead><tr><th scope="col">Highest flag</th><th scope="col" class="r">Assessments</th></tr></thead>
            <tbody>
              @for (row of r.urgency; track row.urgency) {
                <tr><th scope="row">{{ row.urgency }}</th><td class="r">{{ row.assessments }}</td></tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    } @else if (failed() === '') {
      <p class="q">Counting …</p>
    }
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseloadPage {
  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  protected readonly columns = COLUMNS;
  protected readonly report = signal<Caseload | null>(null);
  protected readonly failed = signal('');
  protected readonly list = signal<{ name: string; practitioner: string; items: CaseloadListItem[] } | null>(null);
  protected readonly day = dayInWords;
  protected readonly isManager = computed(() => this.session.user()?.role === 'manager');
  private query: CaseloadQuery = {};

  protected readonly finding = computed(() => {
    const rows = this.report()?.practitioners ?? [];
    const overdue = rows.reduce((all, row) => all + row.reviewOverdue, 0);
    const unsigned = rows.reduce((all, row) => all + row.unsigned, 0);
    if (overdue === 0 && unsigned === 0) return 'No review is overdue and nothing is unsigned for more than a day.';
    return `${overdue} ${overdue === 1 ? 'review is' : 'reviews are'} overdue; ${unsigned} ${unsigned === 1 ? 'assessment is' : 'assessments are'} unsigned for more than a day.`;
  });
  protected readonly monthFinding = computed(() => {
    const months = this.report()?.months ?? [];
    const last = months.at(-1);
    if (last === undefined) return 'No signed assessments in this period';
    const total = last.initial + last.review + last.discharge + last.mini;
    return `${total} signed in ${last.month}`;
  });
  protected readonly causeFinding = computed(() => {
    const [most] = [...(this.report()?.causes ?? [])].sort((a, b) => b.likely - a.likely);
    return most === undefined || most.likely === 0 ? 'No factor was likely in this period' : `${most.name} is most often likely (${most.likely})`;
  });

  constructor() {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.report.set(await this.client.caseload(this.query));
      this.failed.set('');
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'The caseload could not be read.');
    }
  }

  protected apply(event: Event, from: string, to: string): void {
    event.preventDefault();
    this.query = { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
    this.list.set(null);
    void this.load();
  }

  protected async openList(measure: string, name: string, row: CaseloadRow): Promise<void> {
    const report = this.report();
    if (report === null) return;
    try {
      this.list.set({ name, practitioner: row.name, items: await this.client.list(measure, { from: report.from, to: report.to, practitionerId: row.practitionerId }) });
      setTimeout(() => document.getElementById('list-title')?.focus());
    } catch {
      this.failed.set('The list behind this number could not be read.');
    }
  }

  protected async download(): Promise<void> {
    try {
      const url = URL.createObjectURL(await this.client.csv(this.query));
      const link = document.createElement('a');
      link.href = url;
      link.download = `caseload-${this.report()?.from ?? ''}-${this.report()?.to ?? ''}.csv`;
      link.click();
      URL.revokeObjectURL(url);
    } catch {
      this.failed.set('The CSV file could not be made. Try again.');
    }
  }

  protected print(): void {
    window.print();
  }
}
