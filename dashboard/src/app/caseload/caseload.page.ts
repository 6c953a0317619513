import { ChangeDetectionStrategy, Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { Caseload, CaseloadListItem, CaseloadRow } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { ReportsClient, type CaseloadQuery } from '../client/reports.client';
import { Session } from '../shell/session';
import { keepFile } from '../ui/csv';
import { dayInWords, momentInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { OpenLetters } from '../ui/open-letters';
import { Skeleton } from '../ui/skeleton';
import { CaseloadFilters } from './caseload-filters';
import { CauseTable } from './cause-table';
import { MEASURES, type Measure } from './measures';
import { MonthChart, monthInWords } from './month-chart';
import { NumberList, type OpenedNumber } from './number-list';
import { PractitionerTable } from './practitioner-table';
import { UrgencyTable } from './urgency-table';

/** Where on the page a list stands: with the number that opened it. */
type Place = 'tiles' | 'practitioners' | 'months' | 'causes' | 'urgency';

/** The caseload: who carries what, what waits, and every number opening the list behind it. */
@Component({
  selector: 'stride-caseload',
  imports: [NgTemplateOutlet, MonthChart, PractitionerTable, CauseTable, UrgencyTable, NumberList, CaseloadFilters, OpenLetters, Skeleton, Icon],
  template: `<main id="main" class="page wide" tabindex="-1">
    <div class="head">
      <h1>{{ isManager() ? 'Caseload' : 'My caseload' }}</h1>
      <button class="btn" type="button" (click)="download()">CSV</button>
      <button class="btn" type="button" (click)="print()">Print</button>
    </div>
    <stride-caseload-filters [report]="report()" [people]="people()" (asked)="ask($event)" />
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="load()">Try again</button></p>
    }
    @if (report(); as r) {
      <p class="finding">{{ finding() }}</p>
      <p class="q">{{ day(r.from) }} to {{ day(r.to) }}; {{ r.totals.assessments }} signed assessments, {{ r.totals.patients }} patients in open episodes. Every count in the tiles and tables opens its list.</p>
      <stride-open-letters />
      <ul class="tiles">
        @for (tile of tiles(); track tile.measure) {
          <li>
            <button type="button" class="tile" [class.alarm]="tile.alarm && tile.value > 0" (click)="open('tiles', { measure: tile.measure, name: tile.name + ', ' + whose(), narrowing: {} })">
              <span class="n">@if (tile.alarm && tile.value > 0) {<stride-icon [name]="tile.measure === 'open-emergencies' ? 'octagon' : 'warning'" />}{{ tile.name }}</span>&ngsp;<span class="v">{{ tile.value }}</span>
            </button>
          </li>
        }
      </ul>
      <ng-template #behind>
        @if (list(); as l) {
          <stride-number-list [number]="l.number" [items]="l.items" [more]="l.next !== null" [level]="l.at === 'tiles' ? 2 : 3" (asked)="more()" (closed)="closeList()" />
        }
      </ng-template>
      @if (list()?.at === 'tiles') {
        <ng-container [ngTemplateOutlet]="behind" />
      }
      <div class="report">
        <section aria-labelledby="who-title">
          <h2 id="who-title">By practitioner</h2>
          <p class="q">{{ overdueFinding() }} n = {{ sum('active') }} open episodes, missing 0.</p>
          <stride-practitioner-table [rows]="r.practitioners" (opened)="open('practitioners', $event)" />
          @if (list()?.at === 'practitioners') {
            <ng-container [ngTemplateOutlet]="behind" />
          }
        </section>
        <section aria-labelledby="months-title">
          <h2 id="months-title">{{ monthFinding() }}</h2>
          <p class="q">Signed assessments by month and kind. n = {{ r.totals.assessments }}, missing 0.</p>
          <stride-month-chart [months]="r.months" (opened)="open('months', $event)" />
          @if (list()?.at === 'months') {
            <ng-container [ngTemplateOutlet]="behind" />
          }
        </section>
        <section aria-labelledby="causes-title">
          <h2 id="causes-title">{{ causeFinding() }}</h2>
          <p class="q">How often each contributing factor stood at which level, over all signed assessments. n = {{ r.totals.assessments }}; missing is what was not assessed.</p>
          <stride-cause-table [causes]="r.causes" (opened)="open('causes', $event)" />
          @if (list()?.at === 'causes') {
            <ng-container [ngTemplateOutlet]="behind" />
          }
        </section>
        <section aria-labelledby="urgency-title">
          <h2 id="urgency-title">Urgency</h2>
          <p class="q">The highest flag of each signed assessment. n = {{ r.totals.assessments }}, missing 0.</p>
          <stride-urgency-table [urgency]="r.urgency" (opened)="open('urgency', $event)" />
          @if (list()?.at === 'urgency') {
            <ng-container [ngTemplateOutlet]="behind" />
          }
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
  protected readonly list = signal<{ at: Place; number: OpenedNumber; query: Readonly<Record<string, string>>; items: CaseloadListItem[]; next: string | null } | null>(null);
  /** Whose work can be asked for: those of the whole clinic, also while one of them is shown. */
  protected readonly people = signal<readonly CaseloadRow[]>([]);
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
  /** Of whom the numbers are that no table splits. */
  protected whose(): string {
    if (!this.isManager()) return 'mine';
    const one = this.query.practitionerId === undefined ? undefined : this.people().find((row) => row.practitionerId === this.query.practitionerId);
    return one?.name ?? 'all practitioners';
  }

  protected async load(): Promise<void> {
    try {
      const report = await this.client.caseload(this.query);
      this.report.set(report);
      if (this.query.practitionerId === undefined) this.people.set(report.practitioners);
      this.failed.set('');
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'The caseload could not be read.');
    }
  }

  protected ask(query: CaseloadQuery): void {
    this.query = query;
    this.list.set(null);
    void this.load();
  }

  /** The records behind a number, under what it stands in. */
  protected async open(at: Place, number: OpenedNumber): Promise<void> {
    const report = this.report();
    if (report === null) return;
    this.opener = document.activeElement;
    try {
      const query = { ...this.query, from: report.from, to: report.to, ...number.narrowing };
      const { items, nextCursor } = await this.client.list(number.measure, query);
      // Drawn anew: also a list that stands there already leads to its title again.
      this.list.set(null);
      setTimeout(() => this.list.set({ at, number, query, items, next: nextCursor }));
    } catch {
      this.failed.set('The list behind this number could not be read.');
    }
  }
  protected async more(): Promise<void> {
    const list = this.list();
    if (list === null) return;
    try {
      const { items, nextCursor } = await this.client.list(list.number.measure, list.query, list.next);
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
