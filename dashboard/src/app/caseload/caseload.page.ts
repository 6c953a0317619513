import { ChangeDetectionStrategy, Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Caseload, CaseloadListItem, CaseloadRow } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { ReportsClient, type CaseloadQuery } from '../client/reports.client';
import { Session } from '../shell/session';
import { keepFile } from '../ui/csv';
import { dayInWords, momentInWords, readDay } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { CauseTable } from './cause-table';
import { MEASURES, type Measure } from './measures';
import { MonthChart, monthInWords } from './month-chart';
import { PractitionerTable } from './practitioner-table';

/** The caseload: who carries what, what waits, and every number opening the list behind it. */
@Component({
  selector: 'stride-caseload',
  imports: [MonthChart, PractitionerTable, CauseTable, ErrorSummary, Skeleton, RouterLink, Icon],
  template: `<main id="main" class="page wide" tabindex="-1">
    <div class="head">
      <h1>{{ isManager() ? 'Caseload' : 'My caseload' }}</h1>
      <button class="btn" type="button" (click)="download()">CSV</button>
      <button class="btn" type="button" (click)="print()">Print</button>
    </div>
    <form class="formline filters" (submit)="apply($event, from.value, to.value)" novalidate>
      <label class="field" for="from">From <input #from id="from" autocomplete="off" [attr.aria-invalid]="errors().length > 0" [value]="shownDay(report()?.from)" /></label>
      <label class="field" for="to">To <input #to id="to" autocomplete="off" [attr.aria-invalid]="errors().length > 0" [value]="shownDay(report()?.to)" /></label>
      <button class="btn" type="submit">Show</button>
      <span class="q">day month year</span>
    </form>
    <stride-error-summary [errors]="errors()" />
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="load()">Try again</button></p>
    }
    @if (report(); as r) {
      <p class="finding">{{ finding() }}</p>
      <p class="q">{{ day(r.from) }} to {{ day(r.to) }}; {{ r.totals.assessments }} signed assessments, {{ r.totals.patients }} patients in open episodes. Every number opens its list.</p>
      <ul class="tiles">
        @for (tile of tiles(); track tile.measure) {
          <li>
            <button type="button" class="tile" [class.alarm]="tile.alarm && tile.value > 0" (click)="openList(tile.measure, tile.name, null)">
              <span class="n">@if (tile.alarm && tile.value > 0) {<stride-icon [name]="tile.measure === 'open-emergencies' ? 'octagon' : 'warning'" />}{{ tile.name }}</span>&ngsp;<span class="v">{{ tile.value }}</span>
            </button>
          </li>
        }
      </ul>
      @if (list(); as l) {
        <section class="open-list" aria-labelledby="list-title">
          <h2 id="list-title" tabindex="-1">{{ l.name }}, {{ l.of }}: {{ l.items.length }}{{ l.next === null ? '' : ' shown, more follow' }}</h2>
          <ul class="list">
            @for (item of l.items; track $index) {
              <li><a class="line" [routerLink]="['/patients', item.patientId]"><span class="main-word num">No. {{ item.clinicNumber }}</span><span>{{ item.startedAt === null ? '' : day(item.startedAt) }}</span><span class="q">{{ item.practitionerName }}</span><b class="num">{{ item.ageDays }} days</b></a></li>
            } @empty {
              <li class="q">None open.</li>
            }
          </ul>
          @if (l.next !== null) {
            <button class="btn" type="button" (click)="more()">Show more</button>
          }
          <button class="btn" type="button" (click)="closeList()">Close the list</button>
        </section>
      }
      <div class="report">
        <section aria-labelledby="who-title">
          <h2 id="who-title">By practitioner</h2>
          <p class="q">{{ overdueFinding() }} n = {{ sum('active') }} open episodes, missing 0.</p>
          <stride-practitioner-table [rows]="r.practitioners" (opened)="openList($event.measure.measure, $event.measure.name, $event.row)" />
        </section>
        <section aria-labelledby="months-title">
          <h2 id="months-title">{{ monthFinding() }}</h2>
          <p class="q">Signed assessments by month and kind. n = {{ r.totals.assessments }}, missing 0.</p>
          <stride-month-chart [months]="r.months" />
        </section>
        <section aria-labelledby="causes-title">
          <h2 id="causes-title">{{ causeFinding() }}</h2>
          <p class="q">How often each contributing factor stood at which level, over all signed assessments. n = {{ r.totals.assessments }}; missing is what was not assessed.</p>
          <stride-cause-table [causes]="r.causes" />
        </section>
        <section aria-labelledby="urgency-title">
          <h2 id="urgency-title">Urgency</h2>
          <p class="q">The highest flag of each signed assessment. n = {{ r.totals.assessments }}, missing 0.</p>
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
      </div>
      <p class="q on-paper">Printed from figures of {{ moment(r.generatedAt) }}.</p>
    } @else if (failed() === '') {
      <stride-skeleton label="Counting the caseload" [rows]="8" />
    }
  </main>`,
  styleUrl: './caseload.css',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseloadPage {
  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  protected readonly report = signal<Caseload | null>(null);
  protected readonly failed = signal('');
  protected readonly list = signal<{ name: string; of: string; items: CaseloadListItem[]; next: string | null } | null>(null);
  private asked: { measure: string; query: CaseloadQuery } | null = null;
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly day = dayInWords;
  protected readonly moment = momentInWords;
  protected readonly isManager = computed(() => this.session.user()?.role === 'manager');
  private query: CaseloadQuery = {};
  private opener: Element | null = null;

  protected readonly tiles = computed(() => [
    { measure: 'open-emergencies', name: 'Emergency at the last visit', value: this.report()?.totals.openEmergencies ?? 0, alarm: true },
    ...MEASURES.map(({ key, measure, name }) => ({ measure, name, value: this.sum(key), alarm: key === 'reviewOverdue' || key === 'unsigned' })),
  ]);
  protected readonly overdueFinding = computed(() => {
    const late = (this.report()?.practitioners ?? []).filter((row) => row.reviewOverdue > 0);
    return late.length === 0 ? 'Nobody has an overdue review.' : `${late.length} of ${this.report()?.practitioners.length ?? 0} have overdue reviews.`;
  });

  protected readonly finding = computed(() => {
    const rows = this.report()?.practitioners ?? [];
    const overdue = rows.reduce((all, row) => all + row.reviewOverdue, 0);
    const unsigned = rows.reduce((all, row) => all + row.unsigned, 0);
    const emergencies = this.report()?.totals.openEmergencies ?? 0;
    const first = emergencies === 0 ? '' : `${emergencies} ${emergencies === 1 ? 'patient was' : 'patients were'} an emergency at the last visit. `;
    if (overdue === 0 && unsigned === 0) return `${first}No review is overdue and nothing is unsigned for more than a day.`;
    return `${first}${overdue} ${overdue === 1 ? 'review is' : 'reviews are'} overdue; ${unsigned} ${unsigned === 1 ? 'assessment is' : 'assessments are'} unsigned for more than a day.`;
  });
  protected readonly monthFinding = computed(() => {
    const months = this.report()?.months ?? [];
    const last = months.at(-1);
    if (last === undefined) return 'No signed assessments in this period';
    const total = last.initial + last.review + last.discharge + last.mini;
    return `${total} signed in ${monthInWords(last.month)}`;
  });
  protected readonly causeFinding = computed(() => {
    const [most] = [...(this.report()?.causes ?? [])].sort((a, b) => b.likely - a.likely);
    return most === undefined || most.likely === 0 ? 'No factor was likely in this period' : `${most.name} is most often likely (${most.likely})`;
  });

  constructor() {
    void this.load();
  }

  protected sum(key: Measure['key']): number {
    return (this.report()?.practitioners ?? []).reduce((all, row) => all + row[key], 0);
  }
  protected shownDay(date: string | undefined): string {
    return date === undefined ? '' : dayInWords(date);
  }

  protected async load(): Promise<void> {
    try {
      this.report.set(await this.client.caseload(this.query));
      this.failed.set('');
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'The caseload could not be read.');
    }
  }

  protected apply(event: Event, from: string, to: string): void {
    event.preventDefault();
    const wrong = [{ text: from, field: 'from', word: 'From' }, { text: to, field: 'to', word: 'To' }].filter(({ text }) => text.trim() !== '' && readDay(text) === null);
    this.errors.set(wrong.map(({ field, word }) => ({ field, text: `${word}: enter day, month and year, for example 01-Nov-2026.` })));
    if (wrong.length > 0) return;
    const [begin, end] = [readDay(from), readDay(to)];
    this.query = { ...(begin === null ? {} : { from: begin }), ...(end === null ? {} : { to: end }) };
    this.list.set(null);
    void this.load();
  }

  /** The records behind a number: of one practitioner, or of all. */
  protected async openList(measure: string, name: string, row: CaseloadRow | null): Promise<void> {
    const report = this.report();
    if (report === null) return;
    this.opener = document.activeElement;
    try {
      const query = { from: report.from, to: report.to, ...(row === null ? {} : { practitionerId: row.practitionerId }) };
      const { items, nextCursor } = await this.client.list(measure, query);
      this.asked = { measure, query };
      this.list.set({ name, of: row === null ? (this.isManager() ? 'all practitioners' : 'mine') : row.name, items, next: nextCursor });
      setTimeout(() => document.getElementById('list-title')?.focus());
    } catch {
      this.failed.set('The list behind this number could not be read.');
    }
  }
  protected async more(): Promise<void> {
    const list = this.list();
    if (list === null || this.asked === null) return;
    try {
      const { items, nextCursor } = await this.client.list(this.asked.measure, this.asked.query, list.next);
      this.list.set({ ...list, items: [...list.items, ...items], next: nextCursor });
    } catch {
      this.failed.set('The list behind this number could not be read.');
    }
  }
  protected closeList(): void {
    this.list.set(null);
    if (this.opener instanceof HTMLElement) this.opener.focus();
  }

  protected async download(): Promise<void> {
    try {
      keepFile(`caseload-${this.report()?.from ?? ''}-${this.report()?.to ?? ''}.csv`, await this.client.csv(this.query));
    } catch {
      this.failed.set('The CSV file could not be made. Try again.');
    }
  }

  protected print(): void {
    window.print();
  }
}
